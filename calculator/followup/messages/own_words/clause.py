"""Whether a run of words has a verb of its own: what tells a clause from a thing."""

from collections.abc import Sequence

from followup.messages.own_words.words import is_doing, is_regular_past, listed

_MARKS_OF_A_PART = {",", ";", ":", "–", "—", "(", ")"}
_AFTER_A_PAST = {"well", "early", "late", "again", "out", "up", "down"}
_MANY = {"people", "everyone", "nobody", "staff", "children"}


def has_its_own_verb(tokens: Sequence[str]) -> bool:
    """Whether it says something: "a trial would help" does, "the trial that we ran" does not.

    A verb belongs to the nearest "that", "how" or "we" before it, if that has none yet; the
    first verb that is left over is the clause's own.
    """
    is_open = False
    for place in range(len(tokens)):
        if _opens_another_clause(tokens, place):
            is_open = True
        elif _is_verb(tokens, place):
            if not is_open:
                return True
            is_open = False
    return False


def _opens_another_clause(tokens: Sequence[str], place: int) -> bool:
    """In "the plans you have", "you" does; in "a trial, and you would", it does not."""
    if place == 0:
        return False
    word, before = tokens[place], tokens[place - 1]
    if word in listed("relatives"):
        return word != "that" or not _stands_for_a_thing(tokens, place)
    is_after_a_thing = before not in listed("conjunctions") | _MARKS_OF_A_PART
    return word in listed("subjects") and is_after_a_thing and place + 1 < len(tokens)


def _stands_for_a_thing(tokens: Sequence[str], place: int) -> bool:
    """In "with that in mind", nothing that could be its subject follows."""
    return place + 1 >= len(tokens) or tokens[place + 1] in listed("prepositions")


def _is_verb(tokens: Sequence[str], place: int) -> bool:
    word, before = tokens[place], _word_before(tokens, place)
    if before in listed("modals") | {"to"}:
        return False
    if word in listed("modals") | listed("helpers"):
        return not (word == "have" and before in listed("helpers"))
    rules = (
        (word in listed("third_person"), listed("determiners") | listed("prepositions")),
        (word in listed("past"), listed("helpers") | {"being", "been", "be", "having"}),
    )
    if place and any(holds and before not in never_after for holds, never_after in rules):
        return True
    return place > 0 and (_is_past_verb(tokens, place) or _follows_many(tokens, place))


def _word_before(tokens: Sequence[str], place: int) -> str:
    """The word before, whatever adverbs stand between."""
    while place > 0 and (tokens[place - 1] in listed("adverbs") or tokens[place - 1][-2:] == "ly"):
        place -= 1
    return tokens[place - 1] if place else ""


def _is_past_verb(tokens: Sequence[str], place: int) -> bool:
    """In "the launch failed" it is; in "the launch planned for May" it is not."""
    if not is_regular_past(tokens[place]):
        return False
    after = tokens[place + 1] if place + 1 < len(tokens) else ""
    never_after = listed("determiners") | listed("prepositions") | listed("helpers")
    objects = listed("determiners") | {"me", "us", "it", "them", "him", "her"}
    ends = not after or after in _AFTER_A_PAST
    return tokens[place - 1] not in never_after and (ends or after in objects)


def _follows_many(tokens: Sequence[str], place: int) -> bool:
    """In "nurses need a plan", a plain verb comes after several of something."""
    before, is_last = tokens[place - 1], place + 1 == len(tokens)
    are_many = before.endswith("s") and not before.endswith(("ss", "us", "is", "'s"))
    plain = listed("verbs") - listed("also_things") | listed("after_many")
    is_plain = tokens[place] in plain and not is_doing(tokens[place])
    return (are_many or before in _MANY) and is_plain and not is_last
