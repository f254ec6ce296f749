"""The door: what is wrong with what has happened since, and with what was sent."""

from typing import Any

import pytest

from tests.engine.conftest import Ask

FRIDAY = {"interview_date": "2026-10-16", "today": "2026-10-19"}


@pytest.mark.parametrize(
    ("reply", "problem"),
    [
        ({}, ("reply.kind", "missing")),
        ({"kind": "maybe"}, ("reply.kind", "unknown-choice")),
        ({"kind": "new_date"}, ("reply.date", "missing")),
        ({"kind": "new_date", "date": "2026-10-20"}, ("reply.date", "after-today")),
        ({"kind": "new_date", "date": "2026-10-15"}, ("reply.date", "before-interview")),
        ({"kind": "out_of_office"}, ("reply.until", "missing")),
        ({"kind": "decided", "when": 1}, ("reply.when", "unknown-field")),
        (
            {"kind": "new_date", "date": "2026-10-19", "timeline": "2026-10-18"},
            ("reply.timeline", "before-interview"),
        ),
        ({"kind": "verbal_offer"}, ("reply.date", "missing")),
        ({"kind": "references"}, ("reply.date", "missing")),
        ({"kind": "still_deciding"}, ("reply.date", "missing")),
        ({"kind": "on_hold"}, ("reply.date", "missing")),
        ({"kind": "reopened"}, ("reply.date", "missing")),
        ({"kind": "next_round"}, ("reply.date", "missing")),
        ({"kind": "rescheduled"}, ("reply.date", "missing")),
        ({"kind": "references", "on": "2026-10-20"}, ("reply.on", "after-today")),
        ({"kind": "references", "on": "2026-10-15"}, ("reply.on", "before-interview")),
        (
            {"kind": "references", "on": "2026-10-19", "date": "2026-10-18"},
            ("reply.on", "two-days"),
        ),
        ({"kind": "next_round", "on": "2026-10-16"}, ("reply.on", "before-interview")),
        (
            {"kind": "rescheduled", "date": "2026-10-19", "on": "2026-10-18"},
            ("reply.on", "out-of-order"),
        ),
        (
            {"kind": "out_of_office", "until": "2026-10-23", "timeline": "in two weeks"},
            ("reply.date", "missing"),
        ),
        ({"kind": "on_hold", "on": "not a day"}, ("reply.on", "not-a-date")),
    ],
)
def test_a_wrong_answer_of_theirs_is_named(
    problems: Ask, reply: dict[str, Any], problem: tuple[str, str]
) -> None:
    assert problem in problems("plan", **FRIDAY, reply=reply)


def test_a_bad_day_is_no_missing_day(problems: Ask) -> None:
    reply = {"kind": "on_hold", "on": "not a day"}
    assert problems("plan", **FRIDAY, reply=reply) == [("reply.on", "not-a-date")]


@pytest.mark.parametrize("name", ["date", "on"])
@pytest.mark.parametrize(
    "kind", ["verbal_offer", "references", "still_deciding", "on_hold", "reopened", "new_date"]
)
def test_the_day_it_happened_has_two_names(result: Ask, kind: str, name: str) -> None:
    one = result("plan", **FRIDAY, reply={"kind": kind, name: "2026-10-19"})
    both = {"kind": kind, "date": "2026-10-19", "on": "2026-10-19"}
    assert one == result("plan", **FRIDAY, reply=both)


def test_an_interview_may_be_moved_or_called_off_before_its_day(result: Ask) -> None:
    before = {"interview_date": "2026-10-22", "today": "2026-10-19"}
    for reply in (
        {"kind": "rescheduled", "date": "2026-10-15"},
        {"kind": "rescheduled", "date": "2026-10-15", "on": "2026-10-20"},
    ):
        sent = [{"step": "follow_up", "on": "2026-10-16"}]
        found = result("plan", **before, reply=reply, sent=sent)
        assert found["steps"][1]["status"] == "done"


@pytest.mark.parametrize(
    ("sent", "problem"),
    [
        ({}, ("sent[0].step", "missing")),
        ({"step": "follow_up"}, ("sent[0].on", "missing")),
        ({"step": "letter", "on": "2026-10-19"}, ("sent[0].step", "unknown-choice")),
        ({"step": "move_on", "on": "2026-10-19"}, ("sent[0].step", "unknown-choice")),
        ({"step": "follow_up", "on": "2026-10-15"}, ("sent[0].on", "before-interview")),
        ({"step": "follow_up", "on": "2026-10-20"}, ("sent[0].on", "after-today")),
        ({"step": "follow_up", "on": "2026-10-19", "to": 1}, ("sent[0].to", "unknown-field")),
    ],
)
def test_a_wrong_message_in_the_list_is_named(
    problems: Ask, sent: dict[str, Any], problem: tuple[str, str]
) -> None:
    assert problem in problems("plan", **FRIDAY, sent=[sent])
    inside = problems("calendar", situation={**FRIDAY, "sent": [sent]})
    assert (f"situation.{problem[0]}", problem[1]) in inside


def test_the_order_of_a_list_is_that_of_the_first_of_each(problems: Ask, result: Ask) -> None:
    later = [
        {"step": "follow_up", "on": "2026-10-17"},
        {"step": "thank_you", "on": "2026-10-18"},
    ]
    assert problems("plan", **FRIDAY, sent=later) == [("sent[0].on", "out-of-order")]
    first = {"step": "thank_you", "on": "2026-10-16"}  # a panel: one note came later
    assert result("plan", **FRIDAY, sent=[*later, first])["steps"][1]["status"] == "done"


def test_messages_sent_out_of_order_are_named(problems: Ask) -> None:
    sent = {"thank_you_sent": "2026-10-18", "follow_up_sent": "2026-10-17"}
    assert problems("plan", **FRIDAY, **sent) == [("follow_up_sent", "out-of-order")]


def test_nobody_asks_again_before_they_asked(problems: Ask) -> None:
    sent = [
        {"step": "ask_in_writing_again", "on": "2026-10-17"},
        {"step": "ask_in_writing", "on": "2026-10-18"},
    ]
    assert problems("plan", **FRIDAY, sent=sent) == [("sent[0].on", "out-of-order")]
