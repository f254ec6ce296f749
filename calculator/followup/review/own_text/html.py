"""HTML: the tags are left out, the words between them stay."""

import re
from collections.abc import Iterator

from followup.review.findings import data_of
from followup.review.own_text.kept import Cut, Kept

_TAG = re.compile(
    r"</?(?:p|div|br|span|b|i|u|strong|em|ul|ol|li|table|tbody|thead|tr|td|th|html|head|body|a|font"
    r"|h[1-6]|blockquote|hr|img|meta|pre|code|center|section|article)(?:\s[^<>]*)?/?>"
    r"|<!doctype[^<>]*>|<!\[[^<>]*>",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"<(style|script|head|title)\b[^<>]*>|<(!)--", re.IGNORECASE)
_PARAGRAPH = re.compile(
    r"</?(?:p|div|h[1-6]|ul|ol|table|blockquote|section|article)\b", re.IGNORECASE
)
_LINE = re.compile(r"<(?:br|hr)\b|</?(?:li|tr)\b", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));", re.IGNORECASE)
_LAST_CHARACTER = 0x10FFFF


def without_html(text: Kept) -> Kept:
    """Without tags; a paragraph of the page is a paragraph of the text."""
    first = _TAG.search(text.text)
    if not first:
        return text
    text = text.noting("html", *first.span()).without(_hidden(text.text))
    if _PARAGRAPH.search(text.text) or _LINE.search(text.text):
        ends = re.finditer(r"\n", text.text)  # in a page, the end of a line is a space
        text = text.without(Cut(*found.span(), " ") for found in ends)
    tags = _TAG.finditer(text.text)
    text = text.without(Cut(*found.span(), _instead_of(found[0])) for found in tags)
    entities = ((found, _character(found)) for found in _ENTITY.finditer(text.text))
    return text.without(Cut(*found.span(), put) for found, put in entities if put)


def _hidden(text: str) -> Iterator[Cut]:
    """What a page does not show: comments, styles, scripts, its head."""
    lowered, last, unclosed = text.lower(), 0, set()
    for found in _HIDDEN.finditer(text):
        name = (found[1] or found[2]).lower()
        if found.start() < last or name in unclosed:
            continue
        closing = "-->" if name == "!" else f"</{name}>"
        place = lowered.find(closing, found.end())
        if place < 0:
            unclosed.add(name)
            continue
        last = place + len(closing)
        yield Cut(found.start(), last)


def _instead_of(tag: str) -> str:
    if _PARAGRAPH.match(tag):
        return "\n\n"
    return "\n" if _LINE.match(tag) else ""


def _character(found: re.Match[str]) -> str:
    """The character of an entity such as "&nbsp;" or "&#8217;"; "" for one that is not known."""
    number = int(found[1]) if found[1] else int(found[2], 16) if found[2] else 0
    if 0 < number <= _LAST_CHARACTER:
        return chr(number)
    known: str = data_of("own_text")["entities"].get(found[3] or "", "")
    return known
