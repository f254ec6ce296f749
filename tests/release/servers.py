"""nginx and Apache as their users run them, but in the foreground and in a folder of the test.

Each serves the unpacked archive by the very settings in it, on a free port, under a path.
"""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from publish.hosting.release import ARCHIVE, NAME
from tests.release.bring_servers import found

PATH = "/careers/after/"
"""The path under which the tests serve the archive."""
LONGEST = 10
"""Seconds that a server may take to answer or to end."""
LOG = "access.log"
NGINX = """
worker_processes 2;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 512; }}
http {{
    log_format bytes "$status $bytes_sent $request_uri";
    access_log {folder}/access.log bytes;
    {temporary}
    include "{home}/hosting/nginx-http.conf";
    server {{
        listen 127.0.0.1:{port};
        include "{home}/hosting/nginx-site.conf";
    }}
}}
"""
TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
APACHE = """
ServerRoot "{folder}"
ServerName 127.0.0.1
Listen 127.0.0.1:{port}
PidFile {folder}/apache.pid
ErrorLog {folder}/error.log
DefaultRuntimeDir {folder}
{modules}
{user}
TypesConfig /dev/null
DocumentRoot "{folder}"
<Directory />
    Require all denied
</Directory>
Include "{home}/hosting/apache.conf"
"""
MODULES = ("mpm_event", "authz_core", "alias", "dir", "headers", "mime", "filter", "deflate")
MODULE_FOLDER = Path("/usr/lib/apache2/modules")
NO_RIGHTS = "User nobody\nGroup nogroup"
"""Whom Apache becomes if root starts it; it does not serve as root."""


@dataclass
class Server:
    """A server that runs."""

    process: subprocess.Popen[bytes]
    folder: Path
    address: str
    """Of the site, with the path."""

    def end(self) -> None:
        """Stop it, and wait until it has gone."""
        self.process.terminate()
        self.process.wait(LONGEST)


@contextmanager
def open_folder() -> Iterator[Path]:
    """A folder for a while, open to all: a server that root starts gives up its rights."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


def unpack(folder: Path, archive: Path = ARCHIVE) -> Path:
    """The archive unpacked into a folder; the folder that it makes."""
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(folder)
    return folder / NAME


def set_up(home: Path, address: str) -> None:
    """Run the script in the archive as a host would: alone, with nothing of ours in reach."""
    subprocess.run([sys.executable, "-I", home / "set_up.py", address], check=True)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@contextmanager
def serving(kind: str, home: Path, folder: Path, path: str = PATH) -> Iterator[Server]:
    """`nginx` or `apache2` on the unpacked archive, from its first answer to its end."""
    port = free_port()
    address = f"http://127.0.0.1:{port}{path}"
    set_up(home, address)
    command = settings(kind, home, folder, port)
    server = Server(subprocess.Popen(command), folder, address)
    try:
        wait_for(server)
        yield server
    finally:
        if server.process.poll() is None:
            server.end()


def settings(kind: str, home: Path, folder: Path, port: int) -> list[str | Path]:
    """Write the settings around those of the archive; the command that runs the server."""
    program = found(kind)
    if program is None:
        message = f"{kind} is not here: make built/servers.done"
        raise FileNotFoundError(message)
    config = folder / f"{kind}.conf"
    if kind == "nginx":
        lines = "\n    ".join(f"{each}_temp_path {folder}/{each};" for each in TEMPORARY)
        text = NGINX.format(folder=folder, home=home, port=port, temporary=lines)
        words: list[str | Path] = ["-e", folder / "error.log", "-p", folder, "-c", config]
        words += ["-g", "daemon off;"]
    else:
        loads = (f"LoadModule {each}_module {MODULE_FOLDER}/mod_{each}.so" for each in MODULES)
        user = NO_RIGHTS if os.geteuid() == 0 else ""
        text = APACHE.format(
            folder=folder, home=home, port=port, modules="\n".join(loads), user=user
        )
        words = ["-X", "-f", config]
    config.write_text(text, "utf-8")
    return [program, *words]


def wait_for(server: Server) -> None:
    """Until it answers. Raises TimeoutError with its own words if it does not."""
    for _ in range(LONGEST * 10):
        if server.process.poll() is not None:
            break
        try:
            urllib.request.urlopen(server.address, timeout=LONGEST).close()  # noqa: S310  (ours)
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.1)
        else:
            return
    log = server.folder / "error.log"
    raise TimeoutError(log.read_text() if log.exists() else "it wrote no log")
