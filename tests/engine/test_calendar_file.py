"""The calendar file: RFC 5545 to the byte."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from followup.calendar_file.events import Event
from followup.calendar_file.text import escaped, folded, identifier
from followup.calendar_file.write import calendar_file
from followup.plan.situation import StepName
from tests.engine.calendar_checker import faults
from tests.engine.conftest import Ask

SITUATION = {"interview_date": "2026-10-16", "today": "2026-10-19", "country": "US"}


def unfolded(text: str) -> str:
    return re.sub("\r\n[ \t]", "", text)


def event(title: str = "Send a note", about: str = "", uid: str = "a@b") -> Event:
    return Event(StepName.FOLLOW_UP, date(2026, 10, 23), title, about, uid)


def file_with(title: str = "Send a note", about: str = "") -> bytes:
    return calendar_file([event(title, about)], date(2026, 10, 19)).encode()


def test_the_file_begins_and_ends_as_it_should(result: Ask) -> None:
    ics = result("calendar", situation=SITUATION)["ics"]
    assert ics.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert ics.endswith("END:VCALENDAR\r\n")


def test_an_event_is_a_whole_day_and_ends_on_the_next(result: Ask) -> None:
    ics = result("calendar", situation=SITUATION)["ics"]
    assert "DTSTART;VALUE=DATE:20261030\r\nDTEND;VALUE=DATE:20261031\r\n" in ics


def test_there_is_an_event_for_each_step_to_come(result: Ask) -> None:
    events = result("calendar", situation=SITUATION)["events"]
    assert [(event["step"], event["date"]) for event in events] == [
        ("thank_you", "2026-10-19"),
        ("follow_up", "2026-10-23"),
        ("final_check_in", "2026-10-30"),
        ("move_on", "2026-11-06"),
    ]
    sent = {**SITUATION, "thank_you_sent": "2026-10-16"}
    assert len(result("calendar", situation=sent)["events"]) == 3


def test_titles_are_neutral_unless_asked_otherwise(result: Ask) -> None:
    neutral = result("calendar", situation=SITUATION)
    assert [event["title"] for event in neutral["events"]] == [
        "Send a note",
        "Send a second note",
        "Send a last note",
        "Done: stop waiting",
    ]
    assert "nterview" not in neutral["ics"].replace("after-the-second-interview", "").replace(
        "After the second interview", ""
    )
    plain = result("calendar", situation=SITUATION, neutral=False)
    assert plain["events"][1]["title"] == "Follow up on the interview"
    assert "count 5 business days" in unfolded(plain["ics"])


def test_the_same_plan_gives_the_same_bytes(result: Ask) -> None:
    assert result("calendar", situation=SITUATION) == result("calendar", situation=SITUATION)
    assert "DTSTAMP:20261019T000000Z" in result("calendar", situation=SITUATION)["ics"]


def test_calendar_sites_get_a_link(result: Ask) -> None:
    follow_up = result("calendar", situation=SITUATION)["events"][1]
    assert follow_up["google"].startswith(
        "https://calendar.google.com/calendar/render?action=TEMPLATE&text=Send%20a%20second%20note"
        "&dates=20261023/20261024"
    )
    assert "startdt=2026-10-23&enddt=2026-10-24" in follow_up["outlook"]


def test_a_calendar_needs_a_situation(problems: Ask) -> None:
    assert problems("calendar", neutral="yes") == [
        ("situation", "missing"),
        ("neutral", "wrong-type"),
    ]
    assert problems("calendar", situation={"today": "x"})[0] == (
        "situation.interview_date",
        "missing",
    )


def test_every_escape_of_the_standard(cases: Callable[[str], Any]) -> None:
    for case in cases("ics_text.json")["escape"]:
        assert escaped(case["text"]) == case["escaped"], case["source"]


def test_every_fold_unfolds_to_its_line(cases: Callable[[str], Any]) -> None:
    for case in cases("ics_text.json")["fold"]:
        pieces = folded(case["line"])
        assert unfolded(pieces) == case["line"]
        assert all(len(piece.encode()) <= 75 for piece in pieces.split("\r\n"))
    for case in cases("ics_text.json")["unfold"]:
        assert unfolded(case["raw"]).split("\r\n")[:-1] == case["lines"]


def test_no_fold_is_inside_an_escape() -> None:
    count = 0
    for length in range(60, 91):
        for escape in ("\\n", "\\N", "\\,", "\\;", "\\\\"):
            line = "DESCRIPTION:" + "a" * (length - 14) + escape + "after fold"
            assert f"{escape[0]}\r\n {escape[1]}" not in folded(line)
            assert unfolded(folded(line)) == line
            count += 1
    assert count == 155


def test_no_fold_is_inside_a_character() -> None:
    for shift in range(6):
        line = "SUMMARY:" + "x" * (60 + shift) + "漢字かな🎄é" * 10
        pieces = folded(line).encode().split(b"\r\n")
        assert all(len(piece) <= 75 for piece in pieces)
        assert b"".join(piece.removeprefix(b" ") for piece in pieces).decode() == line


def test_every_injection_stays_inside_its_value(cases: Callable[[str], Any]) -> None:
    for case in cases("ics_text.json")["injection"]:
        text = case["input"]
        if case["field"] in {"SUMMARY", "DESCRIPTION"}:
            content = file_with(title=text, about=text)
            assert faults(content) == set(), case
            lines = unfolded(content.decode()).split("\r\n")
            assert sum(line.startswith("SUMMARY:") for line in lines) == 1
            assert sum(line == "BEGIN:VALARM" for line in lines) == 1
            assert sum(line == "BEGIN:VCALENDAR" for line in lines) == 1
            assert not any(line.startswith(("ATTENDEE", "X-EVIL")) for line in lines)
        else:
            with pytest.raises(ValueError, match="control character"):
                identifier(text)


BROKEN = {
    "no-calendar": lambda good: good.replace(b"BEGIN:VCALENDAR\r\n", b"", 1),
    "version-not-once": lambda good: good.replace(b"VERSION:2.0\r\n", b""),
    "prodid-not-once": lambda good: good.replace(b"PRODID:", b"X-PRODID:"),
    "line-end": lambda good: good.replace(b"\r\n", b"\n"),
    "no-last-line-end": lambda good: good.removesuffix(b"\r\n"),
    "long-line": lambda good: good.replace(b"SUMMARY:", b"SUMMARY:" + b"x" * 80, 1),
    "unescaped": lambda good: good.replace(b"Send a note", b"Send, a note", 1),
    "bad-escape": lambda good: good.replace(b"Send a note", b"Send \\a note", 1),
    "fold-inside-escape": lambda good: good.replace(b"Send a note", b"Send\\\r\n , a note", 1),
    "fold-inside-character": lambda good: good.replace(b"Send a", b"\xc3\r\n \xa9", 1),
    "not-utf-8": lambda good: good.replace(b"Send a note", b"caf\xe9", 1),
    "control-character": lambda good: good.replace(b"Send a note", b"Send\x00a note", 1),
    "uid-not-once": lambda good: good.replace(b"UID:", b"X-UID:", 1),
    "uid-twice": lambda good: good.replace(
        b"END:VCALENDAR",
        good[good.index(b"BEGIN:VEVENT") : good.index(b"END:VCALENDAR")] + b"END:VCALENDAR",
    ),
    "dtstamp-not-once": lambda good: good.replace(b"DTSTAMP:", b"X-STAMP:", 1),
    "stamp-not-utc": lambda good: good.replace(b"T000000Z", b"T000000", 1),
    "dtstart-not-once": lambda good: good.replace(b"DTSTART;", b"X-START;", 1),
    "not-a-date": lambda good: good.replace(b":20261023\r\n", b":2026-10-23\r\n", 1),
    "ends-before-it-starts": lambda good: good.replace(b":20261024\r\n", b":20261023\r\n", 1),
    "not-nested": lambda good: good.replace(b"END:VALARM\r\n", b"", 1),
    "no-content-line": lambda good: good.replace(b"TRANSP:TRANSPARENT", b"hello there", 1),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_the_checker_sees_a_file_that_is_broken(fault: str) -> None:
    good = file_with()
    assert faults(good) == set()
    assert fault in faults(BROKEN[fault](good))


def test_our_files_have_no_fault(result: Ask) -> None:
    for neutral in (True, False):
        ics = result("calendar", situation=SITUATION, neutral=neutral)["ics"]
        assert faults(ics.encode()) == set()


def test_the_checker_finds_no_fault_in_the_example_of_the_standard(
    cases: Callable[[str], Any],
) -> None:
    example = cases("ics_text.json")["structure"][2]["ics"].encode()
    assert faults(example) == {"not-a-date"}  # it has times of day, which ours never have
