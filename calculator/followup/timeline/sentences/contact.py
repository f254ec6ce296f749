"""How people ask a candidate not to get in touch: "no need to follow up", "don't call us"."""

from followup.timeline.sentences.bearing import Bearing, judge
from followup.timeline.sentences.clause import Clause
from followup.timeline.sentences.frames import Frame
from followup.timeline.sentences.segments import PRONOUNS, Span, clauses_of, sentences_of
from followup.timeline.sentences.vocabulary import AnswerWords, answer_words
from followup.timeline.tokens.split import COMMA
from followup.timeline.tokens.token import Tokens

LONGEST_NEED = 6
"""Words between "no" and "call": "no need for you to call"."""


def asks_for_no_contact(tokens: Tokens) -> Span | None:
    """The words by which they ask not to be contacted, if nothing else is asked."""
    words = answer_words()
    asked: Span | None = None
    for sentence in sentences_of(tokens):
        negated = _negated_contact(tokens, sentence, words)
        asked = asked or negated
        for clause in clauses_of(tokens, sentence, []):
            places = range(clause.start, clause.end)
            rest = [tokens[at] for at in places if not (negated and at in negated)]
            is_unclear = judge(rest, words).bearing is Bearing.UNCLEAR
            if is_unclear and _says_more(rest, words, beside=negated is not None):
                return None
    return asked


def _says_more(rest: Tokens, words: AnswerWords, *, beside: bool) -> bool:
    """Whether a clause asks for something else: "email instead".

    In a sentence `beside` the wish, words such as "unless" may do so too.
    """
    clause = Clause(rest, words)
    is_asked = any(not _is_done_by_them(frame, clause) for frame in clause.frames)
    return is_asked or (beside and clause.has("instead"))


def _is_done_by_them(frame: Frame, clause: Clause) -> bool:
    """For "Only suitable candidates will be informed", "HR will contact the others"."""
    is_told = frame.passive and frame.kind == "tell"
    them = clause.own_subject(frame.start) == "they" and clause.has("will", frame.start)
    return is_told or them


def speaks_of_no_contact(tokens: Tokens) -> bool:
    """Whether they asked not to be contacted, whatever else they said."""
    words = answer_words()
    return any(_negated_contact(tokens, sentence, words) for sentence in sentences_of(tokens))


def _negated_contact(tokens: Tokens, sentence: Span, words: AnswerWords) -> Span | None:
    for at in range(sentence.start, sentence.end):
        if refused := _refused_contact(tokens, at, sentence, words):
            return refused
        if not _denies(tokens, at, sentence, words):
            continue
        contact = _contact_behind(tokens, at, sentence, words)
        if contact:
            begin = at
            while begin > sentence.start and tokens[begin - 1].text in {"do", "please", "kindly"}:
                begin -= 1
            return Span(begin, _end_of_contact(tokens, contact, sentence, words))
    return None


def _refused_contact(tokens: Tokens, at: int, sentence: Span, words: AnswerWords) -> Span | None:
    """For "Calls will not be answered", "calls are discouraged": found at its last words."""
    texts = [token.text for token in tokens[at : min(at + 3, sentence.end)]]
    refused = texts[:2] == ["not", "be"] and not words.roles["refused_contact"].isdisjoint(
        texts[2:]
    )
    discouraged = texts[0] in words.roles["discouraged"]
    for start in range(sentence.start, at) if refused or discouraged else ():
        if tokens[start].text in words.roles["contact"]:
            return Span(start, at + (3 if refused else 1))
    return None


def _denies(tokens: Tokens, at: int, sentence: Span, words: AnswerWords) -> bool:
    """The "not" of "do not" and "not to", the "no" of "no calls": not that of "we will not"."""
    if tokens[at].text not in words.roles["denies_contact"]:
        return False
    before = tokens[at - 1].text if at > sentence.start else ""
    behind = tokens[at + 1].text if at + 1 < sentence.end else ""
    if tokens[at].text == "not":
        who = tokens[at - 2].text if at > sentence.start + 1 else ""
        is_theirs = before == "do" and who in words.people["they"]
        return not is_theirs and (before in words.roles["before_not"] or behind == "to")
    after = tokens[at + 2].text if at + 2 < sentence.end else ""
    is_one = behind in words.roles["one_of_many"] and after not in words.roles["contact"]
    return not (tokens[at].text == "no" and is_one)


def _contact_behind(tokens: Tokens, at: int, sentence: Span, words: AnswerWords) -> int:
    """The place of the contact that is denied; 0 if something else is."""
    for place in range(at + 1, min(at + 1 + LONGEST_NEED, sentence.end)):
        text = tokens[place].text
        if text in words.roles["contact"]:
            return place
        if text not in words.roles["between_not_and_contact"] and not tokens[place].is_("hedge"):
            return 0
    return 0


def _end_of_contact(tokens: Tokens, at: int, sentence: Span, words: AnswerWords) -> int:
    """The place behind "call us" in "do not call us or email us, please"."""
    end = at + 1
    while end < sentence.end and not _ends_it(tokens, end, sentence, words):
        end += 1
    return end


def _ends_it(tokens: Tokens, at: int, sentence: Span, words: AnswerWords) -> bool:
    """Whether a wish ends before token `at`: a list goes on over "and", "or" and commas."""
    token = tokens[at]
    behind = [each.text for each in tokens[at + 1 : sentence.end] if each.text != "no"]
    if token.text == "and" or token.is_("mark"):
        contact = words.roles["contact"]
        is_list = token.text == "and" or behind[1:2] in (["or"], ["and"], [COMMA])
        return not (is_list and behind and behind[0] in contact)
    they_will = token.text in PRONOUNS and behind[:1] and behind[0] in words.roles["will"]
    return bool(they_will) or token.text in words.roles["ends_contact"]
