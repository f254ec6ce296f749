"""Words without a time: they named no day, or asked the candidate not to get in touch."""

from followup.timeline.sentences.bearing import ACTS, Bearing, judge
from followup.timeline.sentences.frames import frames_of
from followup.timeline.sentences.segments import Span, clauses_of, sentences_of
from followup.timeline.sentences.vocabulary import AnswerWords, Pattern, answer_words
from followup.timeline.tokens.token import Tokens

NOT = frozenset({"not", "no", "never", "nor", "nothing", "without"})
ASKED_NOT_TO = frozenset({"do", "to", "please", "must", "should", "need", "and", "or", "asked", "just", "kindly"})
CONTACT = frozenset({"contact", "calls", "call", "emails", "email", "follow", "followup", "followups", "chasing", "chase", "enquiries", "inquiries", "phone", "get", "reach", "write", "text", "message", "ring", "be", "touch", "phoning", "calling", "emailing", "contacting", "communication"})
TIMES = ("unit", "weekday", "month", "ordinal", "numeric", "iso", "year", "holiday")
LOOSE_TIMES = frozenset({"spring", "summer", "autumn", "fall", "winter", "season", "semester", "term", "sprint", "fiscal", "weekend", "end", "early", "mid", "next", "half", "quarter1", "quarter2", "quarter3", "quarter4", "fortnightly", "weekly", "monthly", "daily", "april", "may", "june", "august", "minus", "past", "last"})
LONGEST_NEED = 4
"""Words between "no" and "call": "no need for you to call"."""


def asks_for_no_contact(tokens: Tokens) -> Span | None:
    """The words by which they ask not to be contacted, if nothing else is asked."""
    words = answer_words()
    asked: Span | None = None
    for sentence in sentences_of(tokens):
        negated = _negated_contact(tokens, sentence, words)
        asked = asked or negated
        for clause in clauses_of(tokens, sentence, []):
            inside = [token for at, token in enumerate(clause.of(tokens), clause.start)
                      if not (negated and at in negated)]
            judged = judge(inside, words)
            if judged.bearing is Bearing.UNCLEAR and inside and (negated or _speaks(inside, words)):
                return None
    return asked


def speaks_of_no_contact(tokens: Tokens) -> bool:
    """Whether they asked not to be contacted, whatever else they said."""
    words = answer_words()
    return any(_negated_contact(tokens, sentence, words) for sentence in sentences_of(tokens))


def names_no_day(tokens: Tokens) -> bool:
    """Whether they named no day: "soon", "we'll be in touch", "they didn't say"."""
    words = answer_words()
    if any(any(map(token.is_, TIMES)) or token.text in LOOSE_TIMES for token in tokens):
        return False
    if _is_only(tokens, words.said_nothing, words):
        return True
    told = False
    for sentence in sentences_of(tokens):
        for clause in clauses_of(tokens, sentence, []):
            rest, vague = _without_vague(clause.of(tokens), words)
            is_not = any(token.text in NOT for token in rest)
            if is_not and _did_not_say(rest, words):
                told = True
            elif is_not:
                return False
            else:
                judged = judge(rest, words)
                promised = judged.bearing is Bearing.ANSWER and _promises(rest, words)
                if promised or (vague and judged.bearing in {Bearing.ANSWER, Bearing.BARE}):
                    told = True
                elif _is_main(rest) and judged.bearing is Bearing.UNCLEAR and _speaks(rest, words):
                    return False
    return told


def _negated_contact(tokens: Tokens, sentence: Span, words: AnswerWords) -> Span | None:
    """ "Do not call us", "no need to follow up", "please do not email or call"."""
    for at in range(sentence.start, sentence.end):
        if tokens[at].text not in {"not", "no", "refrain", "avoid", "nobody"}:
            continue
        before = tokens[at - 1].text if at > sentence.start else ""
        behind = tokens[at + 1].text if at + 1 < sentence.end else ""
        if tokens[at].text == "not" and before not in ASKED_NOT_TO and behind != "to":
            continue
        if tokens[at].text == "no" and behind in {"email", "call", "text", "message", "phone"}:
            continue
        for place in range(at + 1, min(at + 1 + LONGEST_NEED, sentence.end)):
            if tokens[place].text in CONTACT:
                return Span(at - (before in {"do", "please"}), _end_of_contact(tokens, place, sentence, words))
            if tokens[place].text not in {"need", "to", "for", "you", "further", "please", "any", "phone", "from", "necessary", "the", "a", "more"} and not tokens[place].is_("hedge"):
                break
    return None


def _end_of_contact(tokens: Tokens, at: int, sentence: Span, words: AnswerWords) -> int:
    rest = tokens[at : sentence.end]
    frames = frames_of(rest, words)
    end = at + 1
    if frames and frames[0].start == 0:
        end = at + frames[0].end
    while end < sentence.end and (
        tokens[end].text in CONTACT or tokens[end].text in {"us", "them", "me", "him", "her", "or", "up", "in", "with", "again", "to", "back", "out", "hr", "the", "office", "recruiter", "manager", "company", "team", "please", "at", "all", "and", "nor", "directly", "by"} or tokens[end].is_("hedge")
    ):
        if tokens[end].text == "and" and not (end + 1 < sentence.end and tokens[end + 1].text in CONTACT):
            break
        end += 1
    return end


def _speaks(clause: Tokens, words: AnswerWords) -> bool:
    return bool(frames_of(clause, words))


def _is_main(clause: Tokens) -> bool:
    """Whether it is no condition and no "when": "we'll call when we know"."""
    return not clause or clause[0].text not in {"when", "once", "if", "as", "after", "because"}


def _promises(clause: Tokens, words: AnswerWords) -> bool:
    """Somebody will do it; the bare word "decision" is no promise, nor is what is done."""
    texts = {token.text for token in clause}
    will = bool(texts & {"will", "would", "should", "going", "can", "might", "to", "hope"})
    if texts & {"has", "have", "had", "was", "were"} and not will:
        return False
    acts = any(frame.kind in ACTS for frame in frames_of(clause, words))
    return acts or will


def _is_only(tokens: Tokens, patterns: list[Pattern], words: AnswerWords) -> bool:
    """Whether nothing stands there but one of these, and small words."""
    texts = tuple(token.text for token in tokens if not token.is_("mark"))
    said = tuple(text for text in texts if text not in words.people["they"] and text not in {"said", "there", "is", "was", "i", "have", "a", "the", "they", "gave", "just", "really"})
    return texts in patterns or said in patterns


def _without_vague(clause: Tokens, words: AnswerWords) -> tuple[Tokens, bool]:
    """The clause without the first words such as "soon", and whether there were any."""
    texts = [token.text for token in clause]
    for at, text in enumerate(texts):
        for pattern in words.vague.get(text, ()):
            if tuple(texts[at : at + len(pattern)]) == pattern:
                return [*clause[:at], *clause[at + len(pattern) :]], True
    return clause, False


def _did_not_say(clause: Tokens, words: AnswerWords) -> bool:
    known = words.neutral | words.people["they"] | words.not_named
    named = any(token.text in words.not_named for token in clause)
    return named and all(
        token.text in known or token.is_("hedge") or token.is_("mark") for token in clause
    )
