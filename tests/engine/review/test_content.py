"""What a message says, in whatever words: thanks, interest, one specific thing, a subject."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.engine.review.letters import PEOPLE, codes, message, read, severities

TEXTS = json.loads(Path(__file__).with_name("texts.json").read_text("utf-8"))
COLD = "Your team's rota for the cold store, with the lorries half empty, has stayed with me."
WARM = "I would love to work on this with you at Orrin Foods."
THANKS = "Thank you for your time on Monday."


@pytest.mark.parametrize("thanks", TEXTS["thanks"])
def test_thanks_have_many_words(thanks: str) -> None:
    assert codes(message(text=f"{thanks} {COLD}\n\n{WARM}")) == set()


def test_without_thanks_it_is_told_so() -> None:
    body = message(text=f"It was good to see the gate. {COLD}\n\n{WARM}")
    assert codes(body) == {"no-thanks"}


@pytest.mark.parametrize("interest", TEXTS["interested"])
def test_interest_has_many_words(interest: str) -> None:
    assert codes(message(text=f"{THANKS} {COLD} {interest}")) == set()


@pytest.mark.parametrize("cool", TEXTS["cool"])
def test_interest_in_something_else_is_none_in_the_job(cool: str) -> None:
    assert codes(message(text=f"{THANKS} {COLD} {cool}")) == {"no-interest"}


@pytest.mark.parametrize("specific", TEXTS["specific"])
def test_one_thing_is_enough_to_be_specific(specific: str) -> None:
    found = severities(message(text=f"{THANKS} {specific}\n\n{WARM}"))
    assert "no-specific" not in found


@pytest.mark.parametrize("empty", TEXTS["empty"])
def test_many_words_without_one_fact_are_not_specific(empty: str) -> None:
    assert "no-specific" in codes(message(text=f"{THANKS} {empty}\n\n{WARM}"))


@pytest.mark.parametrize("kind", ["thank_you", "follow_up"])
def test_what_is_certainly_empty_must_be_changed(kind: str) -> None:
    assert (
        severities(message(text=f"{THANKS} {TEXTS['empty'][0]}\n\n{WARM}"), kind)["no-specific"]
        == "must"
    )


@pytest.mark.parametrize(
    "subject",
    [
        "Any update?", "My decision", "Any news", "Just me again", "Hello Eva", "Thanks, Eva!",
        "Following up", "Great to meet you", "A quick note", "Your answer", "Final email",
        "Still waiting", "No reply", "Checking in again", "Feedback", "Please read", "Interview",
    ],
)  # fmt: skip
def test_a_subject_that_could_be_anything_is_vague(subject: str) -> None:
    assert codes(message(), subject=subject) == {"vague-subject"}


@pytest.mark.parametrize(
    "subject",
    ["Planner role", "Thank you – Planner", "Re: Interview", "Orrin Foods interview", "Ref 2291",
     "The cold-store rota", "Night shift planning at the Hull depot"],
)  # fmt: skip
def test_a_subject_with_the_job_or_a_thing_in_it_is_none(subject: str) -> None:
    assert codes(message(), subject=subject) == set()


@pytest.mark.parametrize(
    "contact",
    ["Kind regards,\nJo Hale\n+44 7700 900123", "Kind regards,\nJo Hale, jo@example.org"],
)
def test_a_contact_may_stand_anywhere(contact: str) -> None:
    assert codes(message(signed=contact), people={**PEOPLE, "you": {}}) == set()


@pytest.mark.parametrize(
    "reach", ["You can reach me on 07700 900123.", "I am at jo@example.org all week."]
)
def test_a_contact_in_the_text_is_one(reach: str) -> None:
    body = message(text=f"{THANKS} {COLD} {WARM} {reach}", signed="Kind regards,\nJo Hale")
    assert codes(body, people={**PEOPLE, "you": {}}) == set()
    without = message(text=f"{THANKS} {COLD} {WARM}", signed="Kind regards,\nJo Hale")
    assert codes(without, people={**PEOPLE, "you": {}}) == {"no-contact"}


@pytest.mark.parametrize(
    "sentence",
    [
        "I'm disappointed not to be joining you, but I enjoyed meeting you.",
        "I was sorry to hear that you chose somebody else.",
        "I am of course disappointed with the outcome.",
        "I'm sad that it did not work out this time.",
        "I won't pretend I'm not disappointed.",
    ],
)
def test_after_a_no_disappointment_is_no_reproach(sentence: str) -> None:
    assert codes(message(text=f"{THANKS} {sentence} {COLD}"), "after_rejection") == set()


@pytest.mark.parametrize(
    "sentence",
    ["I am disappointed by the way you treated me.", "Frankly, this was a waste of my time."],
)
def test_after_a_no_a_reproach_is_one(sentence: str) -> None:
    assert codes(message(text=f"{THANKS} {sentence} {COLD}"), "after_rejection") == {"pressure"}


CASE: dict[str, Any] = {"interview_date": "2026-10-16", "today": "2026-10-19"}  # Friday, Monday


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("Thank you for meeting me on Friday.", False),
        ("Thank you for the interview on 16 October.", False),
        ("Thank you for our talk last Friday, the 16th.", False),
        ("Thank you for the interview on October 16th.", False),
        ("Thank you for your time. I can start on Monday 2 November.", False),
        ("Thank you for the first interview on 2 October and the second on Friday.", False),
        ("Thank you for meeting me on Tuesday.", True),
        ("Thank you for the interview on 15 October.", True),
        ("Thank you for seeing me on October 12.", True),
        ("Thank you for your time yesterday.", True),
        ("I enjoyed our conversation this morning, thank you.", True),
    ],
)
def test_another_day_than_that_of_the_interview_is_asked_about(said: str, *, wrong: bool) -> None:
    found = severities(message(text=f"{said} {COLD} {WARM}"), situation=CASE)
    assert found == ({"wrong-date": "should"} if wrong else {})


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("I would love to take on the Planner role.", False),
        ("I would love to take on the Senior Transport Planner position.", False),
        ("I would love to take on the Orrin role.", False),
        ("In my last Buyer role I did the same, and I would love to join you.", False),
        ("I would love to take on the Buyer role.", True),
        ("I am very interested in the position of Data Analyst.", True),
        ("I am keen on the Marketing Manager position.", True),
    ],
)
def test_the_title_of_another_job_is_asked_about(said: str, *, wrong: bool) -> None:
    found = severities(message(text=f"{THANKS} {COLD} {said}"))
    assert found == ({"wrong-job": "should"} if wrong else {})


def test_the_title_of_another_job_in_the_subject() -> None:
    (found,) = read(message(), subject="Thank you – Buyer interview")["findings"]
    assert (found["code"], found["field"], found["start"], found["end"]) == (
        "wrong-job", "subject", 12, 17,
    )  # fmt: skip


def test_nearly_the_title_of_the_job() -> None:
    people = {**PEOPLE, "job_title": "Product Manager"}
    body = message(text=f"{THANKS} {COLD} I would love to take on the Project Manager role.")
    assert codes(body, people=people, subject="Product Manager interview") == {"wrong-job"}


@pytest.mark.parametrize(
    ("company", "sentence"),
    [
        ("Lindgrove Analytics Ltd.", "I admire Lindgrove's analysis of the port."),
        ("St Olave's Hospital", "I have great respect for St Olave's Hospital and your wards."),
        ("Corwen", "Thank you for the interview with Moira and Stan for the Planner role."),
    ],
)
def test_a_company_and_what_it_has_is_not_another(company: str, sentence: str) -> None:
    people = {**PEOPLE, "company": company}
    body = message(text=f"{sentence} {COLD} I would love to work on this with you.")
    assert "wrong-company" not in codes(body, people=people)
