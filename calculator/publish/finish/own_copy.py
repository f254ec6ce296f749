"""Keeps places in each page for what is a centre's own: see `publish.hosting.set_up.fill`."""

from publish.finish.page import Page, insert_inside

SITE_NAME = ".md-header__topic:first-child .md-ellipsis"
ARTICLE = "article.md-content__inner"


def keep_places(page: Page) -> None:
    """Places for the name, for who answers for the copy, and for the same as data.

    Pages without the theme bring their own, or have none: those that lead elsewhere.
    """
    for header in page.all(SITE_NAME):
        insert_inside(header, '<span data-centre="name"></span>')
    for article in page.all(ARTICLE):
        insert_inside(article, '<div class="centre" data-centre="foot"></div>')
        page.add_to_head('<script type="application/ld+json" data-centre="data"></script>')
