"""The words that the templates can use, and what their conditions can ask."""

from typing import Any

from followup.messages.answers import gap
from followup.messages.customs import is_american, word_for_resume
from followup.messages.greeting import name_in_greeting
from followup.messages.letter import Answers, Letter
from followup.messages.occasion import Occasion
from followup.messages.phrases import about_the_job, about_the_talk, listed, what_is_asked

_SHORT_TOPIC = 6
"""Words of a topic that a last message may name: it must stay the shortest."""
_FEWEST_DIGITS = 5
"""Of a telephone number."""


def values_of(letter: Letter, occasion: Occasion, answers: Answers) -> dict[str, Any]:
    """What may stand in double braces. Values are text; nothing in them is read as a template."""
    people = letter.people
    name = name_in_greeting(people.recipient, letter.tone)
    return {
        **answers,
        **about_the_job(letter, occasion),
        **about_the_talk(letter, occasion),
        "day": occasion.day,
        "stated_day": occasion.stated_day,
        "offer_day": occasion.offer_day or gap("offer_deadline"),
        "news_day": occasion.news_day,
        "asked_day": occasion.asked_day,
        "away_until": occasion.away_until,
        "what": what_is_asked(occasion),
        "names": listed(_others(letter)),
        "to_name": f" {name}" if name else "",
        "you": people.your_name or gap("your_name"),
        "contact": people.your_contact or gap("contact"),
        "resume": word_for_resume(letter.country),
        "agency": letter.to_agency,
    }


def true_of(letter: Letter, occasion: Occasion, answers: Answers) -> frozenset[str]:
    """The names that hold, for the conditions of the templates."""
    topic, details = answers["topic"], letter.details
    role = letter.people.recipient.role.value
    asked: dict[str, object] = {
        letter.tone.value: True,
        "agency" if letter.to_agency else role: True,
        "met": letter.to_interviewer,
        "names": details.thank_everyone and _others(letter),
        "thank_all": details.thank_everyone,
        "contact": letter.people.your_contact,
        "number": _is_a_number(letter.people.your_contact),
        "resume": details.resume_requested,
        "american": is_american(letter.country),
        "topic.short": topic.form == "thing" and len(topic.text.split()) <= _SHORT_TOPIC,
        "topic.gap": topic.text == gap("topic"),
        **{name: answer.form for name, answer in answers.items()},
        **{f"{name}.{answer.form}": answer.form for name, answer in answers.items()},
    }
    return occasion.true | {name for name, value in asked.items() if value}


def _is_a_number(contact: str) -> bool:
    """Whether somebody can be called there: digits enough, and no address."""
    digits, letters = (sum(map(kind, contact)) for kind in (str.isdigit, str.isalpha))
    return digits >= _FEWEST_DIGITS and letters < digits and "@" not in contact


def _others(letter: Letter) -> list[str]:
    """The names of those whom the message does not go to."""
    return [each.name for each in letter.people.recipients[1:] if each.name]
