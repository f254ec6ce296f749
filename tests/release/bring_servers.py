"""Find or bring the web servers for the tests of the release, and the tool that loads them.

In order: what is on this machine; else Debian's packages, through apt. Where neither can be
had it says so and fails: a test of the archive that is left out would prove nothing.
"""

import os
import shutil
import subprocess
import sys

PACKAGES = {"nginx": "nginx-light", "apache2": "apache2-bin", "wrk": "wrk"}
"""Program -> Debian's package of it."""
SYSTEM_FOLDERS = ("/usr/sbin", "/usr/local/sbin", "/sbin")
"""Where Debian keeps servers; they are not in everybody's PATH."""


def main(programs: list[str]) -> int:
    """Bring what is missing; 1 if something cannot be had."""
    missing = [each for each in programs if found(each) is None]
    if missing:
        from_debian([PACKAGES[each] for each in missing])
    absent = [each for each in programs if found(each) is None]
    for each in absent:
        sys.stderr.write(f"No {each} can be had here: install it, then run this again.\n")
    return 1 if absent else 0


def found(program: str) -> str | None:
    """The path of a program, or None."""
    path = os.pathsep.join([os.environ.get("PATH", ""), *SYSTEM_FOLDERS])
    return shutil.which(program, path=path)


def from_debian(packages: list[str]) -> None:
    """Install packages, if this is a Debian and we may; no service of theirs is started."""
    apt = shutil.which("apt-get")
    if apt is None:
        return
    command = [apt] if os.geteuid() == 0 else ["sudo", "--non-interactive", apt]
    if not command[0].startswith("/") and shutil.which(command[0]) is None:
        return
    for words in (("update",), ("install", "-y", "--no-install-recommends", *packages)):
        subprocess.run(
            [*command, "-qq", *words],
            stdout=subprocess.DEVNULL,
            check=False,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
