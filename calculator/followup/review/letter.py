"""The parts of a message: greeting, text, closing, signature, each with its place."""

import itertools
import re
from dataclasses import dataclass
from functools import cached_property

_GREETING_WORD = (
    r"(?:dear|dearest|respected|esteemed|hello|hi|hey|hiya|greetings|to|bonjour|hola"
    r"|good (?:morning|afternoon|evening|day))"
)
_OWN_LINE = re.compile(rf"{_GREETING_WORD}\b(?P<name>[^\n]*?)[\s,:!.;–—-]*$", re.IGNORECASE)
_IN_LINE = re.compile(
    rf"{_GREETING_WORD}(?:\s+(?P<name>[^,:!;\n–—]{{1,60}}))?[,:!;–—]", re.IGNORECASE
)
_NAME_ALONE = re.compile(r"(?P<name>\w[^\n]{0,50}?)\s*[,:!–—]\s*$")
_MOST_WORDS_IN_GREETING = 9
_CLOSING = re.compile(
    r"(?:(?:with |my |many |very |most |kind|warm|best|all|yours?|thanks?|thank you|sincere|"
    r"respect|cordial|grate|appreciat|faithful|tru|sincerely|cheers|until|take|speak|have|talk|"
    r"looking forward|warmest|kindest|in|hoping|wishing|big|regards|greetings|a)"
    r"[\w' ]{0,40})[,.!]?$",
    re.IGNORECASE,
)
_CLOSING_WORD = re.compile(
    r"\b(?:regards|greetings|wishes|best|sincerely|yours|thanks|thank you|cheers|warmly|cordially|"
    r"respectfully|faithfully|truly|gratitude|gratefully|appreciation|take care|then|soon|care|"
    r"weekend|week|day)\b",
    re.IGNORECASE,
)
_MOST_WORDS_IN_CLOSING = 6
_MOST_WORDS_IN_NAME = 5
_MOST_LINES_BELOW = 4
_CLOSING_THEN_NAME = re.compile(
    r"^(?:(?:kind|best|warm|warmest|kindest|with best|many) )?(?:regards|best|wishes|thanks|"
    r"sincerely|cheers|warmly|yours)\s*[,–—-]\s*\S[^\n]{0,40}$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?]+(?=\s|$)|(?=\n|$)|[.!?](?=\S))?")


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of the body."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Letter:
    """The body of a message."""

    body: str

    @cached_property
    def lines(self) -> list[Span]:
        """The lines that are not empty."""
        found = re.finditer(r"[^\n]*\S[^\n]*", self.body)
        return [Span(each.start(), each.end(), each[0]) for each in found]

    @cached_property
    def greeting(self) -> Span | None:
        """Who is greeted, as it is written: "Ana" of "Dear Ana,". Empty for "Hello,"."""
        if not self.lines:
            return None
        first = self.lines[0]
        text = first.text.strip()
        offset = first.start + first.text.index(text)
        short = len(text.split()) <= _MOST_WORDS_IN_GREETING
        found = (_OWN_LINE.match(text) if short else None) or _IN_LINE.match(text)
        if found is None and short and len(self.lines) > 1:
            found = _NAME_ALONE.match(text)
        if found is None:
            return None
        name = (found["name"] or "").strip()
        start = offset + (found.start("name") if name else 0)
        start += len(found["name"]) - len(found["name"].lstrip()) if name else 0
        return Span(start, start + len(name), name)

    @cached_property
    def closing(self) -> Span | None:
        """The closing line, such as "Kind regards,".

        In words that are not known ("Mind yourself,", "Med venlig hilsen,"), it is the last
        short line that ends in a comma and has a name below it.
        """
        return self._known_closing or self._closing_by_its_place

    @property
    def _closing_by_its_place(self) -> Span | None:
        last = self.lines[-_MOST_LINES_BELOW - 1 :]
        for line, below in reversed(list(itertools.pairwise(last))):
            ends = line.text.rstrip().endswith(",") and line is not self.lines[0]
            short = len(line.text.split()) <= _MOST_WORDS_IN_CLOSING
            named = below.text.lstrip()[:1].isalpha() and not below.text.rstrip().endswith(".")
            if ends and short and named and len(below.text.split()) <= _MOST_WORDS_IN_NAME:
                return line
        return None

    @property
    def _known_closing(self) -> Span | None:
        for line in reversed(self.lines[-8:]):
            text = line.text.strip()
            words = len(text.split())
            if _CLOSING_THEN_NAME.match(text):
                return line
            if (
                words <= _MOST_WORDS_IN_CLOSING
                and _CLOSING.match(text)
                and _CLOSING_WORD.search(text)
            ):
                return line
        return None

    @property
    def signature(self) -> str:
        """What stands below the closing line, or else the last lines."""
        if self.closing:
            return self.body[self.closing.start :]
        return "\n".join(line.text for line in self.lines[-4:])

    @cached_property
    def text(self) -> Span:
        """The message without greeting and signature."""
        start = 0
        if self.greeting and self.lines:
            start = self.greeting.end if self._greeting_shares_its_line else self.lines[0].end
        end = self.closing.start if self.closing else len(self.body)
        return Span(start, max(start, end), self.body[start:end])

    @cached_property
    def sentences(self) -> list[Span]:
        """The sentences of the text."""
        base = self.text.start
        found = _SENTENCE.finditer(self.text.text)
        return [
            Span(base + each.start(), base + each.end(), each[0])
            for each in found
            if each[0].strip()
        ]

    @property
    def words(self) -> int:
        """Words, greeting and closing included."""
        return len(self.body.split())

    @property
    def _greeting_shares_its_line(self) -> bool:
        return len(self.lines[0].text.split()) > _MOST_WORDS_IN_GREETING


def plain(text: str) -> str:
    """Lower case with straight apostrophes, character for character, so that places stay."""
    lowered = "".join(each.lower() if len(each.lower()) == 1 else each for each in text)
    return re.sub("[\u2018\u2019\u02bc]", "'", lowered)
