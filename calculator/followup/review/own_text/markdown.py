"""Markdown: the marks are left out, the words between them stay."""

import re

from followup.review.own_text.kept import Cut, Kept, LeftOut

_MARKS = (
    re.compile(r"^ *(?:```|~~~)[\w-]* *$\n?", re.MULTILINE),  # a fence around code
    re.compile(r"^ *(?:(?:[-*] ?){3,}|={3,}|_{10,}) *$", re.MULTILINE),  # a rule
    re.compile(r"^ {0,3}#{1,6} +", re.MULTILINE),  # a heading
    re.compile(r"^ {0,3}[-*] \[[ xX]\] +", re.MULTILINE),  # a box to tick
    re.compile(r"\\(?=[*_`#\[\]()~>-])"),  # a mark that is meant as it is
)
_AROUND = (
    re.compile(r"!?\[([^\]\n]{1,200})\]\((?:https?:|mailto:|tel:|www\.)[^)\s]{1,500}\)"),
    re.compile(r"\*{2,3}(?=[^\s*])([^\n]{1,400}?)(?<=[^\s])\*{2,3}"),
    re.compile(r"(?<![\w_])__(?=[^\s_])([^\n]{1,400}?)(?<=[^\s])__(?![\w_])"),
    re.compile(r"~~(?=[^\s~])([^\n]{1,400}?)(?<=[^\s])~~"),
    re.compile(r"(?<![\w*])\*(?=[^\s*|])([^*\n]{1,300}?)(?<=[^\s|])\*(?![\w*])"),
    re.compile(r"(?<![\w_])_(?=[^\s_])([^_\n]{1,300}?)(?<=[^\s])_(?![\w_])"),
    re.compile(r"(?<!`)`(?=[^\s`])([^`\n]{1,300}?)`(?!`)"),
)
"""A link with its address, and emphasis; the words are the group."""


def without_markdown(text: Kept) -> Kept:
    """Without emphasis, headings, rules, fences, and the addresses of links."""
    before = text
    for pattern in _MARKS:
        text = text.without(Cut(*found.span()) for found in pattern.finditer(text.text))
    for pattern in _AROUND:
        cuts = []
        for found in pattern.finditer(text.text):
            cuts += [Cut(found.start(), found.start(1)), Cut(found.end(1), found.end())]
        text = text.without(cuts)
    if len(text.text) == len(before.text):
        return text
    kept = set(text.places)
    first = next(place for place in before.places if place not in kept)
    return text.noted(LeftOut("markdown", first, first + 1))
