"""The door: JSON-RPC 2.0, with every problem at once, in words for a person."""

import json

import pytest

from followup import handle
from tests.engine.conftest import Ask, ask_door

FRIDAY = {"interview_date": "2026-10-16", "today": "2026-10-19"}


def error_code(request: str) -> int:
    response = json.loads(handle(request))
    assert response["jsonrpc"] == "2.0"
    code: int = response["error"]["code"]
    return code


@pytest.mark.parametrize(
    "request_text",
    [
        "",
        "{",
        "plan",
        '{"jsonrpc": "2.0", "id": NaN}',
        '{"id": ' + "9" * 5000 + "}",
        "\x00",
    ],
)
def test_what_is_not_json_is_a_parse_error(request_text: str) -> None:
    assert error_code(request_text) == -32700


@pytest.mark.parametrize(
    "request_text",
    [
        "[]",
        "1",
        "null",
        "{}",
        '{"jsonrpc": "1.0", "id": 1, "method": "plan"}',
        '{"jsonrpc": "2.0", "id": 1}',
        '{"jsonrpc": "2.0", "id": 1, "method": 3}',
        '{"jsonrpc": "2.0", "id": {}, "method": "rules"}',
        '{"jsonrpc": "2.0", "id": true, "method": "rules"}',
        "[" * 30 + "]" * 30,
        '{"jsonrpc": "2.0", "id": 1, "method": "plan", "params": "' + "x" * 65_536 + '"}',
    ],
)
def test_what_is_not_a_request_is_an_invalid_request(request_text: str) -> None:
    assert error_code(request_text) == -32600


def test_brackets_in_a_text_are_not_nesting() -> None:
    response = ask_door("plan", {**FRIDAY, "country": "[" * 100 + '"' + "{" * 100})
    assert response["error"]["code"] == -32602


def test_an_unknown_method_is_named() -> None:
    response = ask_door("plam", {})
    assert response["error"]["code"] == -32601
    assert "'plam'" in response["error"]["message"]


def test_the_id_comes_back_as_it_was() -> None:
    for identity in (7, "seven", None):
        request = {"jsonrpc": "2.0", "id": identity, "method": "plan", "params": FRIDAY}
        assert json.loads(handle(json.dumps(request)))["id"] == identity


def test_the_same_input_gives_the_same_bytes() -> None:
    request = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "plan", "params": FRIDAY})
    assert handle(request) == handle(request)


def test_a_fault_of_ours_has_no_trace_in_its_text(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_fields: object) -> None:
        message = "secret detail"
        raise ZeroDivisionError(message)

    monkeypatch.setattr("followup.door.dates.plan", fail)
    response = handle(json.dumps({"jsonrpc": "2.0", "id": 1, "method": "plan", "params": {}}))
    assert json.loads(response)["error"]["code"] == -32603
    assert "secret" not in response
    assert "ZeroDivision" not in response


def test_every_problem_is_named_at_once(problems: Ask) -> None:
    assert problems(
        "plan",
        interview_date="2026-02-30",
        today="2026-10-19",
        country="XX",
        pace="hasty",
        closures=["2026-10-20/2026-10-19", "soon"],
        weekend=["mon", "funday"],
        sector=7,
        timeline="blah",
        intervew_date="2026-10-16",
    ) == [
        ("interview_date", "not-a-date"),
        ("country", "unknown-country"),
        ("weekend", "unknown-choice"),
        ("closures[1]", "not-a-date"),
        ("closures[0]", "out-of-order"),
        ("sector", "unknown-choice"),
        ("pace", "unknown-choice"),
        ("timeline", "unreadable"),
        ("intervew_date", "unknown-field"),
    ]


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("interview_date", None, "missing"),
        ("interview_date", "", "missing"),
        ("interview_date", "16 October 2026", "not-a-date"),
        ("interview_date", "20261016", "not-a-date"),
        ("interview_date", "2026-1-6", "not-a-date"),
        ("interview_date", "\u0662\u0660\u0662\u0666-10-16", "not-a-date"),  # Arabic digits
        ("interview_date", 20261016, "not-a-date"),
        ("interview_date", "1969-12-31", "out-of-range"),
        ("interview_date", "2101-01-01", "out-of-range"),
        ("today", "2101-01-01", "out-of-range"),
        ("country", "us", "unknown-country"),
        ("country", ["US"], "wrong-type"),
        ("country", "x" * 10_001, "too-long"),
        ("country", "\ud800", "not-text"),
        ("country", "\x1b[2J", "not-text"),
        ("subdivision", "CA", "no-country"),
        ("weekend", "sat", "wrong-type"),
        ("weekend", ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "no-business-day"),
        ("closures", "2026-10-20", "wrong-type"),
        ("closures", ["2020-01-01/2022-01-01"], "too-long"),
        ("year_end_closure", "yes", "wrong-type"),
        ("sector", "public", "unknown-choice"),
        ("timeline", "blah", "unreadable"),
        ("timeline", "2026-10-15", "before-interview"),
        ("timeline", {"kind": "date", "date": "2026-10-15"}, "before-interview"),
        ("thank_you_sent", "2026-10-15", "before-interview"),
        ("follow_up_sent", "2026-10-20", "after-today"),
        ("offer_deadline", "2026-10-18", "before-today"),
        ("reply", "decided", "wrong-type"),
        ("internal", "yes", "wrong-type"),
        ("channel", "fax", "unknown-choice"),
        ("sent", "follow_up", "wrong-type"),
        ("sent", [{"step": "follow_up", "on": "2026-10-19"}] * 51, "too-long"),
        ("sent[0]", ["follow_up"], "wrong-type"),
    ],
)
def test_a_wrong_field_is_named_with_its_problem(
    problems: Ask, field: str, value: object, code: str
) -> None:
    name = field.partition("[")[0]
    assert (field, code) in problems("plan", **{**FRIDAY, name: value})


@pytest.mark.parametrize(
    ("timeline", "problem"),
    [
        ({"kind": "date"}, ("timeline.date", "missing")),
        ({"kind": "within"}, ("timeline.amount", "missing")),
        ({"kind": "within", "amount": 0}, ("timeline.amount", "out-of-range")),
        ({"kind": "within", "amount": 1.5}, ("timeline.amount", "out-of-range")),
        ({"kind": "within", "amount": 2, "unit": "years"}, ("timeline.unit", "unknown-choice")),
        ({"kind": "date", "day": "2026-10-30"}, ("timeline.day", "unknown-field")),
        (7, ("timeline", "wrong-type")),
    ],
)
def test_a_wrong_timeline_object_is_named(
    problems: Ask, timeline: object, problem: tuple[str, str]
) -> None:
    assert problem in problems("plan", **FRIDAY, timeline=timeline)


@pytest.mark.parametrize(
    ("timeline", "expected"),
    [
        ({"kind": "none"}, None),
        ({"kind": "date", "date": "2026-10-30"}, "2026-10-30"),
        ({"kind": "within", "amount": 10, "unit": "days"}, "2026-10-26"),
        ({"kind": "within", "amount": 3, "unit": "business_days"}, "2026-10-21"),
        ({"kind": "within", "amount": 2, "unit": "weeks"}, "2026-10-30"),
        ({"kind": "within", "amount": 1, "unit": "months"}, "2026-11-16"),
    ],
)  # said on Friday 16 October 2026
def test_a_timeline_may_be_an_object(result: Ask, timeline: object, expected: object) -> None:
    assert result("plan", **FRIDAY, timeline=timeline)["timeline"]["date"] == expected


def test_an_unknown_field_comes_with_the_nearest_known_name() -> None:
    response = ask_door("plan", {**FRIDAY, "contry": "US"})
    (problem,) = response["error"]["data"]["problems"]
    assert problem == {
        "field": "contry",
        "code": "unknown-field",
        "message": "There is no field of this name. Did you mean country?",
    }


@pytest.mark.parametrize(
    ("typed", "hint"),
    [("USA", "US, United States"), ("uk", "GB, United Kingdom"), ("Germny", "DE, Germany")],
)
def test_an_unknown_country_comes_with_the_nearest_one(typed: str, hint: str) -> None:
    response = ask_door("plan", {**FRIDAY, "country": typed})
    (problem,) = response["error"]["data"]["problems"]
    assert f"Did you mean {hint}?" in problem["message"]


def test_a_field_may_be_null(result: Ask) -> None:
    plan = result(
        "plan",
        **FRIDAY,
        country=None,
        subdivision=None,
        weekend=None,
        closures=None,
        timeline=None,
        reply=None,
        offer_deadline=None,
    )
    assert plan["next"]["step"] == "thank_you"


def test_words_are_read_with_the_other_readings(result: Ask) -> None:
    found = result("read_timeline", text="next Friday", said_on="2026-10-14", country="US")
    assert found == {
        "kind": "date",
        "date": "2026-10-23",
        "reading": "Friday 23 October 2026, the Friday of the following week",
        "words": "next Friday",
        "others": [
            {
                "date": "2026-10-16",
                "reading": "Friday 16 October 2026, the first Friday after they said it",
            }
        ],
    }


def test_a_sentence_that_is_not_plain_is_a_problem_with_its_choices() -> None:
    params = {"text": "The committee meets next week.", "said_on": "2026-10-14", "country": "US"}
    response = ask_door("read_timeline", params)
    assert response["error"]["data"]["problems"] == [
        {
            "field": "text",
            "code": "unclear-timeline",
            "message": (
                "We cannot tell from this when they will answer. Is it one of these times?"
            ),
            "choices": [
                {
                    "words": "next week",
                    "date": "2026-10-23",
                    "reading": (
                        "Friday 23 October 2026, the last working day of the following week"
                    ),
                }
            ],
        }
    ]


def test_a_plan_says_which_words_it_has_read(result: Ask) -> None:
    said = "They hope to decide by next Friday, she said"
    plan = result("plan", **FRIDAY, timeline=said)
    assert plan["timeline"]["words"] == "by next Friday"
    within = {"kind": "within", "amount": 2, "unit": "weeks"}
    assert result("plan", **FRIDAY, timeline=within)["timeline"]["words"] == ""


def test_a_problem_without_a_choice_has_none() -> None:
    response = ask_door("read_timeline", {"text": "blah", "said_on": "2026-10-14"})
    (problem,) = response["error"]["data"]["problems"]
    assert problem["code"] == "unreadable"
    assert "choices" not in problem


def test_reading_words_needs_the_words_and_the_day(problems: Ask) -> None:
    assert problems("read_timeline") == [("said_on", "missing"), ("text", "missing")]


def test_the_countries_come_with_their_subdivisions(result: Ask) -> None:
    countries = {country["code"]: country for country in result("countries")["countries"]}
    assert countries["GB"]["name"] == "United Kingdom"
    assert {"code": "SCT", "name": "Scotland"} in countries["GB"]["subdivisions"]


@pytest.mark.parametrize(
    ("said_on", "text"),
    [("2100-12-30", "in two weeks"), ("2100-12-01", "next month"), ("2099-06-01", "in 24 months")],
)
def test_a_reading_past_the_last_year_is_a_problem_and_not_a_fault(
    problems: Ask, said_on: str, text: str
) -> None:
    assert problems("read_timeline", said_on=said_on, text=text) == [("text", "out-of-range")]


def test_a_closure_without_its_last_day_is_a_problem(problems: Ask) -> None:
    found = problems("plan", **FRIDAY, closures=["2026-12-24/"])
    assert [field for field, _ in found] == ["closures[0]"]


def test_each_problem_is_said_once(problems: Ask) -> None:
    long = "x" * 10_001
    assert len(problems("read_timeline", text=long, said_on="2026-10-14")) == 1
    amount = {"kind": "within", "amount": 0, "unit": "days"}
    assert len(problems("plan", **FRIDAY, timeline=amount)) == 1
