"""A server at the end of a line of a known speed: as fast as this machine, or 9 Mbit/s.

Browsers' own throttling does not reach workers, so the line is simulated here: all
connections share one rate, each request waits a round trip, each new connection another.
Everything is sent with a long life in caches, as versioned files are.
"""

import gzip
import threading
import time
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar
from urllib.parse import urlsplit

CHUNK = 16_384
COMPRESSIBLE = {".html", ".js", ".mjs", ".css", ".json", ".wasm", ".svg", ".xml", ".txt"}


@dataclass
class Line:
    """Bits a second for all connections together, and seconds for a round trip; 0 for none."""

    rate: float = 0
    round_trip: float = 0
    compresses: bool = True
    sent: int = 0
    paths: list[tuple[str, int]] = field(default_factory=list)
    _free_at: float = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def wait(self) -> None:
        """Wait a round trip."""
        if self.round_trip:
            time.sleep(self.round_trip)

    def carry(self, size: int) -> None:
        """Wait until the line has carried so many bytes."""
        if not self.rate:
            return
        with self._lock:
            start = max(self._free_at, time.monotonic())
            self._free_at = start + 8 * size / self.rate
            until = self._free_at
        time.sleep(max(0, until - time.monotonic()))

    def count(self, path: str, size: int) -> None:
        """Note what was sent."""
        with self._lock:
            self.sent += size
            self.paths.append((path, size))


class Handler(SimpleHTTPRequestHandler):
    """Static files over the line, compressed where that helps."""

    protocol_version = "HTTP/1.1"
    line: ClassVar[Line]
    root: ClassVar[Path]
    packed: ClassVar[dict[Path, bytes]] = {}
    extensions_map = {  # noqa: RUF012  (the base class has it so)
        **SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
    }

    def setup(self) -> None:
        """A new connection costs a round trip of its own."""
        self.line.wait()
        super().setup()

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        """Send one file."""
        self.line.wait()
        path = self.root / urlsplit(self.path).path.lstrip("/")
        if path.is_dir():
            path /= "index.html"
        if not path.is_file():
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        packs = self.line.compresses and path.suffix in COMPRESSIBLE
        content = self._packed(path) if packs else path.read_bytes()
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "public, max-age=31536000, immutable")
        if packs:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.line.count(self.path, len(content))
        for start in range(0, len(content), CHUNK):
            part = content[start : start + CHUNK]
            self.line.carry(len(part))
            self.wfile.write(part)

    def do_HEAD(self) -> None:
        """Say that a file is there, as a page asks of its own script."""
        self.line.wait()
        there = (self.root / urlsplit(self.path).path.lstrip("/")).is_file()
        self.send_response(HTTPStatus.OK if there else HTTPStatus.NOT_FOUND)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _packed(self, path: Path) -> bytes:
        if path not in self.packed:
            self.packed[path] = gzip.compress(path.read_bytes(), 9)
        return self.packed[path]


class QuietServer(ThreadingHTTPServer):
    """A server that does not mind a browser that goes away."""

    request_queue_size = 128  # as ours: else a browser waits a second for a connection
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Say nothing of a closed connection."""


def serve(root: Path, line: Line) -> tuple[QuietServer, str]:
    """Serve a folder over a line; the server and its address."""
    handler = type("LineHandler", (Handler,), {"line": line, "root": root})
    server = QuietServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_address[1]}/"
