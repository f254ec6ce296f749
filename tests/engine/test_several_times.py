"""Sentences with several times, said on Friday 16 October 2026: one that is plainly that of
the answer is taken, and of others the person is asked which it is.
"""

import pytest

from tests.engine.conftest import ask_door

TUESDAY, FIRST = "2026-10-20", "2026-10-30"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("We see two more people on Tuesday. You will hear from us by 30 October.", FIRST),
        # On the last day of the others it may be, too.
        ("We see two more people on Friday. You will hear from us by 23 October.", "2026-10-23"),
        ("We will decide by 30 October. The team meets on 28 October.", FIRST),
        ("We meet on the 31st of February. You will hear from us by 30 October.", FIRST),
    ],
)
def test_a_date_in_a_sentence_of_its_own_after_all_others_is_taken(text: str, day: str) -> None:
    params = {"text": text, "said_on": "2026-10-16", "country": "US"}
    assert ask_door("read_timeline", params)["result"]["date"] == day


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        (
            "We see two more people on 30 October. You will hear from us by 28 October.",
            [("on 30 October", FIRST), ("by 28 October", "2026-10-28")],
        ),
        (
            "We see two more people on Tuesday and you will hear from us by 30 October.",
            [("on Tuesday", TUESDAY), ("by 30 October", FIRST)],
        ),
        (
            "Interviews end on Thursday, we decide by Tuesday.",
            [("on Thursday", "2026-10-22"), ("by Tuesday", "2026-10-27")],
        ),
        (
            "We meet on Friday 16 October and on Tuesday.",  # today may be the one
            [("on Friday 16 October", "2026-10-16"), ("on Tuesday", TUESDAY)],
        ),
        # What is past, and what is years away, is not offered.
        ("We talked on 14 October. You will hear by 30 October.", [("by 30 October", FIRST)]),
        (
            "The contract begins on 1 December 2027, the team meets on 30 October.",
            [("on 30 October", FIRST)],
        ),
    ],
)
def test_of_others_the_person_chooses(text: str, choices: list[tuple[str, str]]) -> None:
    params = {"text": text, "said_on": "2026-10-16", "country": "US"}
    [problem] = ask_door("read_timeline", params)["error"]["data"]["problems"]
    assert problem["code"] == "unclear-timeline"
    assert [(each["words"], each["date"]) for each in problem["choices"]] == choices


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("this week or the week after", ["2026-10-23", "2026-10-30"]),
        ("next week or the following week", ["2026-10-23", "2026-10-30"]),
        ("early next week or the week after", ["2026-10-20", "2026-10-30"]),
        ("Monday or the following Monday", ["2026-10-19", "2026-10-26"]),
        ("We will call on Tuesday or the following Monday", [TUESDAY, "2026-10-26"]),
        ("by the end of next week or the following Monday", ["2026-10-23", "2026-10-26"]),
        ("the week of 26 October or the following week", [FIRST, "2026-11-06"]),
    ],
)
def test_the_second_of_two_may_be_seen_from_the_first(text: str, days: list[str]) -> None:
    params = {"text": text, "said_on": "2026-10-16", "country": "US"}
    result = ask_door("read_timeline", params)["result"]
    others = [other["date"] for other in result["others"] if other["date"] != "2026-10-16"]
    assert [*others, result["date"]] == days
