"""Small changes that fit words into a sentence: capitals, stops, articles, "and"."""

import re
from collections.abc import Set as AbstractSet

from followup.messages.own_words.words import (
    common_words,
    is_doing,
    listed,
    shortened,
    with_article,
)
from followup.own_data import sentence

_ENDS = ".,;:…!- "
_SPEAKER = {"I", "I'm", "I've", "I'd", "I'll"}
_SHORTENED = re.compile(
    r"\b(?P<word>\w+?)(?P<end>n't|'m|'re|'ve|'ll)\b"
    r"|\b(?P<it>it|that|there|here|what|he|she)(?P<is>'s)\b(?! (?:been|got|had|\w+ed)\b)",
    re.IGNORECASE,
)
_FEWEST_LISTED = 3
_LONGEST_LISTED = 3


def lowered(text: str) -> str:
    """Without the capital of a first word that has none of its own."""
    first, space, rest = text.partition(" ")
    bare = re.split(r"['’-]", first)[0]
    is_plain = first[:1].isupper() and first[1:] == first[1:].lower()
    is_common = bare.lower() in common_words() or (is_doing(first.lower()) and is_doing(first))
    keeps = first.replace("’", "'") in _SPEAKER or not is_common
    return f"{first.lower()}{space}{rest}" if is_plain and not keeps else text


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
    """Several things as one: "Kafka, rotas, budgets" is "Kafka, rotas and budgets"."""
    parts = [part.strip() for part in re.split(r"[,;] |/ | / ", text)]
    short = all(0 < len(part.split()) <= _LONGEST_LISTED for part in parts)
    if len(parts) < _FEWEST_LISTED or not short or parts[-1].startswith(("and ", "or ", "but ")):
        return text
    return sentence("phrases", "phrases", "and").join([", ".join(parts[:-1]), parts[-1]])


def with_its_article(text: str, article: str) -> str:
    """With an article, if it has none and cannot stand without: "the warehouse move"."""
    words = text.split()
    ends = _ends_of_a_name()
    end = next((n for n, word in enumerate(words) if n and word.lower() in ends), len(words))
    head = words[end - 1].rstrip(",").lower()
    has_owner = any(word.endswith(("'s", "’s")) for word in words[:end])
    stands = head not in listed("countable") or has_owner or words[0].lower() in ends
    return text if stands or not text[:1].islower() else with_article(text, article)


def written_out(text: str) -> str:
    """Nothing shortened, where it is certain what it is short for: "I'm" is "I am"."""
    return _SHORTENED.sub(_in_full, text.replace("’", "'"))


def _in_full(found: re.Match[str]) -> str:
    whole = shortened().get(found[0].lower())
    word, end = found["word"] or found["it"], found["end"] or found["is"]
    return whole or f"{word} {shortened()[end.lower()]}"


def _ends_of_a_name() -> AbstractSet[str]:
    lists = ("prepositions", "relatives", "determiners", "subjects", "conjunctions")
    return frozenset().union(*map(listed, lists))
