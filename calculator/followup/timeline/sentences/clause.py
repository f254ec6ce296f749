"""A clause without the times in it, and what its words do."""

from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from followup.timeline.sentences.frames import Frame, frames_of
from followup.timeline.sentences.vocabulary import AnswerWords
from followup.timeline.tokens.token import Token, Tokens

SMALL = frozenset({"hedge", "glue", "lead", "clock", "zone"})


@dataclass(frozen=True)
class Clause:
    """The words of a clause, and who acted in the clause before it."""

    tokens: Tokens
    words: AnswerWords
    subject_before: str = ""
    texts: list[str] = field(init=False)
    """The plain words."""
    firm: list[str] = field(init=False)
    """The plain words without those that say how sure they are."""

    def __post_init__(self) -> None:
        """Keep the plain words."""
        object.__setattr__(self, "texts", [token.text for token in self.tokens])
        firm = [token.text for token in self.tokens if not token.is_("hedge")]
        object.__setattr__(self, "firm", firm)

    @cached_property
    def pairs(self) -> list[tuple[str, str]]:
        """Each firm word with the next one."""
        return list(pairwise(self.firm))

    @cached_property
    def frames(self) -> list[Frame]:
        """The words that speak of an answer."""
        return frames_of(self.tokens, self.words)

    @cached_property
    def subject(self) -> str:
        """Who acts last: "i", "you", "they", or "" nobody."""
        return self.own_subject(len(self.tokens)) or self.subject_before

    def own_subject(self, end: int) -> str:
        """Who acts last before word `end`, in this clause."""
        for at in range(end - 1, -1, -1):
            if self._is_object(at):
                continue
            for name in ("i", "they", "you"):
                if self.texts[at] in self.words.people[name]:
                    return name
            if self.tokens[at].is_("name") or self.texts[max(0, at - 1) : at + 1] == ["for", "us"]:
                return "they"  # "allow two weeks for us to answer"
        return ""

    def _is_object(self, at: int) -> bool:
        """For the "it" of "think it over", "you talk about it"; for whom somebody talks with."""
        if "with" in self.texts[max(0, at - 2) : at]:
            return True
        after = self.texts[at + 1] if at + 1 < len(self.texts) else "and"
        return at > 0 and self.texts[at] == "it" and after in self.words.roles["behind_an_object"]

    def is_promised(self) -> bool:
        """For "I was promised", "I have been assured"."""
        return len(self.without_promise()) < len(self.firm)

    def without_promise(self) -> list[str]:
        """The firm words but for the "was" of "I was promised", which says nothing of the past."""
        pairs = zip(self.firm, [*self.firm[1:], ""], strict=True)
        return [was for was, verb in pairs if not says_promised(was, verb, self.words)]

    def firm_before(self, end: int) -> list[str]:
        """The plain words before word `end`, but for those that say how sure they are."""
        return [token.text for token in self.tokens[:end] if not token.is_("hedge")]

    def is_behind_to(self, at: int) -> bool:
        """Whether a "to" stands right before word `at`."""
        return self.texts[at - 1 : at] == ["to"]

    def has(self, role: str, end: int | None = None) -> bool:
        """Whether a word before word `end` does that."""
        return not self.words.roles[role].isdisjoint(self.texts[:end])

    def does(self, at: int, role: str) -> bool:
        """Whether word `at` does that."""
        return 0 <= at < len(self.texts) and self.texts[at] in self.words.roles[role]


def says_promised(was: str, verb: str, words: AnswerWords) -> bool:
    """Whether two words say "was promised", "been assured"."""
    return was in {"was", "been"} and verb in words.roles["is_to_be_given"]


def is_small(token: Token) -> bool:
    """Whether a word makes no difference to what a clause says."""
    return not SMALL.isdisjoint(token.kinds)
