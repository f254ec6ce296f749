"""The archive from `make release`, checked, and all tests of the browser against it.

nginx serves it under a path, by the settings in it. A few tests change what a server sends,
or switch it off: `test_offline.py` and one test of `test_faults.py` bring a server of their
own on the built site. `tests/release` has the journey that ends with nginx switched off.
"""

import os
import subprocess
import sys

from publish.paths import ROOT
from tests.release.servers import open_folder, serving, unpack


def main(options: list[str]) -> int:
    """The exit status of the first step that failed, or 0; options go to pytest."""
    pytest = [sys.executable, "-m", "pytest", *options]
    with open_folder() as folder:
        home = unpack(folder)
        command = ["sha256sum", "--check", "--quiet", "SHA256SUMS"]
        sums = subprocess.run(command, cwd=home, check=False)
        if sums.returncode:
            return sums.returncode
        own = subprocess.run([*pytest, "tests/release"], cwd=ROOT, check=False)
        if own.returncode:
            return own.returncode
        with serving("nginx", home, folder) as server:
            environment = {**os.environ, "SITE_ADDRESS": server.address}
            against = [*pytest, "tests/browser"]
            return subprocess.run(against, cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
