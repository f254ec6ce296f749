"""The finishing pass over the built site: a strict security policy on every page.

GitHub Pages sets no headers, so the policy is in each page. It allows the scripts of the
site itself and, by their hashes, the inline scripts that the theme writes; one of those
changes with the depth of the page, so the hashes are worked out page by page.
"""

import base64
import hashlib
import re
from pathlib import Path

INLINE_SCRIPT = re.compile(
    r"<script(?![^>]*\bsrc=)(?![^>]*\btype=\"application/(?:ld\+)?json\")[^>]*>(.*?)</script>",
    re.DOTALL,
)
SEARCH = 'data-md-component="search" role="dialog"'
RESULTS = '<div class="md-search__scrollwrap" tabindex="0"'
"""The list of what was found takes the focus even while nobody can see it."""
NO_REFERRER = '<meta name="referrer" content="no-referrer">'
"""A site that somebody goes to from here is not told where they came from."""
CHARSET = re.compile(r"<meta charset=\"?utf-8\"?\s*/?>", re.IGNORECASE)


def finish(site: Path) -> None:
    """Put the policy into every page of the site, and into a `_headers` file beside them.

    Raises ValueError for a page without a charset, where there is no place for the policy.
    """
    every_hash: set[str] = set()
    for page in sorted(site.rglob("*.html")):
        text = accessible(page.read_text(encoding="utf-8"))
        hashes = script_hashes(text)
        every_hash |= hashes
        charset = CHARSET.search(text)
        if charset is None:
            message = f"{page} has no charset"
            raise ValueError(message)
        meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(hashes)}">'
        finished = text[: charset.end()] + meta + NO_REFERRER + text[charset.end() :]
        page.write_text(finished, encoding="utf-8")
    (site / "_headers").write_text(headers(every_hash), encoding="utf-8")


def accessible(html: str) -> str:
    """What the theme leaves without a name, or with an attribute that means nothing."""
    html = html.replace(RESULTS, RESULTS.removesuffix(' tabindex="0"'))
    return html.replace(SEARCH, f'{SEARCH} aria-label="Search"')


def script_hashes(html: str) -> set[str]:
    """The hashes of the inline scripts, as a policy writes them."""
    found = (hashlib.sha256(script.encode()).digest() for script in INLINE_SCRIPT.findall(html))
    return {f"'sha256-{base64.b64encode(digest).decode()}'" for digest in found}


def policy(hashes: set[str]) -> str:
    """The policy: this site's own files and nothing else, WebAssembly, no eval."""
    scripts = " ".join(["'self'", "'wasm-unsafe-eval'", *sorted(hashes)])
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {scripts}",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "frame-src 'self'",
            "worker-src 'self' blob:",
            "manifest-src 'self'",
            "base-uri 'self'",
            "form-action 'none'",
        ]
    )


def headers(hashes: set[str]) -> str:
    """The same for hosts that take headers from a file, and long caching of what never changes."""
    return f"""/*
  Content-Security-Policy: {policy(hashes)}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer

/embed.js
  Access-Control-Allow-Origin: *

/oembed.json
  Access-Control-Allow-Origin: *

/sw.js
  Cache-Control: no-cache

/assets/runtime/*
  Cache-Control: public, max-age=31536000, immutable

/assets/calculator/*
  Cache-Control: public, max-age=31536000, immutable
"""
