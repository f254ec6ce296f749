"""A built page while it is finished: parsed once, changed by each step, written once."""

from collections.abc import Iterator
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode


class NotAsBuiltError(ValueError):
    """What a step mends is not in the page as that step knows it."""


class Page:
    """One page of the built site.

    The parser follows the HTML standard, as browsers do. It keeps the text of a script to
    the byte, so that the hash in the page's policy is that of what the browser reads.
    """

    def __init__(self, path: Path, site: Path) -> None:
        """Read and parse the file at `path`, under the folder `site`."""
        self.path = path
        self.site = site
        relative = path.relative_to(site).as_posix()
        self.address = relative.removesuffix("index.html")
        """Under the site: "calculator/", "" for the home page, "404.html"."""
        self._document = LexborHTMLParser(path.read_text(encoding="utf-8"))

    @property
    def root(self) -> str:
        """From the page to the root of the site: "../" for one a folder down, "./" for the home."""
        return "../" * self.address.count("/") or "./"

    @property
    def html(self) -> str:
        """The whole page as it is now."""
        return self._document.html or ""

    def write(self) -> None:
        """Write it back to its file."""
        self.path.write_text(self.html, encoding="utf-8")

    def all(self, selector: str) -> list[LexborNode]:
        """Every element that the CSS selector finds, in order."""
        return self._document.css(selector)

    def has(self, selector: str) -> bool:
        """Whether there is such an element."""
        return self._document.css_first(selector) is not None

    def one(self, selector: str) -> LexborNode:
        """The only such element. Raises NotAsBuiltError where there is none, or another."""
        found = self.all(selector)
        if len(found) != 1:
            message = f"{self.address or 'the home page'} has {len(found)} of {selector}, not 1"
            raise NotAsBuiltError(message)
        return found[0]

    def some(self, selector: str) -> list[LexborNode]:
        """Every such element. Raises NotAsBuiltError where there is none."""
        found = self.all(selector)
        if not found:
            message = f"{self.address or 'the home page'} has no {selector}"
            raise NotAsBuiltError(message)
        return found

    def add_to_head(self, html: str) -> None:
        """Put the elements at the end of the head."""
        last = self.one("head").last_child
        if last is None:
            message = f"{self.address} has an empty head"
            raise NotAsBuiltError(message)
        insert_after(last, html)


def insert_inside(node: LexborNode, html: str) -> None:
    """Put the elements at the end of the node."""
    for each in _parsed(html):
        node.insert_child(each)


def insert_before(node: LexborNode, html: str) -> None:
    """Put the elements right before the node."""
    for each in _parsed(html):
        node.insert_before(each)


def insert_after(node: LexborNode, html: str) -> None:
    """Put the elements right behind the node."""
    for each in reversed(list(_parsed(html))):
        node.insert_after(each)


def replace(node: LexborNode, html: str) -> None:
    """Put the elements in the place of the node."""
    insert_after(node, html)
    node.decompose()


def _parsed(html: str) -> Iterator[LexborNode]:
    fragment = LexborHTMLParser(html, is_fragment=True)
    if fragment.root is not None:
        yield from fragment.root.iter(include_text=True)
