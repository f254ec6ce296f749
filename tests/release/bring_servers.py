"""Find or bring the web servers for the tests of the release, and the tool that loads them.

In order: what is on this machine; else Debian's packages, through apt. Where neither can be
had it says so and fails: a test of the archive that is left out would prove nothing.
"""

import os
import shutil
import subprocess
import sys

PACKAGES = {"nginx": ("nginx-light", "nginx"), "apache2": ("apache2-bin",), "wrk": ("wrk",)}
"""Program -> Debian's packages of it, the smallest first."""
SYSTEM_FOLDERS = ("/usr/sbin", "/usr/local/sbin", "/sbin")
"""Where Debian keeps servers; they are not in everybody's PATH."""


def main(programs: list[str]) -> int:
    """Bring what is missing; 1 if something cannot be had."""
    missing = [each for each in programs if found(each) is None]
    if missing:
        from_debian("update")
    for program in missing:
        for package in PACKAGES[program]:
            if found(program) is None:
                from_debian("install", "-y", "--no-install-recommends", package)
    absent = [each for each in programs if found(each) is None]
    for each in absent:
        sys.stderr.write(f"No {each} can be had here: install it, then run this again.\n")
    return 1 if absent else 0


def found(program: str) -> str | None:
    """The path of a program, or None."""
    path = os.pathsep.join([os.environ.get("PATH", ""), *SYSTEM_FOLDERS])
    return shutil.which(program, path=path)


def from_debian(*words: str) -> None:
    """Run apt, if this is a Debian and we may. It is asked to start no service."""
    apt = shutil.which("apt-get")
    as_root = [] if os.geteuid() == 0 else [shutil.which("sudo") or "", "--non-interactive"]
    if apt is None or as_root[:1] == [""]:
        return
    quietly = ["/usr/bin/env", "RUNLEVEL=1", "DEBIAN_FRONTEND=noninteractive", apt, "-qq"]
    subprocess.run([*as_root, *quietly, *words], stdout=subprocess.DEVNULL, check=False)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
