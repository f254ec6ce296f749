"""Whether a run of words has a verb of its own: what tells a clause from a thing."""

from collections.abc import Sequence

from followup.messages.own_words.words import is_doing, is_regular_past, listed

_MARKS_OF_A_PART = {",", ";", ":", "–", "—", "(", ")"}


def has_its_own_verb(tokens: Sequence[str]) -> bool:
    """Whether it says something: "a trial would help" does, "the trial that we ran" does not.

    A verb belongs to the nearest "that", "how" or "we" before it, if that has none yet; the
    first verb that is left over is the clause's own.
    """
    open_clauses = 0
    for place, token in enumerate(tokens):
        if _opens_another_clause(tokens, place):
            open_clauses = 1
        elif _is_finite(tokens, place):
            if not open_clauses:
                return True
            open_clauses = 0
    return False


def _opens_another_clause(tokens: Sequence[str], place: int) -> bool:
    """ "The plans you have": "you" does; in "a trial, and you would" it does not."""
    token = tokens[place]
    if place == 0:
        return False
    if token in listed("relatives"):
        return not (token in {"that", "so"} and _stands_for_a_thing(tokens, place))
    before = tokens[place - 1]
    is_after_a_thing = before not in listed("conjunctions") | _MARKS_OF_A_PART
    return token in listed("subjects") and is_after_a_thing and place + 1 < len(tokens)


def _stands_for_a_thing(tokens: Sequence[str], place: int) -> bool:
    """ "With that in mind": nothing that could be its subject follows."""
    return place + 1 >= len(tokens) or tokens[place + 1] in listed("prepositions")


def _is_finite(tokens: Sequence[str], place: int) -> bool:
    token, before = tokens[place], _verb_before(tokens, place)
    if before in listed("modals") | {"to"} or token.endswith("n't") and place == 0:
        return False
    if token in listed("modals") | listed("helpers"):
        return not (token == "have" and before in listed("helpers"))
    if place == 0:
        return False
    if token in listed("third_person"):
        return before not in listed("determiners") | listed("prepositions")
    if token in listed("past"):
        return before not in listed("helpers") | {"being", "been", "be", "having"}
    if is_regular_past(token):
        return _past_is_finite(tokens, place)
    return _follows_many(tokens, place)


def _verb_before(tokens: Sequence[str], place: int) -> str:
    """The word before, whatever adverbs stand between."""
    while place > 0 and (tokens[place - 1] in listed("adverbs") or tokens[place - 1][-2:] == "ly"):
        place -= 1
    return tokens[place - 1] if place else ""


def _past_is_finite(tokens: Sequence[str], place: int) -> bool:
    """ "The launch failed" says something; "the launch planned for May" does not."""
    after = tokens[place + 1] if place + 1 < len(tokens) else ""
    before = tokens[place - 1]
    if before in listed("determiners") | listed("prepositions") | listed("helpers"):
        return False
    is_alone = not after or after in {"well", "early", "late", "again", "out", "up", "down"}
    return is_alone or after in (listed("determiners") | {"me", "us", "it", "them", "him", "her"})


def _follows_many(tokens: Sequence[str], place: int) -> bool:
    """ "Nurses need a plan": a plain verb after several of something."""
    before, after = tokens[place - 1], tokens[place + 1] if place + 1 < len(tokens) else ""
    are_many = before.endswith("s") and not before.endswith(("ss", "us", "is", "'s"))
    are_many = are_many or before in {"people", "everyone", "nobody", "staff", "children"}
    is_a_verb = tokens[place] in listed("verbs") - listed("also_things") | {"need", "like", "love"}
    return are_many and is_a_verb and not is_doing(tokens[place]) and bool(after)
