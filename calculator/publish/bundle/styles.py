"""The style sheets, each joined from a sheet a part, so that a page asks once."""

from collections.abc import Iterable
from pathlib import Path

from publish.paths import ASSETS, BROWSER

STYLE_SHEET = "calculator.css"
"""The calculator's, by its name in the folder that is published."""
SHEETS = (
    "element/calculator.css",
    "form/form.css",
    "plan/plan.css",
    "message/message.css",
    "element/print.css",
)
"""In the order in which they are joined: paper comes last, for it changes what stands above."""
SITE_STYLES = Path(__file__).parents[1] / "styles"
SITE_SHEETS = (
    "colours.css",
    "type.css",
    "sources.css",
    "chart.css",
    "weeks.css",
    "examples.css",
    "tables.css",
    "page_facts.css",
    "header.css",
    "menu.css",
    "print.css",
    "forced_colours.css",
)
"""Of every page. What paper and forced colours change comes last here, too."""


def joined_styles() -> str:
    """The text of the calculator's sheets. Raises FileNotFoundError if one is not there."""
    return joined(BROWSER, SHEETS)


def write_site_styles() -> None:
    """Write `docs/assets/site.css`. Raises FileNotFoundError if a sheet is not there."""
    (ASSETS / "site.css").write_text(joined(SITE_STYLES, SITE_SHEETS), encoding="utf-8")


def joined(folder: Path, sheets: Iterable[str]) -> str:
    """The texts of these sheets of a folder, in their order."""
    return "\n".join((folder / sheet).read_text(encoding="utf-8") for sheet in sheets)
