"""The command `followup`: a table or JSON, and problems in words."""

import io
import json
from pathlib import Path

import pytest

from followup.command_line.main import main

FRIDAY = ("--interview", "2026-11-20", "--today", "2026-11-21", "--country", "US")


def test_plan_prints_a_table_with_the_days_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", *FRIDAY]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Send your thank-you on Monday 23 November 2026."
    assert "follow up       upcoming  Wed 25 Nov 2026  Mon 30 Nov 2026  Mon  7 Dec 2026" in lines
    assert "  Thu 26 Nov 2026  Thanksgiving Day" in lines


def test_plan_prints_the_result_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", *FRIDAY, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["steps"][1]["suggested"] == "2026-11-30"


def test_params_may_come_from_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    params = '{"interview_date":"2026-11-20","today":"2026-11-21","country":"US"}'
    monkeypatch.setattr("sys.stdin", io.StringIO(params))
    assert main(["plan", "--input", "-", "--json"]) == 0
    follow_up = json.loads(capsys.readouterr().out)["steps"][1]
    assert follow_up["suggested"] == "2026-11-30"  # Monday
    assert "Thanksgiving Day" in [off["reason"] for off in follow_up["skipped_days"]]


def test_what_is_typed_goes_over_what_a_file_says(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "params.json"
    file.write_text('{"interview_date":"2026-10-16","today":"2026-11-21","country":"US"}')
    assert main(["plan", "--input", str(file), "--interview", "2026-11-20", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["steps"][1]["suggested"] == "2026-11-30"


def test_without_today_it_is_the_day_on_this_machine(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "--interview", "2026-11-20", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["today"] > "2026-01-01"


def test_problems_go_to_standard_error_one_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "--interview", "2026-02-30", "--country", "XX"]) == 1
    output = capsys.readouterr()
    assert output.out == ""
    lines = output.err.splitlines()
    assert len(lines) == 2
    assert lines[0].startswith("interview_date: This is not a date.")
    assert lines[1].startswith("country: Choose a country from the list")


def test_a_sentence_that_is_not_plain_shows_its_times(capsys: pytest.CaptureFixture[str]) -> None:
    said = "they finish interviews on Monday and the board meets next week"
    assert main(["plan", *FRIDAY, "--timeline", said]) == 1
    assert capsys.readouterr().err.splitlines() == [
        (
            "timeline: This names more than one time. Which of them is for their answer? "
            "“on Monday”: Monday 23 November 2026; "
            "“next week”: Friday 27 November 2026, the last working day of the following week"
        )
    ]


@pytest.mark.parametrize("text", ["{", "[]", "3"])
def test_input_that_is_not_an_object_is_a_problem(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str
) -> None:
    file = tmp_path / "params.json"
    file.write_text(text)
    assert main(["plan", "--input", str(file)]) == 1
    error = capsys.readouterr().err
    assert error.startswith("The input is")
    assert "Traceback" not in error


def test_bytes_that_are_no_text_are_a_problem(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\xff\xfe{"), encoding="utf-8"))
    assert main(["plan", "--input", "-"]) == 1
    assert capsys.readouterr().err == "The input is not text in UTF-8.\n"
    file = tmp_path / "params.json"
    file.write_bytes(b"\xff\xfe{")
    assert main(["plan", "--input", str(file)]) == 1
    assert capsys.readouterr().err == f"{file} is not text in UTF-8.\n"


def test_a_missing_file_is_a_problem(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "--input", "no/such/file"]) == 1
    assert "no/such/file" in capsys.readouterr().err


def test_wrong_usage_exits_with_2() -> None:
    with pytest.raises(SystemExit) as stop:
        main(["plan", "--no-such-option"])
    assert stop.value.code == 2


def test_write_prints_the_message_and_what_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["write", "thank_you", *FRIDAY, "--to", "Ana", "--topic", "the launch"]) == 0
    output = capsys.readouterr().out
    assert "Subject: Thank you – interview on Friday, November 20" in output
    assert "Hello Ana," in output
    assert "Still missing: people.job_title, people.you.name" in output


def test_plan_says_how_it_read_what_they_said(capsys: pytest.CaptureFixture[str]) -> None:
    said = ("--interview", "2026-10-14", "--today", "2026-10-14", "--timeline", "next Friday")
    assert main(["plan", *said]) == 0
    output = capsys.readouterr().out
    assert "Friday 23 October 2026, the Friday of the following week." in output
    assert "It could also mean Fri 16 Oct 2026." in output


@pytest.mark.parametrize(
    ("params", "name"),
    [
        ('{"situation": 3}', "situation"),
        ('{"people": []}', "people"),
        ('{"people": {"recipients": [7]}}', "recipients"),
        ('{"people": {"recipients": {}}}', "recipients"),
    ],
)
def test_an_input_of_another_shape_is_a_problem(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, params: str, name: str
) -> None:
    file = tmp_path / "params.json"
    file.write_text(params)
    typed = ["write", "thank_you", *FRIDAY, "--to", "Ana", "--input", str(file)]
    assert main(typed) == 1
    assert capsys.readouterr().err.startswith(f"{name}: In the JSON")


SINCE = ("--interview", "2026-10-16", "--today", "2026-10-27", "--country", "US")


def test_what_has_happened_is_told_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    news = ("--news", "verbal-offer", "--news-date", "2026-10-26")
    assert main(["plan", *SINCE, *news]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("Ask for the offer in writing on Wednesday 28 October 2026.")
    asked = "ask in writing        due       Tue 27 Oct 2026  Wed 28 Oct 2026  Mon  2 Nov 2026"
    assert asked in lines
    assert any(line.startswith("ask in writing again  upcoming") for line in lines)
    assert any(line.startswith("Note: A yes by word of mouth") for line in lines)


def test_a_new_day_and_an_absence_are_told_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    news = ("--news", "out-of-office", "--news-date", "2026-10-26", "--away-until", "2026-11-02")
    assert main(["plan", *SINCE, *news, "--news-timeline", "6 November", "--json"]) == 0
    plan = json.loads(capsys.readouterr().out)
    assert plan["timeline"]["date"] == "2026-11-06"
    assert plan["next"]["on"] == "2026-11-10"  # Tuesday
    moved = ("--news", "rescheduled", "--new-day", "2026-10-30")
    assert main(["plan", *SINCE, *moved, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["next"]["on"] == "2026-10-30"


def test_a_message_may_have_gone_more_than_once(capsys: pytest.CaptureFixture[str]) -> None:
    sent = ("--sent", "thank-you=2026-10-16", "follow-up=2026-10-21", "follow-up=2026-10-26")
    assert main(["plan", *SINCE, *sent, "--internal", "--channel", "phone", "--json"]) == 0
    plan = json.loads(capsys.readouterr().out)
    assert [step["sent"] for step in plan["steps"]][:3] == [
        "2026-10-16",
        "2026-10-21",
        "2026-10-26",
    ]
    assert plan["notices"][0]["code"] == "in-person"


def test_what_was_sent_has_a_message_and_a_day(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["plan", *SINCE, "--sent", "2026-10-21"])
    assert stop.value.code == 2
    assert "MESSAGE=DAY" in capsys.readouterr().err
    assert main(["plan", *SINCE, "--sent", "letter=2026-10-21"]) == 1
    assert capsys.readouterr().err.startswith("sent[0].step: Choose one of these: thank_you")


def test_the_help_says_what_may_have_happened(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["plan", "--help"])
    shown = " ".join(capsys.readouterr().out.split())
    assert "verbal-offer they said yes, but not in writing" in shown
    assert "reopened they came back after a no" in shown


def test_a_calendar_is_named_counted_and_cancelled(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "plan.ics"
    named = ("--id", "my-plan-1", "--sequence", "3")
    assert main(["calendar", *SINCE, *named, "-o", str(file)]) == 0
    assert "UID:follow_up-my-plan-1@" in file.read_text()
    assert "SEQUENCE:3" in file.read_text()
    assert main(["calendar", *SINCE, *named, "--cancel"]) == 0
    assert "METHOD:CANCEL" in capsys.readouterr().out


def test_an_empty_calendar_is_not_written(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "plan.ics"
    assert main(["calendar", *SINCE, "--news", "decided", "-o", str(file)]) == 1
    assert not file.exists()
    assert capsys.readouterr().err.startswith("situation: There is no day left to put into")
