"""Words without a time: "soon", "we'll be in touch", "they didn't say"."""

from followup.timeline.sentences.bearing import Bearing, judge
from followup.timeline.sentences.frames import frames_of
from followup.timeline.sentences.segments import clauses_of, sentences_of
from followup.timeline.sentences.vocabulary import AnswerWords, answer_words, begins, plain_phrases
from followup.timeline.tokens.token import Tokens

TIMES = ("unit", "weekday", "month", "ordinal", "numeric", "iso", "year", "holiday")


def names_no_day(tokens: Tokens) -> bool:
    """Whether they named no day, and said nothing else of which we cannot tell the meaning."""
    words = answer_words()
    if _is_only(tokens, words):
        return True
    clauses = [
        clause.of(tokens)
        for sentence in sentences_of(tokens)
        for clause in clauses_of(tokens, sentence, [])
    ]
    judged = [(clause, judge(clause, words)) for clause in clauses]
    rest = [
        clause
        for clause, said in judged
        if said.bearing is not Bearing.MANNERS and not (said.aside and _is_beside_it(clause, words))
    ]
    if any(_has_a_time(clause, words) for clause in rest):
        return False
    told = [_tells(clause, words) for clause in rest]
    return True in told and False not in told


def _is_beside_it(clause: Tokens, words: AnswerWords) -> bool:
    """Whether it speaks of no answer, nor of none: "the bus took two hours"."""
    speaks = any(frame.kind != "wait" for frame in frames_of(clause, words))
    return not speaks and words.roles["not"].isdisjoint(token.text for token in clause)


def _has_a_time(clause: Tokens, words: AnswerWords) -> bool:
    """Whether a word of time is left, or "by then"; the "next" of "next steps" is none."""
    inside = {at for frame in frames_of(clause, words) for at in range(frame.start, frame.end)}
    seen_from = plain_phrases("no_day", "from_another")
    return any(
        any(map(token.is_, TIMES))
        or (token.text in words.loose_times and at not in inside)
        or any(begins(pattern, clause, at) for pattern in seen_from.get(token.text, ()))
        for at, token in enumerate(clause)
    )


def _tells(clause: Tokens, words: AnswerWords) -> bool | None:
    """True: they will answer. False: it says something else. None: it says nothing of that."""
    rest, vague = _without_vague(clause)
    if vague and judge(clause[:vague], words).bearing is Bearing.ANSWER:
        return True  # "We will be in touch as soon as the panel has met"
    if not words.roles["not"].isdisjoint(token.text for token in rest):
        if _did_not_say(rest, words):
            return True
        return False if frames_of(rest, words) else None
    judged = judge(rest, words)
    if judged.bearing is Bearing.ANSWER:
        named = vague is not None or _promises(rest, words, acts=judged.acts)
        return True if named else None
    if judged.bearing is Bearing.BARE:
        return True if vague is not None else None
    is_main = bool(rest) and rest[0].text not in words.roles["subordinate"]
    speaks = any(frame.kind != "wait" for frame in frames_of(rest, words))
    return False if is_main and speaks and judged.bearing is Bearing.UNCLEAR else None


def _promises(clause: Tokens, words: AnswerWords, *, acts: bool) -> bool:
    """Somebody will do it; the bare word "decision" is no promise, nor is what is done."""
    texts = {token.text for token in clause}
    comes = bool(texts & words.roles["to_come"])
    is_done = bool(texts & (words.roles["have"] | words.roles["past"]))
    return comes or (acts and not is_done)


def _is_only(tokens: Tokens, words: AnswerWords) -> bool:
    """Whether nothing stands there but words such as "no idea", and who said so."""
    typed = [token for token in tokens if not token.is_("mark")]
    beside = words.people["they"] | words.beside_nothing
    whole = tuple(token.text for token in typed)
    said = tuple(text for text in whole if text not in beside)
    firm = tuple(token.text for token in typed if not token.is_("hedge"))
    phrases = plain_phrases("no_day", "said_nothing")
    return any(each in phrases.get(each[0], ()) for each in (whole, said, firm) if each)


def _without_vague(clause: Tokens) -> tuple[Tokens, int | None]:
    """The clause without the first words such as "soon", and where they began, if anywhere."""
    vague = plain_phrases("no_day", "vague")
    for at, token in enumerate(clause):
        for pattern in vague.get(token.text, ()):
            if begins(pattern, clause, at):
                return [*clause[:at], *clause[at + len(pattern) :]], at
    return clause, None


def _did_not_say(clause: Tokens, words: AnswerWords) -> bool:
    """For "They didn't say", "she wouldn't give me a date"."""
    known = words.neutral | words.people["they"] | words.not_named | words.roles["not"]
    named = any(token.text in words.not_named for token in clause)
    return named and all(
        token.text in known or token.is_("hedge") or token.is_("mark") for token in clause
    )
