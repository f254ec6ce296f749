"""The colours of the device from the first paint on: the theme's own script comes later."""

from functools import cache

from publish.bundle.joined import classic_script
from publish.finish.page import Page, insert_after

DARK = '[data-md-color-media="(prefers-color-scheme: dark)"]'
"""One of the two buttons for colours: it holds what the page takes on a dark device."""
BUTTONS = f'[data-md-component="palette"]:has(> {DARK})'


def take_the_colours_of_the_device(page: Page) -> None:
    """Let `common/device_colours.js` run right behind the buttons, before anything is painted."""
    insert_after(page.one(BUTTONS), f"<script>{_script()}</script>")


@cache
def _script() -> str:
    return classic_script("common/device_colours.js")
