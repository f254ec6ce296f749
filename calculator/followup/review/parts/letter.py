"""The parts of a message: greeting, text, closing, signature, each with its place."""

import re
from dataclasses import dataclass
from functools import cached_property

from followup.review.parts.closing import closing_line, is_postscript
from followup.review.parts.greeting import Greeting, read_greeting
from followup.review.parts.sentences import Sentence, sentences_in
from followup.review.parts.span import Span, lines_in

_LINES_ABOVE = 15
"""A date, two addresses and a line "Re: …" stand above the greeting of a letter on paper."""
_MOST_WORDS_ABOVE = 8
_FEWEST_LINES_OF_A_BLOCK = 5
_MOST_WORDS_OF_A_NAME = 4
_ENDS = (".", "!", "?", ",", ":", ";")
_SIGNATURE_MARK = re.compile(r"^(?:--|—|__+|\*\*+|==+|~~+)$", re.MULTILINE)


@dataclass(frozen=True)
class Letter:
    """The candidate's own text of a message."""

    body: str
    known: str = ""
    """The names of those it may go to."""

    @cached_property
    def lines(self) -> list[Span]:
        """The lines that are not empty."""
        return lines_in(self.body)

    @cached_property
    def _greeted(self) -> tuple[int, Greeting] | None:
        """The number of the line with the greeting, and the greeting in it."""
        for index, line in enumerate(self.lines[:_LINES_ABOVE]):
            found = read_greeting(line.text, self.known, alone=len(self.lines) > 1)
            if found and (index == 0 or found.start or found.without_name):
                return index, found
            if len(line.text.split()) > _MOST_WORDS_ABOVE or line.text.rstrip().endswith(
                ("!", "?")
            ):
                return None
        return None

    @cached_property
    def greeting(self) -> Span | None:
        """Who is greeted, as it is written: "Ana" of "Dear Ana,". Empty for "Hello,"."""
        if not self._greeted:
            return None
        index, found = self._greeted
        line = self.lines[index]
        start, end = line.start + found.start, line.start + found.end
        return Span(start, end, self.body[start:end])

    @property
    def greets_without_name(self) -> bool:
        """Whether the greeting has no place for a name: "Greetings of the day"."""
        return bool(self._greeted and self._greeted[1].without_name)

    @cached_property
    def closing(self) -> Span | None:
        """The closing line, such as "Kind regards,"."""
        found = closing_line(self.body[: self._mark])
        return found if found and found.start >= self._begins else None

    @property
    def signature(self) -> str:
        """What stands below the closing line, or else the last lines."""
        if self.closing:
            return self.body[self.closing.start :]
        return "\n".join(line.text for line in self.lines[-4:])

    @cached_property
    def text(self) -> Span:
        """The message without greeting and signature."""
        start = self._begins
        end = self.closing.start if self.closing else self._end_without_closing
        return Span(start, max(start, end), self.body[start:end])

    @cached_property
    def postscript(self) -> Span | None:
        """What is said below the signature."""
        if self.closing is None:
            return None
        for line in self.lines:
            if line.start > self.closing.end and is_postscript(line.text):
                return Span(line.start, len(self.body), self.body[line.start :])
        return None

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The sentences of the text, and of a postscript."""
        pieces = [self.text, *([self.postscript] if self.postscript else [])]
        return [sentence for piece in pieces for sentence in sentences_in(piece)]

    @property
    def words(self) -> int:
        """Words, greeting and closing included, but for what is no message."""
        return len(self.body.split()) - sum(len(each.text.split()) for each in self.not_judged)

    @cached_property
    def not_judged(self) -> list[Span]:
        """The addresses above the greeting, and a signature that is a visiting card."""
        found = []
        if self._greeted and self._greeted[0] > 0:
            end = self.lines[self._greeted[0]].start
            found.append(Span(0, end, self.body[:end]))
        if self.closing and not self.postscript:
            below = [line for line in self.lines if line.start > self.closing.end]
            start = below[1].start if len(below) > 1 else len(self.body)
            if self._mark < len(self.body) or len(below) >= _FEWEST_LINES_OF_A_BLOCK:
                start = min(start, self._mark)
                found.append(Span(start, len(self.body), self.body[start:]))
        return found

    @cached_property
    def _begins(self) -> int:
        """Where the text begins: below the greeting, or after it in its line."""
        if not self._greeted:
            return 0
        index, found = self._greeted
        return self.lines[index].start + found.ends

    @property
    def _end_without_closing(self) -> int:
        """Where the text ends if only a name and a contact stand below it."""
        end = self._mark
        for line in reversed(self.lines[1:]):
            if line.start < end:
                words = line.text.split()
                if len(words) > _MOST_WORDS_OF_A_NAME or line.text.rstrip().endswith(_ENDS):
                    break
                end = line.start
        return end

    @cached_property
    def _mark(self) -> int:
        """Where a program set a line above the signature; else the end."""
        found = list(_SIGNATURE_MARK.finditer(self.body))
        return found[-1].start() if found and found[-1].start() > 0 else len(self.body)
