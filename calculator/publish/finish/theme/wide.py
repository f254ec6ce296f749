"""Tables and code that are wider than a phone: what scrolls can have the focus.

Somebody without a mouse reads them with the arrow keys. `wide_parts.js` takes the focus away
again where there is room for all.
"""

from html import escape

from publish.finish.page import Page, replace

FRAME = '<div class="wide-table" tabindex="0" role="group" aria-label="{}">{}</div>'
SIGN_FOR_LINK = "¶"
HEADINGS = ("h1", "h2", "h3", "h4")


def let_wide_parts_have_the_focus(page: Page) -> None:
    """Put each table that has none into a frame that scrolls, and let code have the focus.

    The frame is named after the heading above it.
    """
    framed = {table.mem_id for table in page.all(".wide-table table")}
    heading = ""
    for part in page.all(f"article :is({', '.join(HEADINGS)}, pre, table:not([class]))"):
        if part.tag in HEADINGS:
            heading = part.text().replace(SIGN_FOR_LINK, "").strip()
        elif part.tag == "pre":
            part.attrs["tabindex"] = "0"
        elif part.mem_id not in framed:
            replace(part, FRAME.format(escape(heading), part.html))
