"""What Material for MkDocs leaves without a name, or with an attribute that means nothing.

Each is a step of its own, which stops the build when the theme's markup is another: then it
may be mended at last, or broken elsewhere.
"""

from publish.finish.page import Page

THEME = "[data-md-component=container]"
"""What only a page with the theme has."""


def name_the_search(page: Page) -> None:
    """Give the dialog of the search its name."""
    if page.has(THEME):
        page.one('[data-md-component="search"][role="dialog"]').attrs["aria-label"] = "Search"


def keep_hidden_results_out_of_the_way(page: Page) -> None:
    """Take the list of what was found out of the tab order: it has the focus while hidden."""
    if page.has(THEME):
        del page.one('.md-search__scrollwrap[tabindex="0"]').attrs["tabindex"]


MATERIAL = (name_the_search, keep_hidden_results_out_of_the_way)
"""The steps for this theme. Its successor, Zensical, has a markup of its own."""
