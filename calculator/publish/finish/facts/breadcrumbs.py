"""The way to a page: visible above its heading, and the same for search engines."""

from typing import Any

from publish.finish.facts.navigation import Place, places
from publish.finish.page import Page, insert_before
from publish.finish.template import rendered


def show_way(page: Page) -> None:
    """Put the way to the page above what it says, where it stands in a section."""
    place = places().get(page.address)
    if place is None or not place.section or place.section_address == page.address:
        return
    first = page.one("article").first_child
    if first is not None:
        insert_before(first, rendered("breadcrumbs.html", place=place, root=page.root))


def breadcrumb_list(address: str, place: Place, home: str) -> dict[str, Any]:
    """The way to a page, as schema.org has it; a section without a page is left out."""
    way = [(places()[""].name, "")]
    if place.section_address not in {None, address}:
        way.append((place.section, str(place.section_address)))
    way.append((place.name, address))
    items = [
        {"@type": "ListItem", "position": position, "name": name, "item": home + where}
        for position, (name, where) in enumerate(way, start=1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}
