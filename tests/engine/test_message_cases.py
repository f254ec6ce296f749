"""A message is true of its case: whom it greets, which day it is, what happened since."""

import re
from collections.abc import Sequence
from itertools import product
from typing import Any

import pytest

from followup.messages.kinds import MessageKind, Tone
from tests.engine.conftest import Ask
from tests.letters.sentences import sentences_of

FRIDAY = {"interview_date": "2026-10-16", "country": "GB"}
PEOPLE = {
    "you": {"name": "Sam Lee", "contact": "+1 555 0100"},
    "recipients": [{"name": "Ana Ruiz"}],
    "company": "Northwind",
    "job_title": "Data Analyst",
}
DETAILS = {"topic": "the rota"}
PANEL = (
    ("Ana Ruiz", "the rota", "two shifts would be enough"),
    ("Tom Bell", "the move to weekly forecasts", "a trial would show problems early"),
    ("Dr Amara Okafor", "your first year in Leeds", "a buddy for new people would help"),
    ("Zoë O'Hara", "how you plan for Christmas", "the stock count could start sooner"),
    ("Li Wei", "Kafka", "fewer alerts would be read"),
)


def write(result: Ask, kind: str = "thank_you", today: str = "2026-10-19", **changes: Any) -> Any:
    situation = {**FRIDAY, "today": today, **changes.pop("situation", {})}
    params = {"situation": situation, "people": PEOPLE, "details": DETAILS, **changes}
    return result("write", message=kind, **params)


@pytest.mark.parametrize(
    ("name", "greeting", "expected"),
    [
        ("Dr Amara Okafor", "", ("Hello Amara,", "Hi Amara,", "Dear Dr Okafor,")),
        ("Amara Okafor", "", ("Hello Amara,", "Hi Amara,", "Dear Amara Okafor,")),
        ("Mr Bell", "", ("Dear Mr Bell,", "Dear Mr Bell,", "Dear Mr Bell,")),
        ("Prof. Jan van der Berg", "", ("Hello Jan,", "Hi Jan,", "Dear Prof. van der Berg,")),
        ("Amara Okafor, PhD", "", ("Hello Amara,", "Hi Amara,", "Dear Amara Okafor,")),
        ("Sam Price (they/them)", "", ("Hello Sam,", "Hi Sam,", "Dear Sam Price,")),
        ("Nguyễn Thị Lan", "", ("Hello Nguyễn Thị Lan,", "Hi Nguyễn Thị Lan,", None)),
        ("Li Wei", "", ("Hello Li Wei,", "Hi Li Wei,", "Dear Li Wei,")),
        ("田中花子", "", ("Hello 田中花子,", "Hi 田中花子,", "Dear 田中花子,")),
        ("J. Smith", "", ("Hello J. Smith,", "Hi J. Smith,", "Dear J. Smith,")),
        ("Ana and Tom", "", ("Hello Ana and Tom,", "Hi Ana and Tom,", "Dear Ana and Tom,")),
        ("Hiring Manager", "", ("Hello Hiring Manager,", None, "Dear Hiring Manager,")),
        ("Dr Amara Okafor", "title_surname", ("Dear Dr Okafor,", "Dear Dr Okafor,", None)),
        ("Dr Amara Okafor", "full", ("Dear Dr Amara Okafor,", "Dear Dr Amara Okafor,", None)),
        ("Amara Okafor", "team", ("Hello hiring team,", "Hi hiring team,", "Dear hiring team,")),
        ("Amara Okafor", "Good morning Amara", ["Good morning Amara,"] * 3),
        ("amara@example.org", "", ("Hello,", "Hi there,", "Dear hiring team,")),
        ("", "", ("Hello,", "Hi there,", "Dear hiring team,")),
    ],
)
def test_a_greeting_is_one_that_people_use(
    result: Ask, name: str, greeting: str, expected: Sequence[str | None]
) -> None:
    people = {**PEOPLE, "recipients": [{"name": name, "greeting": greeting}]}
    for tone, line in zip(Tone, expected, strict=True):
        body = write(result, people=people, tone=tone)["body"]
        assert line is None or body.startswith(f"{line}\n"), body


@pytest.mark.parametrize(
    ("today", "day"),
    [("2026-10-16", "today"), ("2026-10-19", "on Friday"), ("2026-10-28", "on Friday 16 October")],
)
def test_a_thank_you_names_the_day_as_one_would(result: Ask, today: str, day: str) -> None:
    assert f" {day}" in write(result, today=today)["body"]
    assert (" on Friday" in write(result, today=today)["body"]) is (day != "today")


def test_yesterday_is_yesterday_on_the_day_on_which_it_goes_out(result: Ask) -> None:
    on_a_thursday = {"interview_date": "2026-10-15"}
    friday = write(result, today="2026-10-16", situation=on_a_thursday)["body"]
    assert " yesterday" in friday
    # Friday 16, and the next day of work is Monday: what is written on Saturday goes out then.
    assert " on Friday" in write(result, today="2026-10-17")["body"]


def test_the_follow_up_that_is_drafted_today_goes_out_later(result: Ask) -> None:
    body = write(result, "follow_up", today="2026-10-16")["body"]
    assert " on Friday 16 October" in body
    assert "today" not in body


@pytest.mark.parametrize(
    ("deadline", "words"),
    [
        ("2026-10-19", "by the end of today"),
        ("2026-10-20", "by tomorrow"),
        ("2026-10-23", "by Friday 23 October"),
    ],
)
def test_a_deadline_is_said_as_one_would(result: Ask, deadline: str, words: str) -> None:
    for name in ("Ana Ruiz", "Tom Bell", "Zoë O'Hara"):
        people = {**PEOPLE, "recipients": [{"name": name}]}
        situation = {"offer_deadline": deadline}
        body = write(result, "offer_deadline", situation=situation, people=people)["body"]
        assert words.removeprefix("by ") in body


NEWS = {
    "new_date": ({"date": "2026-10-20", "timeline": "2026-10-23"}, r"Friday,? 23 October|message"),
    "still_deciding": ({"date": "2026-10-20"}, r"open|decided yet|posted|no decision|message"),
    "on_hold": ({"date": "2026-10-20"}, r"on hold|ahead"),
    "references": ({"date": "2026-10-20"}, r"references|next steps"),
    "reopened": ({"date": "2026-10-20"}, r"message|touch|coming back|hear from you again|contact"),
    "rescheduled": ({"date": "2026-10-20"}, r"interview"),
    "next_round": ({"date": "2026-10-20"}, r"another round|further round|next round"),
    "out_of_office": ({"until": "2026-10-22"}, r"away|out of the office"),
}


@pytest.mark.parametrize("news", NEWS)
@pytest.mark.parametrize("tone", Tone)
def test_a_message_after_an_answer_mentions_it(result: Ask, news: str, tone: str) -> None:
    reply, words = NEWS[news]
    situation = {"reply": {"kind": news, **reply}}
    for name, *_ in PANEL:
        people = {**PEOPLE, "recipients": [{"name": name}]}
        message = write(
            result, "follow_up", "2026-10-27", situation=situation, people=people, tone=tone
        )
        assert re.search(words, message["body"]), message["body"]
        assert message["body"].count("?") == 1


@pytest.mark.parametrize("tone", Tone)
def test_nobody_is_thanked_for_an_interview_that_was_called_off(result: Ask, tone: str) -> None:
    situation = {"reply": {"kind": "rescheduled", "date": "2026-10-15"}}
    for kind in ("follow_up", "final_check_in", "reschedule"):
        body = write(result, kind, "2026-10-27", situation=situation, tone=tone, details={})["body"]
        assert not re.search(r"your time on|conversation|my interview on|\[", body), body


@pytest.mark.parametrize("tone", Tone)
def test_references_lead_to_the_next_steps_and_not_to_the_decision(result: Ask, tone: str) -> None:
    situation = {"reply": {"kind": "references", "date": "2026-10-20"}}
    for kind in ("next_steps", "follow_up"):
        body = write(result, kind, "2026-10-27", situation=situation, tone=tone)["body"]
        asked = next(each for each in sentences_of(body) if each.endswith("?"))
        assert not re.search(r"deci", asked), asked


@pytest.mark.parametrize("tone", Tone)
def test_a_yes_by_word_of_mouth_is_asked_for_in_writing(result: Ask, tone: str) -> None:
    reply = {"kind": "verbal_offer", "date": "2026-10-20"}
    for kind in ("ask_in_writing", "offer_deadline"):
        situation = {"reply": reply, "offer_deadline": "2026-10-30"}
        body = write(result, kind, "2026-10-22", situation=situation, tone=tone)["body"]
        assert "in writing" in body
        assert "on Tuesday" in body or "Tuesday 20 October" in body


def test_it_is_asked_for_once_more_in_other_words(result: Ask) -> None:
    reply = {"kind": "verbal_offer", "date": "2026-10-20"}
    first = write(result, "ask_in_writing", "2026-10-22", situation={"reply": reply})["body"]
    sent = [{"step": "ask_in_writing", "on": "2026-10-22"}]
    again = write(result, "ask_in_writing", "2026-10-29", situation={"reply": reply, "sent": sent})[
        "body"
    ]
    assert sentences_of(first)[0] != sentences_of(again)[0]
    assert re.search(r"once more|I wrote|still|getting back", sentences_of(again)[0])


@pytest.mark.parametrize(("kind", "tone"), list(product(MessageKind, Tone)))
def test_somebody_who_works_there_is_no_stranger(result: Ask, kind: str, tone: str) -> None:
    situation = {"internal": True, "offer_deadline": "2026-10-30"}
    message = write(result, kind, situation=situation, tone=tone)
    assert "Northwind" not in message["body"] + message["subject"]
    assert not re.search(r"join(?:ing)? you|our paths cross|meet again", message["body"])


def test_one_note_to_the_lead_thanks_the_others_by_name(result: Ask) -> None:
    recipients = [{"name": name} for name, *_ in PANEL[:3]]
    people = {**PEOPLE, "recipients": recipients}
    details = {**DETAILS, "thank_everyone": True}
    for tone in Tone:
        body = write(result, people=people, details=details, tone=tone)["body"]
        assert "Tom Bell and Dr Amara Okafor" in body
    alone = write(result, details=details)["body"]
    assert re.search(r"the others I met|everyone else I met", alone)
    assert "others" not in write(result, people=people)["body"]


@pytest.mark.parametrize("tone", Tone)
def test_the_last_message_is_the_shorter_one_after_any_news(result: Ask, tone: str) -> None:
    for (news, (reply, _)), (name, topic, _) in product(NEWS.items(), PANEL):
        given = {
            "situation": {"reply": {"kind": news, **reply}},
            "people": {**PEOPLE, "recipients": [{"name": name}]},
            "details": {"topic": topic},
            "tone": tone,
        }
        first, last = (
            write(result, kind, "2026-10-27", **given)["words"]
            for kind in ("follow_up", "final_check_in")
        )
        assert last < first, (news, name)


def test_the_same_input_gives_the_same_message(result: Ask) -> None:
    for kind, tone in product(MessageKind, Tone):
        assert write(result, kind, tone=tone) == write(result, kind, tone=tone)


@pytest.mark.parametrize(
    ("title", "company", "words"),
    [
        ("the Data Analyst role", "Northwind", "the Data Analyst role at Northwind"),
        ("Data Analyst position", "at Northwind", "the Data Analyst role at Northwind"),
        ("", "Northwind.", "the role at Northwind"),
    ],
)
def test_a_job_is_named_once_however_it_was_typed(
    result: Ask, title: str, company: str, words: str
) -> None:
    people = {**PEOPLE, "job_title": title, "company": company}
    body = write(result, "accept_offer", people=people)["body"]
    assert f"{words}." in body or f"{words} " in body or f"{words}," in body
