"""The browsers that were found on this machine, and how Playwright starts each."""

import json
import sys
from pathlib import Path
from typing import Any

from publish.paths import ROOT

FOUND: dict[str, str] = json.loads((ROOT / "built" / "browsers.json").read_text())
"""Engine -> path of the program, "" for Playwright's own build; see bring_browser.py."""
QUIET = (
    "--no-sandbox",  # tests may run as root
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
THRIFTY = (
    "--disable-gpu",  # nor a program in its place, which takes the processor that a test needs
    "--disable-software-rasterizer",
    # Compilers that take longer than what they make faster, in a test: axe's pages by an eighth.
    "--js-flags=--liftoff-only,--no-turbofan",
)
FIREFOX = {
    # Over BiDi nobody is told of a page that Firefox keeps whole for the way back.
    "browser.sessionhistory.max_total_viewers": 0,
    # A compiler that takes longer than a test, and processes for pages that may come.
    "javascript.options.wasm_optimizingjit": False,
    "dom.ipc.processPrelaunch.enabled": False,
}
STAND_IN = Path(__file__).parent / "firefox_for_playwright.py"


def driver_of(engine: str) -> str:
    """What drives it: "playwright", or for Debian's "bidi" (Firefox) and "selenium" (WebKit)."""
    if not FOUND.get(engine):
        return "playwright"
    return {"firefox": "bidi", "webkit": "selenium"}.get(engine, "playwright")


def hands_on() -> bool:
    """Whether the Chromium found hands mail on to other programs: one without a window does not."""
    return Path(FOUND["chromium"]).name not in {"", "chromium-headless-shell"}


def launch_options(engine: str) -> dict[str, Any]:
    """What Playwright's `launch` is given for the browser that was found."""
    if engine == "chromium":
        return {"args": [*QUIET, *THRIFTY], "executable_path": FOUND[engine] or None}
    if driver_of(engine) == "bidi":
        return {
            "channel": "moz-firefox",
            "executable_path": stand_in(FOUND[engine]),
            "firefox_user_prefs": FIREFOX,
        }
    return {}


def stand_in(firefox: str) -> str:
    """A program that is our stand-in for this Firefox."""
    program = ROOT / "built" / "firefox"
    text = f'#!/bin/sh\nFIREFOX="{firefox}" exec "{sys.executable}" "{STAND_IN}" "$@"\n'
    if not program.exists() or program.read_text() != text:
        program.write_text(text)
        program.chmod(0o755)
    return str(program)
