"""A strict security policy on every page, and the same as headers.

GitHub Pages sets no headers, so the policy is in each page. It allows the scripts of the
site itself and, by their hashes, the inline scripts that the theme writes; one of those
changes with the depth of the page, so the hashes are worked out page by page.
"""

import base64
import hashlib

from publish.finish.page import Page, insert_after

DATA = ("application/json", "application/ld+json", "text/plain")
"""The types of scripts that do not run."""
NO_REFERRER = '<meta name="referrer" content="no-referrer">'
"""A site that somebody goes to from here is not told where they came from."""


def add_policy(page: Page) -> None:
    """Put the policy right behind the charset: it counts for what comes after it."""
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(script_hashes(page))}">'
    insert_after(page.one("meta[charset]"), meta + NO_REFERRER)


def script_hashes(page: Page) -> set[str]:
    """The hashes of the inline scripts, as a policy writes them."""
    inline = [
        script.text(deep=True)
        for script in page.all("script:not([src])")
        if script.attrs.get("type") not in DATA
    ]
    found = (hashlib.sha256(script.encode()).digest() for script in inline)
    return {f"'sha256-{base64.b64encode(digest).decode()}'" for digest in found}


def policy(hashes: set[str]) -> str:
    """The policy: this site's own files and nothing else, WebAssembly, no eval.

    `child-src` is for Safari before 15.5, which knows no `worker-src`. There is no
    `manifest-src`: the site has no manifest, WebKit does not know the word, and what is not
    named is forbidden by `default-src`.
    """
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
            "child-src 'self' blob:",
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

/data/*
  Access-Control-Allow-Origin: *

/sw.js
  Cache-Control: no-cache

/assets/runtime/*
  Cache-Control: public, max-age=31536000, immutable

/assets/calculator/*
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *
"""
