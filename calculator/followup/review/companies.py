"""Whether the text has the right company: not nearly its name, and not another's."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from followup.messages.people import People
from followup.review.findings import Finding, finding
from followup.review.letter import Letter

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
_LEFT_OVER = re.compile(
    r"\b(?:want(?:ed)?|wish|love|like|hope|keen|eager|excited|interest\w*|look\w* forward|glad"
    r"|happy)\b"
    r"(?:(?!\bthat\b)[^.!?\n]){0,40}\b(?:"
    r"(?:(?:role|position|post|job|opening|vacancy) (?:at|with)|work(?:ing)? at) "
    r"(?P<one>[A-ZÀ-Þ][\w&'’-]*(?: [A-ZÀ-Þ][\w&'’-]*)*)"
    r"|(?:work(?:ing)? for|join(?:ing)?) "
    r"(?P<two>(?!\w+['’]s )[A-ZÀ-Þ][\w&'’-]*(?: [A-ZÀ-Þ][\w&'’-]*)+))"
)
"""Another employer in a wish: left over from a message to them. "Join Petra" is no employer."""
_LEGAL_FORM = re.compile(
    r",? (?:ltd|limited|inc|llc|llp|plc|gmbh|ag|sa|sas|bv|co|corp|corporation|company|group|pty"
    r"|pvt|srl|spa|ab|as|oy|kg|ev)\b\.?",
    re.IGNORECASE,
)
_NEARLY = 0.8
_SHORTEST_NAME = 4


def company_findings(letter: Letter, people: People) -> Iterator[Finding]:
    """A name nearly like the company's, or another in its place."""
    company = people.company
    if not company:
        return
    text = letter.body
    for start, end in _near_misses(text, company):
        yield finding("wrong-company", (start, end), expected=company, found=text[start:end])
        return
    named = _LEGAL_FORM.sub("", company).lower() in text.lower()
    for found in (_LEFT_OVER if named else _COMPANY_AFTER).finditer(text):
        start = found.start(found.lastgroup or 0)
        name = found[found.lastgroup or 0].rstrip(".'’-")
        if _is_another(name, people) and not _ELSEWHERE.search(text[:start]):
            yield finding("wrong-company", (start, start + len(name)), expected=company, found=name)
            return


def _is_another(name: str, people: People) -> bool:
    """Whether the name is neither of the employer, nor of the job, nor of a recipient."""
    ours = people.company.lower().split()
    known = _letters(f"{people.company} {people.job_title}")
    first = name.split(maxsplit=1)[0]
    is_ours = first.lower() in ours or _letters(name) in known
    is_person = any(first in each.name.split() for each in people.recipients)
    return not is_ours and not is_person and len(name) >= _SHORTEST_NAME


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
