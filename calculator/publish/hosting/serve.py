"""Serve the built site on this machine."""

import http.server
import re
import sys
from functools import partial
from pathlib import Path

from publish.paths import SITE

HOST, PORT = "127.0.0.1", 8000
FOR_OTHERS = re.compile(r"/embed\.js$|/oembed\.json$|/data/|/wheels/")


class Handler(http.server.SimpleHTTPRequestHandler):
    """Static files, and the site's own page for what is not there."""

    extensions_map = {  # noqa: RUF012  (the base class has it so)
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
    }

    def log_message(self, *_: object) -> None:
        """Say nothing of each request."""

    def end_headers(self) -> None:
        """Other sites may load the embed and the engine, as GitHub Pages lets them."""
        if FOR_OTHERS.search(getattr(self, "path", "").partition("?")[0]):
            self.send_header("Access-Control-Allow-Origin", "*")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """A missing page is answered as GitHub Pages would."""
        page = Path(self.directory) / "404.html"
        if code != http.HTTPStatus.NOT_FOUND or not page.exists():
            super().send_error(code, message, explain)
            return
        content = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)


class Server(http.server.ThreadingHTTPServer):
    """A server that does not mind a browser that goes away, or that asks for much at once."""

    request_queue_size = 128
    """How many connections may wait. One more is lost, and tried again after 1, 3, 7, 15 and 31
    seconds: with Python's own 5 that befell one in seven while both cores were busy."""

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a connection that the browser closed."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


def server(port: int = PORT) -> Server:
    """A server of the built site; port 0 takes a free one."""
    return serving(SITE, port)


def serving(folder: Path, port: int, handler: type[Handler] = Handler) -> Server:
    """A server of any folder that is a site."""
    return Server((HOST, port), partial(handler, directory=str(folder)))


def main() -> None:
    """Serve until interrupted."""
    with server() as running:
        sys.stdout.write(f"The site is at http://{HOST}:{PORT}/ (stop it with Ctrl+C)\n")
        sys.stdout.flush()
        try:
            running.serve_forever()
        except KeyboardInterrupt:
            sys.stdout.write("\n")


if __name__ == "__main__":
    main()
