"""A server of the site that a test can switch off."""

import threading

from publish.hosting.serve import Server


class Switched:
    """Answers from `on` until `off`."""

    server: Server
    running = False

    def on(self) -> None:
        """Begin to answer."""
        self.running = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def off(self) -> None:
        """Nobody answers at this address any more."""
        if self.running:
            self.running = False
            self.server.shutdown()
            self.server.server_close()
