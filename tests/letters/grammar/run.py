"""Writes every message, lets the checkers read them, and prints what nobody has looked at yet.

`accepted.toml` has what a person has read and found right, with the reason. Exits 1 where there
is more.
"""

import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator

from tests.letters.every import Letter, every_letter, given
from tests.letters.grammar.checkers import HERE, Finding, Paragraph, harper, unparsed
from tests.letters.sentences import sentences_of

DIALECTS = {"US": "American", "AU": "Australian", "CA": "Canadian"}
"""By country; elsewhere it is British."""
_DATE = re.compile(r"\b(\w+day),? (?:\d+ \w+|[A-Z]\w+ \d+)")


def main() -> int:
    """Print the counts, and each finding that is not accepted."""
    letters = list(every_letter())
    paragraphs = dict.fromkeys(each for letter in letters for each in _paragraphs_of(letter))
    names = _names()
    sentences = dict.fromkeys(
        _plainer(sentence)
        for each in paragraphs
        for sentence in sentences_of(f"\n\n{each.text}\n\n")
    )
    found = [*harper(list(paragraphs), names), *unparsed(list(sentences))]
    accepted = _Accepted()
    left = [each for each in dict.fromkeys(found) if not accepted.has(each)]
    sys.stdout.write(
        f"{len(letters)} messages, {len(paragraphs)} paragraphs, {len(sentences)} sentences\n"
    )
    for checker, number in Counter(each.checker for each in found).items():
        new = sum(each.checker == checker for each in left)
        sys.stdout.write(f"{checker}: {number} findings, {new} that nobody has read\n")
    for each in left:
        sys.stdout.write(f"  {each.about} | {each.text} | {each.within}\n")
    for gone in accepted.unused():
        sys.stdout.write(f"  accepted, but not found any more: {gone}\n")
    return 1 if left else 0


def _paragraphs_of(letter: Letter) -> Iterator[Paragraph]:
    dialect = DIALECTS.get(letter.params["situation"]["country"], "British")
    for text in [*letter.message["body"].split("\n\n")[1:-1], *letter.message["script"]]:
        yield Paragraph(dialect, text)


def _names() -> list[str]:
    """The words of the names in ways.toml."""
    people, _ = given()
    named = [each["company"] for each in people]
    named += [person["name"] for each in people for person in [*each["recipients"], each["you"]]]
    return [word for name in named for word in name.split()]


def _plainer(sentence: str) -> str:
    """With a firm, a number, days and verbs that the parser knows, so that it judges the rest."""
    people, _ = given()
    for each in people:
        if each["company"]:
            sentence = sentence.replace(each["company"], "Acme")
        if each["you"]["contact"]:
            sentence = sentence.replace(each["you"]["contact"], "555")
    return _DATE.sub(r"\1", sentence.replace("onboard", "train"))


class _Accepted:
    """What a person has read."""

    def __init__(self) -> None:
        read = tomllib.loads((HERE / "accepted.toml").read_text("utf-8"))
        self._rules = [tuple(each[key] for key in ("about", "text")) for each in read["harper"]]
        self._sentences = set(read["link_grammar"]["sentences"])
        self._used: set[object] = set()

    def has(self, finding: Finding) -> bool:
        """Whether it is one of them."""
        if finding.within in self._sentences and finding.checker == "Link Grammar":
            self._used.add(finding.within)
            return True
        for about, text in self._rules:
            if finding.about.startswith(about) and text in {"", finding.text}:
                self._used.add((about, text))
                return True
        return False

    def unused(self) -> list[str]:
        """What no checker finds any more."""
        return [str(each) for each in {*self._rules, *self._sentences} - self._used]


if __name__ == "__main__":
    sys.exit(main())
