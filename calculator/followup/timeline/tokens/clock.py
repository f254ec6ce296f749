"""Times of day and time zones, which change no date: "by 5 pm EST on", "first thing"."""

from followup.timeline.tokens.split import COMMA
from followup.timeline.tokens.token import Token, Tokens
from followup.timeline.tokens.vocabulary import CLOCK, Vocabulary

IN_FRONT = ("by", "at", "on", "around", "about", "before", "after", "in", "until", "the", CLOCK)
BEHIND = ("on", "of", "the")
BEFORE_AN_HOUR = ("at", "by", "before", "around", "about", "after", "until")
HOURS_IN_A_DAY = 24
HOURS_ON_A_CLOCK = 12
DAYS = ("weekday", "month", "ordinal", "day", "numeric", "iso", "year")
LONGEST_ZONE = 4
"""Words: "US eastern standard time"."""


def times_of_day(tokens: Tokens, words: Vocabulary) -> Tokens:
    """Each time of day with all that belongs to it as one token, "eod" or "@"."""
    found: Tokens = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.text == "am" and found and found[-1].text == "i":
            token = token.as_("am", "word")  # "I am"
        spoken = _end_of_spoken_hour(tokens, at)
        if not (spoken or token.is_("clock") or _is_bare_hour(tokens, at)):
            found.append(_plain_zone(token, found))
            at += 1
            continue
        last = _end_of_clock(tokens, spoken or at + 1, words)
        inside = tokens[at:last]
        end_of_day = any(part.text in {"eod", "tonight"} for part in inside)
        if _is_from_an_hour(found):
            inside = [*found[-2:], *inside]
            del found[-2:]
        if end_of_day and _is_comma_behind_a_day(found):
            found.pop()  # "Monday 9 November, COB"
        while found and found[-1].text in IN_FRONT:
            inside.insert(0, found.pop())
        place = inside[0].to(inside[-1])
        found.append(place.as_("eod" if end_of_day else CLOCK, "clock"))
        at = last
    return found


def _is_comma_behind_a_day(found: Tokens) -> bool:
    return len(found) > 1 and found[-1].text == COMMA and _is_a_day(found[-2])


def _is_bare_hour(tokens: Tokens, at: int) -> bool:
    """The "5" of "at 5 on Friday", "before 5 tomorrow" and "Friday by 5"."""
    if at == 0 or not tokens[at].is_("number"):
        return False
    before, after = tokens[at - 1], tokens[at + 1 : at + 3]
    if before.text == "at" and after and tokens[at].value <= HOURS_IN_A_DAY:
        return after[0].text == "on" or after[0].is_("weekday")
    if before.text not in BEFORE_AN_HOUR or not 1 <= tokens[at].value <= HOURS_ON_A_CLOCK:
        return False
    if not after or after[0].is_("mark"):
        return at > 1 and _is_one_day(tokens[at - 2])
    return _is_one_day(after[after[0].text == "on" and len(after) > 1])


def _is_one_day(token: Token) -> bool:
    return token.is_("weekday") or token.text in {"today", "tomorrow"}


def _end_of_spoken_hour(tokens: Tokens, at: int) -> int:
    """The place behind "half past 9", or "half 9" before a day; 0 if there is none."""
    begins = tokens[at].is_("number") or tokens[at].text in {"half", "quarter"}
    rest = tokens[at + 1 : at + 4]
    joined = bool(rest) and rest[0].text in (
        {"past", "to"} if tokens[at].text == "quarter" else {"past"}
    )
    hour, behind = [*rest[joined:], None, None][:2]
    if not begins or hour is None or not hour.is_("number") or hour.value > HOURS_ON_A_CLOCK:
        return 0
    is_before_a_day = behind is not None and (
        behind.text in {"on", "today", "tomorrow"} or behind.is_("weekday") or behind.is_("clock")
    )
    is_hour = joined or (tokens[at].text == "half" and is_before_a_day)
    return at + 2 + joined if is_hour else 0


def _end_of_clock(tokens: Tokens, last: int, words: Vocabulary) -> int:
    """The place behind a time of day, its zone, and the word that joins it to a day."""
    while last < len(tokens) and (tokens[last].is_("clock") or tokens[last].is_("zone")):
        last += 1
    zone = last
    while zone < len(tokens) and zone < last + LONGEST_ZONE:
        if tokens[zone].text in words.zone_names:
            zone += 1
        else:
            break
    if zone > last and zone < len(tokens) and tokens[zone].text == "time":
        last = zone + 1
    elif zone > last and tokens[zone - 1].text in {"eastern", "central", "mountain", "pacific"}:
        last = zone
    joint = last
    while joint < len(tokens) and tokens[joint].text in BEHIND:
        joint += 1
    is_joined = joint < len(tokens) and _is_a_day(tokens[joint])
    return joint if is_joined else last


def _is_a_day(token: Token) -> bool:
    return any(map(token.is_, DAYS)) or token.text in {
        "tomorrow",
        "next",
        "this",
    }


def _is_from_an_hour(found: Tokens) -> bool:
    """The "2 to" of "2 to 4 pm"."""
    *before, hour, to = [None, None, None, *found][-3:]
    if hour is None or to is None or to.text not in {"to", "and"}:
        return False
    is_date = before[0] is not None and before[0].is_("month")
    is_hour = hour.is_("number") and hour.value <= HOURS_IN_A_DAY
    return (is_hour or hour.is_("numeric")) and not is_date


def _plain_zone(token: Token, before: Tokens) -> Token:
    """Letters such as "PT" are a zone only behind a day or a time of day."""
    if not token.is_("zone"):
        return token
    behind = bool(before) and (before[-1].is_("weekday") or before[-1].is_("clock"))
    return token.as_(CLOCK, "clock") if behind else token.as_(token.text, "word")
