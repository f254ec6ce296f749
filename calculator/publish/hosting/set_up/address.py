"""The address of a copy: search engines, previews of links and the map of the site name it."""

import base64
import gzip
import hashlib
import re
from pathlib import Path
from urllib.parse import quote, urlsplit

from .qr_code import QR_CODE, qr_code

CANONICAL = re.compile(r'<link rel="?canonical"? href="?([^">]+)"?')
WITH_ADDRESS = {".html", ".xml", ".json", ".txt", ".js"}
SCRIPT_HASH = re.compile(r"'sha256-[A-Za-z0-9+/=]+'")
INLINE_SCRIPT = re.compile(
    r"<script(?![^>]*\bsrc=)(?![^>]*\btype=\"application/(?:ld\+)?json\")[^>]*>(.*?)</script>",
    re.DOTALL,
)


def wrong_in_address(address: str) -> list[str]:
    """What speaks against an address, a sentence each."""
    parts = urlsplit(address)
    checks = {
        "The address must begin with https:// or http://": parts.scheme in {"https", "http"},
        "The address must name a host, such as www.example.edu": bool(parts.hostname),
        "The address must end with a slash": parts.path.endswith("/"),
        "The address must have no ? and no #": not (parts.query or parts.fragment),
        "The path may hold letters, digits and - . _ ~ only": bool(
            re.fullmatch(r"(?:/[\w.~-]+)*/?", parts.path, re.ASCII)
        ),
    }
    return [message for message, fine in checks.items() if not fine]


def change_address(site: Path, old: str, new: str) -> None:
    """Put the new address where the old one was, and all that follows from it."""
    for page in sorted(site.rglob("*")):
        if page.suffix in WITH_ADDRESS and page.is_file():
            text = page.read_text("utf-8")
            changed = text.replace(old, new).replace(quote(old, ""), quote(new, ""))
            if QR_CODE.search(changed):
                changed = QR_CODE.sub(lambda _: qr_code(new), changed)
            if changed != text:
                page.write_text(changed, "utf-8")
    (site / "sitemap.xml.gz").write_bytes(
        gzip.compress((site / "sitemap.xml").read_bytes(), mtime=0)
    )
    move_root(site, urlsplit(old).path, urlsplit(new).path)


def address_of(site: Path) -> str:
    """The address that the home page gives as its own."""
    found = CANONICAL.search((site / "index.html").read_text("utf-8"))
    if found is None:
        message = f"{site / 'index.html'} names no address"
        raise ValueError(message)
    return found[1]


def move_root(site: Path, old: str, new: str) -> None:
    """The page for what is not there is shown at any depth: its links begin at the root.

    The root is in one of its scripts too, so the policies name the hash of that script anew.
    """
    page = site / "404.html"
    places = r'((?:href|src)="|new URL\("|"(?:base|search)": ")'
    text = re.sub(rf"{places}{re.escape(old)}(?!/)", rf"\g<1>{new}", page.read_text("utf-8"))
    hashes = " ".join(sorted({script_hash(each) for each in INLINE_SCRIPT.findall(text)}))
    page.write_text(with_hashes(text, hashes), "utf-8")
    every = {each for html in site.rglob("*.html") for each in hashes_in(html)}
    headers = site / "_headers"
    headers.write_text(with_hashes(headers.read_text("utf-8"), " ".join(sorted(every))), "utf-8")


def hashes_in(page: Path) -> list[str]:
    """The hashes of scripts that a page's policy allows."""
    return SCRIPT_HASH.findall(page.read_text("utf-8"))


def script_hash(script: str) -> str:
    """The hash of an inline script, as a policy writes it."""
    digest = hashlib.sha256(script.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def with_hashes(text: str, hashes: str) -> str:
    """The text with these hashes in its policy, instead of those that it had."""
    return re.sub(rf"{SCRIPT_HASH.pattern}(?: {SCRIPT_HASH.pattern})*", hashes, text, count=1)
