"""Find or bring the browsers for the tests, and write down where they are.

In order: the build that Playwright installs; where its download is refused, a Chromium
that is on this machine; else Debian's, through apt. Only Chromium has such stand-ins.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

FOUND = Path(__file__).parents[2] / "built" / "browsers.json"
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def main(browsers: list[str]) -> int:
    """Write name -> path of the program, "" for Playwright's own build, as JSON."""
    found = {}
    for browser in browsers:
        if playwright_installs(browser):
            found[browser] = ""
        elif browser == "chromium" and (program := stand_in() or from_debian()):
            found[browser] = program
        else:
            sys.stderr.write(f"No {browser} can be had here.\n")
            return 1
    FOUND.write_text(json.dumps(found))
    return 0


def playwright_installs(browser: str) -> bool:
    """Whether Playwright has, or gets, its own build."""
    command = [sys.executable, "-m", "playwright", "install", browser]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def stand_in() -> str | None:
    """A Chromium that is on this machine."""
    return next(filter(None, map(shutil.which, CHROMIUMS)), None)


def from_debian() -> str | None:
    """Debian's Chromium, if this is a Debian and we may install."""
    apt = shutil.which("apt-get")
    if apt is None:
        return None
    command = [apt] if os.geteuid() == 0 else ["sudo", "--non-interactive", apt]
    packages = ("chromium", "fonts-dejavu-core")
    for words in (("update",), ("install", "-y", "--no-install-recommends", *packages)):
        subprocess.run([*command, "-qq", *words], stdout=subprocess.DEVNULL, check=False)
    return stand_in()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
