"""Light or dark, from the first paint on, with one button that switches."""

from functools import cache

from publish.bundle.joined import classic_script
from publish.finish.page import NotAsBuiltError, Page, replace
from publish.finish.template import rendered

THEMES_OWN = "var palette="
"""How the theme's script begins that sets what it has kept."""


def switch_colours_by_one_button(page: Page) -> None:
    """Put a button in the place of the theme's form, which has a box and a label for each way.

    Each label had the name of one box and switched the other; and a box that nobody sees had
    the focus.
    """
    form = page.one("form[data-md-component=palette]")
    ways = [
        (
            box.attrs["data-md-color-scheme"],
            box.attrs["aria-label"],
            "".join(picture.html or "" for picture in label.css("svg")),
        )
        for box, label in zip(form.css("input"), form.css("label"), strict=True)
    ]
    replace(form, rendered("colours.html", ways=ways))


def take_the_colours_of_the_device(page: Page) -> None:
    """Let `common/colours.js` run in the place of the theme's script for what it has kept.

    Raises NotAsBuiltError where the theme has none.
    """
    for script in page.some("script"):
        if script.text().startswith(THEMES_OWN):
            replace(script, f"<script>{_script()}</script>")
            return
    message = f"{page.address}: no script begins with {THEMES_OWN!r}"
    raise NotAsBuiltError(message)


@cache
def _script() -> str:
    return classic_script("common/colours.js")
