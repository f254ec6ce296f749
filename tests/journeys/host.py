"""A host of the built site that can fail at a file, be switched off, and tells what was asked."""

from collections.abc import Callable
from functools import partial
from io import BytesIO
from typing import BinaryIO
from urllib.parse import urlsplit

from publish.hosting.serve import Handler, Server
from publish.paths import SITE
from tests.browser.switched import Switched

type Fault = Callable[[bytes], bytes | None]
"""What becomes of a file's content: other bytes, or None where it is not there."""

FAULTS: dict[str, Fault] = {
    "is missing": lambda _: None,
    "is cut short": lambda content: content[: len(content) // 2],
    "is garbage": lambda content: b"\xff" * len(content),
}


class Host(Switched):
    """An origin of its own: no browser has been there, and nothing is kept for it."""

    def __init__(self) -> None:
        """Serve at a free port."""
        self.faults: dict[str, Fault] = {}
        """What happens to the files whose path ends so."""
        self.asked: list[str] = []
        """The paths that were asked for."""
        self.server = Server(("127.0.0.1", 0), partial(Failing, self))
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}/"
        self.on()


class Failing(Handler):
    """Files of the built site, but for the faults of its host."""

    def __init__(self, host: Host, *request: object) -> None:
        self.host = host
        super().__init__(*request, directory=str(SITE))  # type: ignore[arg-type]

    def send_head(self) -> BinaryIO | None:
        """Begin the answer, and give the file, or what the fault makes of it."""
        path = urlsplit(self.path).path
        self.host.asked.append(path)
        fault = next((fault for end, fault in self.host.faults.items() if path.endswith(end)), None)
        if fault is None:
            return super().send_head()
        content = fault((SITE / path[1:]).read_bytes())
        if content is None:
            self.send_error(404)
            return None
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        return BytesIO(content)
