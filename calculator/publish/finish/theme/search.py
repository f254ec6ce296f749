"""The search of the theme: its name, its buttons, and where it says what it has found."""

from publish.finish.page import Page, insert_inside, replace
from publish.finish.template import rendered


def name_the_search(page: Page) -> None:
    """Give the dialog of the search its name."""
    page.one('[data-md-component="search"][role="dialog"]').attrs["aria-label"] = "Search"


def keep_hidden_results_out_of_the_way(page: Page) -> None:
    """Take the list of what was found out of the tab order: it has the focus while hidden."""
    del page.one('.md-search__scrollwrap[tabindex="0"]').attrs["tabindex"]


def give_the_search_its_buttons(page: Page) -> None:
    """Put two buttons in the place of a label without words: one sends, one closes.

    A form needs a button that sends it (WCAG technique H32). On a narrow screen the other one
    leads back to the page.
    """
    label = page.one("label.md-search__icon[for=__search]")
    lens, arrow = (picture.html or "" for picture in label.css("svg"))
    replace(label, rendered("search_buttons.html", lens=lens, arrow=arrow))


def make_the_options_no_landmark(page: Page) -> None:
    """Make the place of "Clear" a plain element: it was a second landmark named "Search"."""
    options = page.one("nav.md-search__options")
    buttons = "".join(button.html or "" for button in options.css("button"))
    replace(options, f'<div class="md-search__options">{buttons}</div>')


def make_a_place_for_the_number_of_results(page: Page) -> None:
    """Put a live region into the search: the theme's own line is in none."""
    status = '<p class="visually-hidden" role="status" data-part="found"></p>'
    insert_inside(page.one(".md-search__inner"), status)
