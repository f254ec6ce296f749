"""Characters that are not seen, or that look like a space."""

import re
from dataclasses import replace

from followup.review.own_text.kept import Cut, Kept

_UNSEEN = re.compile("[\r\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe0f\ufeff]+")
_ALIKE = {
    **dict.fromkeys("\t\v\f\u00a0\u1680\u202f\u205f\u3000", " "),
    **dict.fromkeys(map(chr, range(0x2000, 0x200B)), " "),
    **dict.fromkeys("\u0085\u2028\u2029", "\n"),
}
_ANY_ALIKE = re.compile(f"[{''.join(_ALIKE)}]")
_TIDY = (
    ("  ", re.compile(" {2,}"), " "),
    ("\n ", re.compile(r"(?<=\n) |\A "), ""),
    (" \n", re.compile(r" (?=\n|\Z)"), ""),
    ("\n\n\n", re.compile(r"\n{3,}"), "\n\n"),
)
"""What a text between two line ends has if there is something to tidy, which is quickly seen;
what that is; and what stands in its place."""


def plain_characters(text: Kept) -> Kept:
    """Without what nobody sees, and with one kind of space and of line end."""
    text = text.without(Cut(*found.span()) for found in _UNSEEN.finditer(text.text))
    plain = _ANY_ALIKE.sub(lambda found: _ALIKE[found[0]], text.text)
    return replace(text, text=plain)


def tidy(text: Kept) -> Kept:
    """With one space between words, none around lines, and one empty line at the most."""
    for sign, pattern, put in _TIDY:
        if sign not in f"\n{text.text}\n":
            continue
        text = text.without(Cut(*found.span(), put) for found in pattern.finditer(text.text))
    return text
