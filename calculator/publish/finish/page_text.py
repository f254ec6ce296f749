"""What a built page says, block by block, without the theme around it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
BLOCKS = (*HEADINGS, "p", "li", "dt", "dd", "tr", "summary", "figcaption", "title", "desc", "text")
VOID = ("br", "hr", "img", "input", "link", "meta", "source", "wbr")


@dataclass(slots=True)
class Block:
    """A heading, a paragraph, an item of a list or a row of a table."""

    tag: str
    id: str
    classes: tuple[str, ...]
    inside: tuple[str, ...]
    """The elements around it, as "div" and "div.worked", from the outside in."""
    text: str = ""
    """Its own words, without references to sources and without signs for links."""
    links: list[tuple[str, str]] = field(default_factory=list)
    """Its links: the address, and the words that lead there."""
    sources: list[str] = field(default_factory=list)
    """The addresses of its references to sources."""

    def is_in(self, *elements: str) -> bool:
        """Whether it is inside one of these, such as "blockquote" or "div.worked"."""
        return not set(elements).isdisjoint(self.inside)


def blocks(html: str) -> list[Block]:
    """The blocks of the page's article, in order, those without words left out."""
    reader = _Reader()
    reader.feed(html)
    for block in reader.blocks:
        block.text = " ".join(block.text.split())
    return [block for block in reader.blocks if block.text]


def sections(found: list[Block]) -> Iterator[tuple[Block, list[Block]]]:
    """Each heading with the blocks up to the next one."""
    at = [place for place, block in enumerate(found) if block.tag in HEADINGS]
    for start, end in zip(at, [*at[1:], len(found)], strict=True):
        yield found[start], found[start + 1 : end]


class _Reader(HTMLParser):
    """Reads the article of a page: text goes to the innermost open block."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[Block] = []
        self._open: list[tuple[str, tuple[str, ...], Block | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            self._add(" ")
            return
        facts = {name: value or "" for name, value in attrs}
        classes = tuple(facts.get("class", "").split())
        block = None
        if tag in BLOCKS and self._within("article"):
            block = Block(tag, facts.get("id", ""), classes, tuple(self._around()))
            self.blocks.append(block)
        self._open.append((tag, classes, block))
        if tag in {"td", "th"}:
            self._add(" ")
        if tag == "a" and (inner := self._innermost()):
            if "source" in classes:
                inner.sources.append(facts.get("href", ""))
            else:
                inner.links.append((facts.get("href", ""), ""))

    def handle_endtag(self, tag: str) -> None:
        places = [at for at, (opened, _, _) in enumerate(self._open) if opened == tag]
        if places:
            del self._open[places[-1] :]

    def handle_data(self, data: str) -> None:
        unsaid = any({"headerlink", "source"} & set(classes) for _, classes, _ in self._open)
        if not unsaid and not self._within("script"):
            self._add(data)

    def _add(self, data: str) -> None:
        if block := self._innermost():
            block.text += data
            if self._within("a") and block.links:
                address, words = block.links[-1]
                block.links[-1] = (address, words + data)

    def _innermost(self) -> Block | None:
        return next((block for _, _, block in reversed(self._open) if block), None)

    def _within(self, tag: str) -> bool:
        return any(opened == tag for opened, _, _ in self._open)

    def _around(self) -> Iterator[str]:
        for tag, classes, _ in self._open:
            yield tag
            yield from (f"{tag}.{name}" for name in classes)
