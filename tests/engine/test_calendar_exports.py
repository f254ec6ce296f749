"""What a second export does to a calendar: it moves, keeps apart, or takes out."""

from datetime import date
from typing import Any

import pytest

from followup.calendar_file.write import calendar_file
from tests.engine.calendar_checker import faults
from tests.engine.conftest import Ask
from tests.engine.test_calendar_file import SITUATION, unfolded


def test_a_second_import_replaces_the_first(result: Ask) -> None:
    def uids(**changes: Any) -> list[str]:
        ics = result("calendar", situation={**SITUATION, **changes})["ics"]
        return [line for line in unfolded(ics).split("\r\n") if line.startswith("UID:")]

    assert uids() == uids(today="2026-10-20", timeline="2026-10-30", pace="patient")
    assert uids() != uids(interview_date="2026-10-15")
    assert len(set(uids())) == 4


def lines_of(found: Any, name: str) -> list[str]:
    return [line for line in unfolded(found["ics"]).split("\r\n") if line.startswith(name)]


def test_a_corrected_interview_moves_the_old_entries(result: Ask) -> None:
    first = result("calendar", situation=SITUATION, id="a-plan-7")
    moved = {**SITUATION, "interview_date": "2026-10-15"}
    second = result("calendar", situation=moved, id="a-plan-7", sequence=1)
    assert lines_of(first, "UID:") == lines_of(second, "UID:")
    assert lines_of(first, "UID:")[1] == "UID:follow_up-a-plan-7@after-the-second-interview"
    assert lines_of(first, "DTSTART")[1] != lines_of(second, "DTSTART")[1]
    assert set(lines_of(first, "SEQUENCE")) == {"SEQUENCE:0"}
    assert set(lines_of(second, "SEQUENCE")) == {"SEQUENCE:1"}
    assert faults(second["ics"].encode()) == set()


def test_two_interviews_on_one_day_keep_apart(result: Ask) -> None:
    one = result("calendar", situation=SITUATION, id="one-plan-1")
    other = result("calendar", situation=SITUATION, id="other-plan-2")
    assert set(lines_of(one, "UID:")).isdisjoint(lines_of(other, "UID:"))


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("id", "short", "wrong-form"),
        ("id", "a" * 65, "wrong-form"),
        ("id", "Upper-Case", "wrong-form"),
        ("id", "with space", "wrong-form"),
        ("id", "two\nlines", "wrong-form"),
        ("id", 12345678, "wrong-type"),
        ("sequence", -1, "out-of-range"),
        ("sequence", 2**31, "out-of-range"),
        ("sequence", "1", "out-of-range"),
        ("cancel", "yes", "wrong-type"),
    ],
)
def test_what_names_and_counts_an_export_is_checked(
    problems: Ask, field: str, value: object, code: str
) -> None:
    assert problems("calendar", situation=SITUATION, **{field: value}) == [(field, code)]


@pytest.mark.parametrize("reply", [{"kind": "decided"}, {"kind": "next_round", "on": "2026-11-02"}])
def test_nothing_empty_is_written(problems: Ask, reply: dict[str, str]) -> None:
    situation = {**SITUATION, "thank_you_sent": "2026-10-16", "reply": reply}
    assert problems("calendar", situation=situation) == [("situation", "no-event")]
    with pytest.raises(ValueError, match="needs an event"):
        calendar_file([], date(2026, 10, 19))


def test_once_they_decided_what_was_exported_is_cancelled(result: Ask) -> None:
    exported = result("calendar", situation=SITUATION, id="a-plan-7")
    decided = {**SITUATION, "today": "2026-10-26", "reply": {"kind": "decided"}}
    found = result("calendar", situation=decided, id="a-plan-7", sequence=4, cancel=True)
    assert found["events"] == []
    assert "METHOD:CANCEL\r\n" in found["ics"]
    assert "VALARM" not in found["ics"]
    uids = lines_of(found, "UID:")
    # The thank-you was for a day that has passed.
    assert set(lines_of(exported, "UID:")[1:]) <= set(uids)
    assert len(uids) == len(lines_of(found, "STATUS:CANCELLED")) == len(set(uids))
    assert set(lines_of(found, "SEQUENCE")) == {"SEQUENCE:4"}
    assert lines_of(found, "SUMMARY")[0] == "SUMMARY:Cancelled: Send a second note"
    assert faults(found["ics"].encode()) == set()


def test_after_a_yes_in_writing_the_wish_for_it_is_cancelled(result: Ask) -> None:
    yes = {**SITUATION, "reply": {"kind": "verbal_offer", "date": "2026-10-19"}}
    exported = result("calendar", situation=yes, id="a-plan-7")
    assert [event["title"] for event in exported["events"]][-3:] == [
        "Ask for the papers",
        "Ask once more for the papers",
        "Done: stop waiting",
    ]
    decided = {**SITUATION, "reply": {"kind": "decided"}}
    found = result("calendar", situation=decided, id="a-plan-7", sequence=1, cancel=True)
    assert set(lines_of(exported, "UID:")) <= set(lines_of(found, "UID:"))


def test_a_second_note_is_only_called_so_after_a_first(result: Ask) -> None:
    late = {**SITUATION, "today": "2026-10-22"}
    events = result("calendar", situation=late)["events"]
    assert [event["title"] for event in events] == [
        "Send a note",
        "Send a last note",
        "Done: stop waiting",
    ]
