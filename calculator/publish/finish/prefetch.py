"""No page asks for another before somebody wants it."""

from publish.finish.page import Page


def prefetch_nothing(page: Page) -> None:
    """Delete the theme's link to the next page, which only browsers read.

    Firefox fetches it ahead of time: our policy refuses that, with an error on each page.
    """
    for link in page.all('head > link[rel="next"]'):
        link.decompose()
