"""Tables and code that are wider than a phone: what scrolls can have the focus.

Somebody without a mouse reads them with the arrow keys. `wide_parts.js` takes the focus away
again where there is room for all.
"""

from html import escape

from publish.finish.page import Page, replace

FRAME = '<div class="framed-table" tabindex="0" role="region" aria-label="{}">{}</div>'
SIGN_FOR_LINK = "¶"
HEADINGS = ("h1", "h2", "h3", "h4")


def let_wide_parts_have_the_focus(page: Page) -> None:
    """Put each table that has none into a frame that scrolls, and let code have the focus.

    Each has the name of the heading above it, and a number where that is not the first.
    """
    framed = {table.mem_id for table in page.all(".wide-table table")}
    heading, named = "", 0
    for part in page.all(f"article :is({', '.join(HEADINGS)}, pre, table:not([class]))"):
        if part.tag in HEADINGS:
            heading, named = part.text().replace(SIGN_FOR_LINK, "").strip(), 0
        elif part.mem_id not in framed:
            named += 1
            name = heading if named == 1 else f"{heading} ({named})"
            if part.tag == "pre":
                for attribute, value in (
                    ("tabindex", "0"),
                    ("role", "region"),
                    ("aria-label", name),
                ):
                    part.attrs[attribute] = value
            else:
                replace(part, FRAME.format(escape(name), part.html))
