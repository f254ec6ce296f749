"""The calculator's style sheet, joined from a sheet a room, so that a page asks once."""

from publish.paths import BROWSER

STYLE_SHEET = "calculator.css"
"""Its name in the folder that is published."""
SHEETS = (
    "element/calculator.css",
    "form/form.css",
    "plan/plan.css",
    "message/message.css",
    "element/print.css",
)
"""In the order in which they are joined: paper comes last, for it changes what stands above."""


def joined_styles() -> str:
    """The text of all sheets. Raises FileNotFoundError if one of them is not there."""
    return "\n".join((BROWSER / sheet).read_text(encoding="utf-8") for sheet in SHEETS)
