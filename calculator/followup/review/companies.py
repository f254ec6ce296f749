"""Whether the text has the right company: not nearly its name, and not another's."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from followup.messages.people import People
from followup.review.findings import Finding, data_of, finding
from followup.review.parts.letter import Letter
from followup.review.parts.sentences import Sentence

_NAME = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w&.'’+-]*"
    r"(?: (?:&|(?:and|of|de)(?= [A-ZÀ-Þ])|[A-ZÀ-Þ0-9][\w&.'’+-]*))*)"
)
_WISHED = "\\b(?:{})\\b(?:(?!\\bthat\\b)[^.!?\\n]){{0,80}}$"
"""A wish of which the name is the object: "I want to be clear that …" is none."""
_TWO_PEOPLE = re.compile(r"\w+ and \w+")
"""Rather two people by their first names than a firm."""
_THIS_JOB = re.compile(r"\b(?:the|this|your) [^.!?\n]{0,40}$", re.IGNORECASE)
_NAMES_A_PLACE = re.compile(
    r"\b(?:at|for|with|of|to|from|join|joining|by) (?:the )?$", re.IGNORECASE
)
"""Before a name that is nearly the company's: else it may be a person, or a town."""
_NEAR = 60
"""Characters before a name in which the title of the job makes the place certain."""
_NEARLY = 0.8
_SHORTEST_NAME = 4
_LONGEST_SHORT_FORM = 5


def company_findings(letter: Letter, people: People) -> Iterator[Finding]:
    """A name nearly like the company's, or another in its place."""
    company = people.company
    if not company:
        return
    near = next(_near_misses(letter.body, people), None)
    if near:
        (start, end), name = near, letter.body[slice(*near)]
        sure = " " in name or _NAMES_A_PLACE.search(letter.body[:start])
        how = "" if sure else "unsure"
        yield finding("wrong-company", (start, end), how=how, expected=company, found=name)
        return
    found = next(_others(letter, people), None)
    if found:
        (start, end), how = found
        name = letter.body[start:end]
        yield finding("wrong-company", (start, end), how=how, expected=company, found=name)


def _others(letter: Letter, people: People) -> Iterator[tuple[tuple[int, int], str]]:
    """Names in the place of an employer that are not ours, and how certain that is."""
    ours = _letters(_pattern("legal_form", ",? (?:{})\\b\\.?").sub("", people.company))
    named = bool(ours) and ours in _letters(letter.body)
    for sentence in letter.sentences:
        for how in ("certain", "likely", "joined"):
            for span in _names_at(how, sentence):
                name = letter.body[slice(*span)]
                before = sentence.text[: span[0] - sentence.start]
                after = sentence.text[span[1] - sentence.start :]
                wished = bool(_pattern("wish", _WISHED).search(before))
                for later in ("place_to_be", "would_be"):
                    wished = wished or bool(_pattern(later, "{}").match(after))
                title = people.job_title.lower()
                wished = wished or bool(title and title in before.lower()[-_NEAR:])
                if not _is_another(name, people) or (named and not (wished and how == "certain")):
                    continue
                if how != "certain" and _TWO_PEOPLE.fullmatch(name):
                    continue
                if how == "joined" and (not wished or letter.body.count(name) > 1):
                    continue  # "I would love to join Petra", of whom they spoke before
                meant = wished or _THIS_JOB.search(before)
                sure = how == "certain" and meant and not named and not _is_short_form(name)
                yield span, "" if sure else "unsure"


def _names_at(how: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Names in such a place that are an employer's, and not one of before."""
    if how == "certain":
        yield from _places_to_be(sentence)
    for pattern in _places(how):
        for place in pattern.finditer(sentence.text):
            found = _NAME.match(sentence.text, place.end())
            if not found:
                continue
            before, after = sentence.text[: place.start()], sentence.text[found.end() :]
            if _pattern("no_employer", "['’]?s? (?:{})s?\\b").match(after):
                continue
            if _pattern("elsewhere", "(?i:\\b(?:{})\\b[^.!?\\n]{{0,30}}$)").search(before):
                continue
            if _pattern("elsewhere_after", ",? (?:{})\\b").match(after):
                continue
            name = re.sub(r"['’]s?$", "", found["name"].rstrip(".'’-,"))
            start = sentence.start + found.start()
            yield start, start + len(name)


def _places_to_be(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Names such as that of "Corwen is where I want to be"."""
    for found in _pattern("place_to_be", "{}").finditer(sentence.text):
        names = [each for each in _NAME.finditer(sentence.text) if each.end() == found.start()]
        for name in names:
            yield sentence.start + name.start(), sentence.start + name.end()


def _is_short_form(name: str) -> bool:
    """Whether it is letters that may stand for anything, as "GDPR" does."""
    return name.isupper() and len(name) <= _LONGEST_SHORT_FORM


def _is_another(name: str, people: People) -> bool:
    """Whether the name is neither of the employer, nor of the job, nor of a recipient."""
    ours = people.company.lower().split()
    known = _letters(f"{people.company} {people.job_title}")
    first = name.split(maxsplit=1)[0]
    is_ours = first.lower() in ours or _letters(name) in known
    is_person = any(first in each.name.split() for each in people.recipients)
    is_no_name = first.lower().rstrip(".") in data_of("employers")["no_name"].split()
    return not (is_ours or is_person or is_no_name) and len(name) >= _SHORTEST_NAME


def _near_misses(text: str, people: People) -> Iterator[tuple[int, int]]:
    """Runs of as many words as the company's name has, nearly but not quite the name."""
    company = _pattern("legal_form", ",? (?:{})\\b\\.?").sub("", people.company)
    theirs = _letters(" ".join([people.your_name, *(each.name for each in people.recipients)]))
    number = len(company.split())
    right = [each.span() for each in re.finditer(re.escape(company), text, re.IGNORECASE)]
    words = [(each.start(), each.end()) for each in re.finditer(r"[\w&.'’-]+", text)]
    wanted = _letters(company)
    if len(wanted) < _SHORTEST_NAME:
        return
    matcher = SequenceMatcher(None, "", wanted, autojunk=False)
    for index in range(len(words) - number + 1):
        start, end = words[index][0], words[index + number - 1][1]
        if not text[start].isupper() or any(start < last and first < end for first, last in right):
            continue
        written = text[start:end].rstrip(".'’-")
        letters = _letters(re.sub(r"['’]s$", "", written))
        owner = re.match(r"[^'’]+(?=['’]s )", written)
        if owner and wanted.startswith(_letters(owner[0])):
            continue  # the first word of its name, and something that it has
        if letters == wanted or wanted in letters or re.search(r"[.,;:!?]\s|\n", written):
            continue
        if (letters in wanted and len(letters) < len(wanted) - 2) or letters in theirs:
            continue
        if 2 * min(len(letters), len(wanted)) < _NEARLY * (len(letters) + len(wanted)):
            continue  # it cannot be so near
        matcher.set_seq1(letters)
        # The quick one is never less than the other.
        if matcher.quick_ratio() >= _NEARLY and matcher.ratio() >= _NEARLY:
            yield start, start + len(written)


@lru_cache
def _places(how: str) -> list[re.Pattern[str]]:
    return [re.compile(each) for each in data_of("employers")[how]]


@lru_cache
def _pattern(name: str, around: str) -> re.Pattern[str]:
    """A list of words of data/review/employers.toml, in what stands around it."""
    return re.compile(around.format(data_of("employers")[name]), re.IGNORECASE)


def _letters(name: str) -> str:
    return re.sub(r"[\W_]+", "", name.lower())
