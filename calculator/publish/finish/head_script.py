"""Puts what starts the calculator into the head of its page, before anything else there.

A page is long, and its theme keeps the browser busy: the loader would wait for both.
"""

import re
from pathlib import Path

from publish.bundle.classic_script import classic_script

CALCULATOR = "<follow-up-calculator"
MANIFEST = re.compile(
    r'<script type="application/json" data-part="manifest">.*?</script>\n?', re.DOTALL
)
THEME = re.compile(r'<script src="([^"]*/javascripts/bundle\.[^"]*)"></script>')
"""The theme's own script: search, menus, the way back to the top."""
CHARSET = re.compile(r"<meta charset=\"?utf-8\"?\s*/?>", re.IGNORECASE)


def start_early(site: Path) -> None:
    """Move the manifest of each calculator up, and let `page_head.js` follow it.

    Raises ValueError for a page that has a calculator but no manifest.
    """
    script = classic_script("engine/page_head.js")
    for page in sorted(site.rglob("*.html")):
        text = page.read_text(encoding="utf-8")
        if CALCULATOR in text:
            page.write_text(with_first_script(text, script), encoding="utf-8")


def with_first_script(html: str, script: str) -> str:
    """The page with its manifest and the script right behind its charset.

    The script of the theme is held back, for `page_head.js` to bring.
    """
    manifest, charset = MANIFEST.search(html), CHARSET.search(html)
    if manifest is None or charset is None:
        message = "a page has a calculator, but no manifest or no charset"
        raise ValueError(message)
    first = f"{manifest[0]}<script>{script}</script>"
    rest = html[charset.end() :].replace(manifest[0], "", 1)
    rest = THEME.sub(r'<script type="text/plain" data-later="\1"></script>', rest)
    return f"{html[: charset.end()]}{first}{rest}"
