"""Says in every reference to a source from which year its text is."""

import re

from publish.finish.page import NotAsBuiltError, Page, insert_inside
from publish.parts.sources import entries

ID = re.compile(r"#([\w-]+)$")


def add_years(page: Page) -> None:
    """Put the year of the text into each `[Indeed](sources.md#indeed){ .source }`, where known.

    Raises NotAsBuiltError for a reference to a source that the data file does not have, or that
    the site does not rely on.
    """
    for link in page.all("a.source"):
        found = ID.search(link.attrs.get("href") or "")
        name = found[1] if found else ""
        entry = entries().get(name)
        if entry is None or entry.kind == "dropped":
            message = (
                f"{page.address} refers to a source {name!r} that sources.toml does not support"
            )
            raise NotAsBuiltError(message)
        if entry.when:
            insert_inside(link, f'<span class="when">, {entry.when}</span>')
