"""Says in every reference to a source when it was last checked."""

import re

from followup.words import MONTH_NAMES
from publish.finish.page import NotAsBuiltError, Page, insert_inside
from publish.parts.sources import entries

ID = re.compile(r"#([\w-]+)$")


def add_check_dates(page: Page) -> None:
    """Put the month of the last check into each `[Indeed](sources.md#indeed){ .source }`.

    Raises NotAsBuiltError for a reference to a source that the data file does not have.
    """
    for link in page.all("a.source"):
        found = ID.search(link.attrs.get("href") or "")
        name = found[1] if found else ""
        if name not in entries():
            message = f"{page.address} refers to a source {name!r} that sources.toml does not have"
            raise NotAsBuiltError(message)
        checked = entries()[name].checked
        month = f"{MONTH_NAMES[checked.month - 1]} {checked.year}"
        insert_inside(link, f'<span class="checked">, checked {month}</span>')
