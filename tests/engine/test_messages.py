"""The messages: the candidate's own words in a fixed order, and marked gaps."""

import re
from typing import Any

import pytest

from tests.engine.conftest import Ask

SITUATION = {"interview_date": "2026-10-16", "today": "2026-10-19", "country": "US"}
PEOPLE = {
    "you": {"name": "Sam Lee", "contact": "+1 555 0100"},
    "recipients": [{"name": "Zoë O'Hara", "email": "zoe@example.org"}],
    "company": "Northwind",
    "job_title": "Data Analyst",
}
DETAILS = {
    "topic": "the move to weekly forecasts",
    "thought": "a trial in one region would show problems early",
    "offer": "setting up the first trial.",
}
KINDS = ("thank_you", "follow_up", "final_check_in")


def write(result: Ask, kind: str, **changes: Any) -> Any:
    params = {"situation": SITUATION, "people": PEOPLE, "details": DETAILS, **changes}
    return result("write", message=kind, **params)


def test_a_thank_you_in_full(result: Ask) -> None:
    message = write(result, "thank_you")
    assert message["subject"] == "Thank you – Data Analyst interview"
    paragraphs = message["body"].split("\n\n")
    assert paragraphs[0] == "Hello Zoë,"
    assert re.match(r"Thank.* on Friday[.,]? .*the Data Analyst role at Northwind", paragraphs[1])
    topic, thought, offer = paragraphs[2].split(". ")
    assert "the move to weekly forecasts" in topic
    assert thought.endswith("a trial in one region would show problems early")
    assert offer.endswith("could help by setting up the first trial.")
    assert re.fullmatch(r".*regards,\nSam Lee\n\+1 555 0100", paragraphs[-1])
    assert message["missing"] == []
    assert message["to"] == "zoe@example.org"


@pytest.mark.parametrize(
    ("kind", "fewest", "most"),
    [("thank_you", 75, 150), ("follow_up", 60, 120), ("final_check_in", 30, 70)],
)
def test_each_message_keeps_to_its_length(result: Ask, kind: str, fewest: int, most: int) -> None:
    assert fewest <= write(result, kind)["words"] <= most


def test_a_thank_you_asks_nothing_about_the_decision(result: Ask) -> None:
    assert "?" not in write(result, "thank_you")["body"]


def test_a_follow_up_asks_once(result: Ask) -> None:
    assert write(result, "follow_up")["body"].count("?") == 1


def test_the_final_check_in_is_shorter_than_the_follow_up(result: Ask) -> None:
    for people in ({}, PEOPLE):
        for details in ({}, DETAILS):
            given = {"people": people, "details": details}
            final = write(result, "final_check_in", **given)
            assert final["words"] < write(result, "follow_up", **given)["words"]


def test_no_message_speaks_of_a_resume(result: Ask) -> None:
    for kind in KINDS:
        assert "attach" not in write(result, kind)["body"]


def test_what_is_missing_leaves_a_marked_gap_and_is_named(result: Ask) -> None:
    message = write(result, "thank_you", people={}, details={})
    assert "[what you talked about]" in message["body"]
    assert "[your name]" in message["body"]
    assert message["body"].startswith("Hello,")
    assert message["missing"] == [
        "people.recipients[0].name",
        "people.job_title",
        "people.you.name",
        "details.topic",
    ]


def test_a_stated_day_is_mentioned_in_the_follow_up(result: Ask) -> None:
    situation = {**SITUATION, "timeline": "2026-10-23"}
    body = write(result, "follow_up", situation=situation)["body"]
    assert "by Friday, October 23" in body or "until Friday, October 23" in body


def test_missed_thanks_go_into_the_follow_up(result: Ask) -> None:
    late = {**SITUATION, "today": "2026-10-26"}
    assert "again" not in write(result, "follow_up", situation=late)["body"].split("\n\n")[1]
    in_time = {**late, "thank_you_sent": "2026-10-16"}
    assert "again" in write(result, "follow_up", situation=in_time)["body"].split("\n\n")[1]


def test_a_thread_keeps_its_subject(result: Ask) -> None:
    details = {**DETAILS, "thread_subject": "Interview on Friday"}
    assert write(result, "follow_up", details=details)["subject"] == "Re: Interview on Friday"


def test_a_greeting_of_their_own_is_kept_to_the_letter(result: Ask) -> None:
    people = {**PEOPLE, "recipients": [{"name": "Zoë O'Hara", "greeting": "Dr O'Hara"}]}
    assert write(result, "thank_you", people=people)["body"].startswith("Dear Dr O'Hara,")


def test_nothing_typed_is_run_as_a_template(result: Ask) -> None:
    code = "{{ 7*7 }} {% include 'x' %} {# no #}"
    people = {**PEOPLE, "company": code}
    details = {"topic": "the {{ 7*7 }} sign"}
    body = write(result, "thank_you", details=details, people=people)["body"]
    assert code in body
    assert "49" not in body


def test_a_line_end_in_a_name_does_not_start_another_line(result: Ask) -> None:
    people = {**PEOPLE, "job_title": "Analyst\r\nBcc: all@example.org"}
    message = write(result, "thank_you", people=people)
    assert "\n" not in message["subject"]
    assert "%0D%0ABcc" not in message["mailto"]


def test_the_mailto_link_carries_the_same_text(result: Ask) -> None:
    message = write(result, "final_check_in")
    assert message["mailto"].startswith(
        "mailto:zoe@example.org?subject=A%20question%20about%20timing%20%E2%80%93%20Data"
    )
    assert "Hello%20Zo%C3%AB%2C%0D%0A%0D%0A" in message["mailto"]
    assert "+" not in message["mailto"]


def test_problems_of_each_part_are_named_with_their_path(problems: Ask) -> None:
    assert problems(
        "write",
        message="letter",
        situation={"interview_date": "2026-10-16"},
        people={"you": {"nme": "x"}, "recipients": ["Ana"]},
        details={"topic": 3},
        tone="loud",
    ) == [
        ("message", "unknown-choice"),
        ("tone", "unknown-choice"),
        ("situation.today", "missing"),
        ("people.recipients[0]", "wrong-type"),
        ("people.you.nme", "unknown-field"),
        ("details.topic", "wrong-type"),
    ]


def test_a_correction_may_still_be_given_as_the_point(result: Ask) -> None:
    situation = {"interview_date": "2026-10-16", "today": "2026-10-19"}
    asked = {"message": "correction", "situation": situation}
    message = result("write", **asked, details={"point": "We start work on Saturdays"})
    assert "we start work on Saturdays" in message["body"]
    assert "details.correction" not in message["missing"]
