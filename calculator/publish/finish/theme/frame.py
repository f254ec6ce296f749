"""What the theme puts around each page: skip link, pictures, colours, title."""

from html import escape

from publish.finish.page import NotAsBuiltError, Page, insert_before, replace
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


def hide_veils_from_readers(page: Page) -> None:
    """Hide the labels that lie over a page whose menu is open: they have no words.

    Who does not see them closes the menu with its button.
    """
    for veil in (page.one("label.md-overlay"), page.one("label.md-search__overlay")):
        veil.attrs["aria-hidden"] = "true"


def ask_for_colours_outside_a_form(page: Page) -> None:
    """Make the switch of the colours a group with a name: it sends nothing, so it is no form.

    The labels are pictures for a pointer; each box beside them says what it does.
    """
    form = page.one("form[data-md-component=palette]")
    for label in form.css("label"):
        label.attrs["aria-hidden"] = "true"
    inside = "".join(child.html or "" for child in form.iter())
    replace(form, rendered("colours.html", inside=inside))


def leave_the_site_out_of_long_titles(page: Page) -> None:
    """Leave a long title to the page's own name. Raises NotAsBuiltError if that is too long."""
    title = page.one("head > title")
    name, _, _ = title.text().strip().rpartition(" - ")
    if len(name) > LONGEST_TITLE:
        message = f"{page.address}: a title may have {LONGEST_TITLE} characters: {name}"
        raise NotAsBuiltError(message)
    if len(title.text().strip()) > LONGEST_TITLE:
        replace(title, f"<title>{escape(name)}</title>")
