"""Find or bring the browsers for the tests, and write down where they are.

In order: the build that Playwright installs; where its download is refused, or lacks what it
needs from the system, a browser that is on this machine; else Debian's, through apt. Debian's
Firefox and WebKit are driven in other ways than Playwright's; see tests/drivers. Of Chromium the
one without a window is wanted first, as Playwright takes it: the tests need a quarter less of
the processor than with a whole one that only hides its window.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

FOUND = Path(__file__).parents[2] / "built" / "browsers.json"
OLDEST_FIREFOX = 153
SHELL, FONT = "chromium-headless-shell", "fonts-dejavu-core"
WEBKIT = "/usr/lib/*/webkit2gtk-4.*/MiniBrowser"


def on_path(*programs: str) -> str | None:
    """The first of them that is on this machine."""
    return next(filter(None, map(shutil.which, programs)), None)


def firefox() -> str | None:
    """Debian's Firefox, if it is new enough: an older one lacks more than our stand-in answers."""
    program = on_path("firefox-esr")
    if program is None:
        return None
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    version = re.search(r"Firefox (\d+)", said.stdout)
    return program if version and int(version[1]) >= OLDEST_FIREFOX else None


def webkit() -> str | None:
    """WebKitGTK's own small browser, if what drives it and a screen for it are there too."""
    browsers = sorted(Path("/").glob(WEBKIT[1:]))
    return (
        str(browsers[-1]) if browsers and all(map(on_path, ("WebKitWebDriver", "Xvfb"))) else None
    )


@dataclass(frozen=True)
class StandIn:
    """What takes the place of Playwright's build: where it is, and what of Debian's brings it."""

    find: Callable[[], str | None]
    packages: tuple[tuple[str, ...], ...]
    """The ones to install, and those to install where these cannot be had."""
    best: Callable[[], str | None] | None = None
    """What to install them for, though another one was found."""


STAND_INS = {
    "chromium": StandIn(
        lambda: on_path(SHELL, "chromium", "chromium-browser", "google-chrome"),
        ((SHELL, FONT), ("chromium", FONT)),
        best=lambda: on_path(SHELL),
    ),
    "firefox": StandIn(firefox, (("firefox-esr", FONT),)),
    "webkit": StandIn(webkit, (("webkit2gtk-driver", "xvfb", "dbus", FONT),)),
}


def main(needed: list[str], wished: Iterable[str]) -> int:
    """Write name -> path of the program, "" for Playwright's own build, as JSON.

    1 where one is missing that is needed; one that is only wished for is told in a line.
    """
    found = {}
    for browser in dict.fromkeys([*needed, *wished]):
        program = bring(browser)
        if program is not None:
            found[browser] = program
        elif browser in needed:
            sys.stderr.write(f"No {browser} can be had here.\n")
            return 1
        else:
            sys.stderr.write(f"No {browser} can be had here: its journeys are left out.\n")
    FOUND.parent.mkdir(exist_ok=True)
    FOUND.write_text(json.dumps(found))
    return 0


def bring(browser: str) -> str | None:
    """The path of its program, "" for Playwright's own build, or None."""
    if playwright_installs(browser):
        return ""
    stand_in = STAND_INS[browser]
    if not (stand_in.best or stand_in.find)():
        for packages in stand_in.packages:
            install(packages)
            if stand_in.find():
                break
    return stand_in.find()


def playwright_installs(browser: str) -> bool:
    """Whether Playwright has, or gets, its own build, and it starts."""
    playwright = [sys.executable, "-m", "playwright"]
    with tempfile.TemporaryDirectory() as folder:
        picture = str(Path(folder) / "blank.png")
        return all(
            subprocess.run([*playwright, *words], capture_output=True, check=False).returncode == 0
            for words in (
                ("install", browser),
                ("screenshot", "--browser", browser, "about:blank", picture),
            )
        )


def install(packages: tuple[str, ...]) -> None:
    """Debian's packages, if this is a Debian and we may install."""
    apt = shutil.which("apt-get")
    if apt is None:
        return
    command = [apt] if os.geteuid() == 0 else ["sudo", "--non-interactive", apt]
    for words in (("update",), ("install", "-y", "--no-install-recommends", *packages)):
        subprocess.run([*command, "-qq", *words], stdout=subprocess.DEVNULL, check=False)


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("needed", nargs="*", choices=STAND_INS)
    arguments.add_argument("--wished", nargs="*", default=[], choices=STAND_INS)
    options = arguments.parse_args()
    sys.exit(main(options.needed, options.wished))
