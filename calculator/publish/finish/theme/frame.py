"""What the theme puts around each page: skip link, pictures, title."""

from html import escape

from publish.finish.page import NotAsBuiltError, Page, insert_before, insert_inside, replace
from publish.finish.template import rendered

LONGEST_TITLE = 70
"""Characters. A longer one is cut off where pages are listed."""


def put_the_skip_link_into_the_header(page: Page) -> None:
    """Move the skip link to the start of the header: it was outside every landmark."""
    skip = page.one("[data-md-component=skip]")
    insert_before(page.one("header.md-header > nav"), skip.html or "")
    skip.decompose()


def hide_pictures_from_readers(page: Page) -> None:
    """Say that the theme's small pictures say nothing: a name or a word is beside each."""
    for picture in page.some("svg:not([role])"):
        picture.attrs["aria-hidden"] = "true"


def name_the_veils(page: Page) -> None:
    """Put words into the labels that lie over a page while the menu or the search is open."""
    veils = {"label.md-overlay": "menu", "label.md-search__overlay": "search"}
    for selector, over in veils.items():
        insert_inside(page.one(selector), rendered("veil.html", over=over))


def leave_the_site_out_of_long_titles(page: Page) -> None:
    """Leave a long title to the page's own name. Raises NotAsBuiltError if that is too long."""
    title = page.one("head > title")
    name, _, _ = title.text().strip().rpartition(" - ")
    if len(name) > LONGEST_TITLE:
        message = f"{page.address}: a title may have {LONGEST_TITLE} characters: {name}"
        raise NotAsBuiltError(message)
    if len(title.text().strip()) > LONGEST_TITLE:
        replace(title, f"<title>{escape(name)}</title>")
