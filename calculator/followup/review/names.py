"""Whether the greeting has the right name, and the text the right company."""

import re
import unicodedata
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from followup.messages.people import People, greeted_as
from followup.own_data import read_toml
from followup.review.findings import Finding, finding
from followup.review.letter import Letter

_SUFFIXES = re.compile(r"(?:-?(?:san|sama|sensei|ssi|nim|ji)|様|さん|先生|님|씨|さま)$")
_COMPANY_AFTER = re.compile(
    r"\b(?:(?:role|position|post|job|opening|vacancy|opportunity|interview|conversation|meeting"
    r"|team|offices?|everyone|people|colleagues|career|future|place|process|visit|(?:to|of) work"
    r"|(?:to|of|about) working) (?:at|with|for)|join|joining)\s+"
    r"(?P<name>(?:[A-ZÀ-Þ][\w&.'’-]*)(?: (?:&|and|of|de|(?<!\. )[A-ZÀ-Þ0-9][\w&.'’-]*))*)"
)
_ELSEWHERE = re.compile(
    r"\b(?:my|last|previous|former|old|earlier|first|current|present|own|years? ago|accept\w*"
    r"|chosen|taken|took|offered|stay\w*)\b[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
"""What comes before the name of another employer, where they worked before."""
_LEGAL_FORM = re.compile(
    r",? (?:ltd|limited|inc|llc|llp|plc|gmbh|ag|sa|sas|bv|co|corp|corporation|company|group|pty"
    r"|pvt|srl|spa|ab|as|oy|kg|ev)\b\.?",
    re.IGNORECASE,
)
_NEARLY = 0.8
_SHORTEST_NAME = 4


def name_findings(letter: Letter, people: People) -> Iterator[Finding]:
    """No greeting, a greeting by no name, or a greeting of somebody else."""
    expected = greeted_as(people.recipient)
    greeting = letter.greeting
    if greeting is None:
        yield finding("no-greeting", expected=expected or "hiring team")
        return
    if not expected:
        return
    words = _name_words(greeting.text)
    if all(word.lower() in _to_nobody() for word in words):
        to_all = words and len(people.recipients) > 1
        if not to_all and expected.lower().strip() != greeting.text.lower().strip():
            yield finding("no-greeting", (greeting.start, greeting.end), expected=expected)
        return
    known = " ".join(f"{each.name} {each.greeting}" for each in people.recipients)
    if not _greets(greeting.text, words, known, expected):
        span = (greeting.start, greeting.end)
        yield finding("wrong-name", span, expected=expected, found=greeting.text)


def _greets(text: str, words: list[str], known: str, expected: str) -> bool:
    """Whether every word of the greeting is of the recipient's name, to the letter."""
    given = unicodedata.normalize("NFC", text)
    exact = unicodedata.normalize("NFC", expected)
    by_name = exact in given
    if by_name:
        words = _name_words(given.replace(exact, " ", 1))
    theirs = {_bare(word) for word in _name_words(known)}
    ours = [_bare(word) for word in words if word.lower() not in {"and", "&"}]
    return (by_name or any(word in theirs for word in ours)) and all(
        word in theirs or word.lower() in _to_nobody() for word in ours
    )


def _name_words(name: str) -> list[str]:
    """The words of a name without titles."""
    plain = unicodedata.normalize("NFC", name).replace("’", "'")
    words = (word.strip('.,;:!()"“”') for word in plain.split())
    return [word for word in words if word and word.lower().rstrip(".") not in _titles()]


def _bare(word: str) -> str:
    return _SUFFIXES.sub("", word)


def company_findings(letter: Letter, people: People) -> Iterator[Finding]:
    """A name nearly like the company's, or another in its place."""
    company = people.company
    if not company:
        return
    text = letter.body
    for start, end in _near_misses(text, company):
        yield finding("wrong-company", (start, end), expected=company, found=text[start:end])
        return
    if _LEGAL_FORM.sub("", company).lower() in text.lower():
        return
    known = _letters(f"{company} {people.job_title}")
    for found in _COMPANY_AFTER.finditer(text):
        name = found["name"].rstrip(".'’-")
        ours = company.lower().split()
        is_ours = name.lower().split()[0] in ours or _letters(name) in known
        is_person = any(name.split()[0] in each.name.split() for each in people.recipients)
        elsewhere = _ELSEWHERE.search(text[: found.start("name")]) is not None
        if not (is_ours or is_person or elsewhere) and len(name) >= _SHORTEST_NAME:
            span = found.start("name"), found.start("name") + len(name)
            yield finding("wrong-company", span, expected=company, found=name)
            return


def _near_misses(text: str, company: str) -> Iterator[tuple[int, int]]:
    """Runs of as many words as the company's name has, nearly but not quite the name."""
    company = _LEGAL_FORM.sub("", company)
    number = len(company.split())
    words = [(each.start(), each.end()) for each in re.finditer(r"[\w&.'’-]+", text)]
    wanted = _letters(company)
    if len(wanted) < _SHORTEST_NAME:
        return
    for index in range(len(words) - number + 1):
        start, end = words[index][0], words[index + number - 1][1]
        written = text[start:end].rstrip(".'’-")
        if re.search(r"[.,;:!?]\s|\n", written):
            continue
        letters = _letters(re.sub(r"['’]s$", "", written))
        if letters == wanted or not written[:1].isupper() or wanted in letters:
            continue
        if letters in wanted and len(letters) < len(wanted) - 2:
            continue
        if SequenceMatcher(None, letters, wanted, autojunk=False).ratio() >= _NEARLY:
            yield start, start + len(written)


def _letters(name: str) -> str:
    return "".join(each for each in name.lower() if each.isalnum())


@lru_cache(maxsize=1)
def _titles() -> frozenset[str]:
    return frozenset(read_toml("data/greetings.toml")["titles"].split())


@lru_cache(maxsize=1)
def _to_nobody() -> frozenset[str]:
    return frozenset(read_toml("data/greetings.toml")["to_nobody"].split())
