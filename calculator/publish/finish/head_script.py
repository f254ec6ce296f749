"""Puts what starts the calculator into the head of its page, before anything else there.

A page is long, and its theme keeps the browser busy: the loader would wait for both.
"""

from functools import cache
from html import escape

from publish.bundle.joined import classic_script
from publish.finish.page import Page, insert_after, replace

CALCULATOR = "follow-up-calculator:not([data-short])"
"""One that starts at once; the short one on the home page waits for somebody to use it."""
SHORT_CALCULATOR = "follow-up-calculator[data-short]"
THEME_SCRIPT = 'script[src*="/javascripts/bundle."]'
"""The theme's own script: search, menus, the way back to the top."""
BARE_PAGE = "embed/"
"""The page for frames, which has no theme."""


def start_early(page: Page) -> None:
    """Move the manifest of a calculator up, and let `page_head.js` follow it.

    The script of the theme is held back, for that script to bring. The short one on the home
    page gets the part that folds the questions of a link.
    """
    if page.has(SHORT_CALCULATOR):
        insert_after(page.one("meta[charset]"), f"<script>{_script('asked')}</script>")
    if not page.has(CALCULATOR):
        return
    manifest = page.one('script[data-part="manifest"]')
    html = manifest.html or ""
    manifest.decompose()
    insert_after(page.one("meta[charset]"), f"{html}<script>{_script('page_head')}</script>")
    if page.address != BARE_PAGE:
        theme = page.one(THEME_SCRIPT)
        address = escape(theme.attrs.get("src") or "")
        replace(theme, f'<script type="text/plain" data-later="{address}"></script>')


@cache
def _script(name: str) -> str:
    return classic_script(f"engine/{name}.js")
