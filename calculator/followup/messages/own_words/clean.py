"""Puts right what only haste or a telephone did to a text: nothing that they chose."""

import re
from collections.abc import Sequence

from followup.messages.own_words.words import common_words, is_doing, mended, with_article

_BULLET = re.compile(r"^(?:[-–—*•·>]+|\(?\d{1,2}[.)])\s+")
_QUOTES = {'"': '"', "“": "”", "'": "'", "‘": "’", "«": "»", "(": ")"}
_PICTURES = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d]+|[:;]-?[)(DP]$")
_ENDS = ".,;:…!- "
_WORD = re.compile(r"[^\W\d_](?:[\w'’]*\w)?")
_NOTHING = re.compile(
    r"(?:n/?a|none|no|nil|nothing|idk|(?:i )?(?:do not|don['’]?t) (?:know|remember)|not sure|unsure|tb[cd]|todo|x+|-+|\?+|\.+)",
    re.IGNORECASE,
)
_HEDGE = re.compile(
    r",? (?:i (?:think|guess|suppose|believe|reckon)|imo|imho|tbh|lol|haha)[.! ]*$", re.IGNORECASE
)
_APART = {"id": "I'd", "ill": "I'll", "its": "it's"}
_JOINED = re.compile(
    r"^(id|ill)\s(?=(?:also|just|rather|really|love|like|be|have|\w+e?\s(?:the|a|it|my|your|with|by)\b))|^(its)\s(?=(?:a|an|the|not|"
    r"so|too|very|really|just|good|great|close|near|hard|easy|fun|clear|important|in|on|at|for|about)\b)",
    re.IGNORECASE,
)
"""Where the apostrophe was left out, and what follows tells it."""
_SHORTEST_SHOUT = 3


def cleaned(text: str) -> str:
    """One line without bullets, quotation marks around it, pictures and shouting; "" for nothing."""
    text = " ".join(_PICTURES.sub(" ", text).split())
    text = _BULLET.sub("", text)
    while len(text) > 1 and _is_wrapped(text.rstrip(_ENDS)):
        text = text.rstrip(_ENDS)[1:-1].strip()
    text = _HEDGE.sub("", text)
    if _NOTHING.fullmatch(text.strip(" .")):
        return ""
    text = _JOINED.sub(
        lambda each: f"{_APART[(each[1] or each[2]).lower()]} ", _quieter(text), count=1
    )
    return re.sub(r" +([,.;:!?])", r"\1", _WORD.sub(_mend, text))


def _is_wrapped(text: str) -> bool:
    """Whether the whole of it stands in quotation marks or brackets."""
    if not text:
        return False
    last = _QUOTES.get(text[0])
    return text[-1] == last and last not in text[1:-1]


def _quieter(text: str) -> str:
    """In small letters, if all of it was in capitals. Abbreviations have no vowels to shout."""
    words = _WORD.findall(text)
    long = [word for word in words if len(word) >= _SHORTEST_SHOUT]
    if len(words) < _SHORTEST_SHOUT or not long or not all(word.isupper() for word in words):
        return text
    return _WORD.sub(lambda each: each[0].lower() if _is_a_word(each[0]) else each[0], text)


def _is_a_word(text: str) -> bool:
    is_known = text.lower() in common_words()
    return is_known or len(text) > _SHORTEST_SHOUT + 1 or text in {"I", "A"}


def _mend(found: re.Match[str]) -> str:
    word = found[0]
    return mended().get(word.replace("’", "'"), word)


def without_end(text: str) -> str:
    """Without the marks at its end, but for a question mark and the stop of "etc."."""
    bare = text.rstrip(_ENDS)
    return f"{bare}." if bare.endswith(("etc", "a.m", "p.m", "e.g")) else bare


def lowered(text: str) -> str:
    """Without the capital of a first word that has none of its own."""
    first, space, rest = text.partition(" ")
    bare = re.split(r"['’-]", first)[0]
    is_plain = first[:1].isupper() and first[1:] == first[1:].lower()
    common = bare.lower() in common_words() or (is_doing(first.lower()) and is_doing(first))
    keeps = first in {"I", "I'm", "I've", "I'd", "I'll"} or first.startswith("I’")
    return f"{first.lower()}{space}{rest}" if is_plain and common and not keeps else text


def stopped(text: str) -> str:
    """A sentence: a capital before it and one mark behind."""
    text = text.strip()
    closed = text.rstrip("\"'”’)")
    ends = closed.endswith(("?", "!")) or (closed != text and closed.endswith("."))
    return capital(text) if ends else f"{capital(text.rstrip(_ENDS))}."


def capital(text: str) -> str:
    """With a capital at the beginning."""
    return text[:1].upper() + text[1:]


def listed_with_and(text: str) -> str:
    """ "Kafka, rotas, budgets" as one thing: "Kafka, rotas and budgets"."""
    parts = [part.strip() for part in re.split(r"[,;] |/ | / ", text)]
    short = all(0 < len(part.split()) <= _SHORTEST_SHOUT for part in parts)
    if len(parts) < _SHORTEST_SHOUT or not short or parts[-1].startswith(("and ", "or ", "but ")):
        return text
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def articled(text: str, article: str, countable: frozenset[str], keeps: Sequence[str]) -> str:
    """With an article, if it has none and cannot stand without: "the warehouse move"."""
    words = re.split(r"\s+", text)
    head_end = next((n for n, word in enumerate(words) if n and word.lower() in keeps), len(words))
    head = words[head_end - 1].rstrip(",").lower() if head_end else ""
    own = any(word.endswith(("'s", "’s")) for word in words[:head_end])
    if head not in countable or own or words[0].lower() in keeps or not text[:1].islower():
        return text
    return with_article(text, article)
