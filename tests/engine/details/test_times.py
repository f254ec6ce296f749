"""Each row of times.toml."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from followup.business_days.employer import Employer
from followup.plan.situation import Timeline
from followup.timeline.read import read_timeline
from followup.timeline.unreadable import UnreadableError

WEDNESDAY = "2026-10-14"
ROWS = tomllib.loads(Path(__file__).with_name("times.toml").read_text(encoding="utf-8"))


def read(text: str, said_on: str = WEDNESDAY, country: str = "") -> Timeline:
    calendar = Employer(country=country or None).calendar()
    return read_timeline(text, date.fromisoformat(said_on), calendar)


def check(found: Timeline, day: str, says: str, others: str) -> None:
    """Compare the day, the end of what is said about it, and the days of the other readings."""
    assert str(found.day) == day
    assert found.reading.endswith(says)
    assert ("," in found.reading) is bool(says)
    assert [str(other.day) for other in found.others] == others.split()


@pytest.mark.parametrize(("text", "day", "says", "others"), ROWS["readings"])
def test_a_reading_says_how_it_was_counted_and_what_else_it_could_be(
    text: str, day: str, says: str, others: str
) -> None:
    check(read(text), day, says, others)


@pytest.mark.parametrize(("text", "when", "day", "says", "others"), ROWS["elsewhere"])
def test_a_reading_follows_the_day_it_was_said_and_the_employers_country(
    text: str, when: str, day: str, says: str, others: str
) -> None:
    check(read(text, *when.split()), day, says, others)


@pytest.mark.parametrize(("text", "day"), ROWS["whole"])
def test_a_time_is_read_with_all_its_words(text: str, day: str) -> None:
    found = read(text)
    assert (str(found.day), found.words) == (day, text)


@pytest.mark.parametrize(("text", "words", "day"), ROWS["beside"])
def test_words_beside_a_time_are_no_part_of_it(text: str, words: str, day: str) -> None:
    found = read(text)
    assert (str(found.day), found.words) == (day, words)


@pytest.mark.parametrize(("text", "country", "message"), ROWS["problems"])
def test_what_is_not_a_time_says_what_is_wrong_with_it(
    text: str, country: str, message: str
) -> None:
    with pytest.raises(UnreadableError) as error:
        read(text, country=country)
    assert str(error.value).startswith(message)


@pytest.mark.parametrize(("text", "said_on", "country", "choices"), ROWS["choices"])
def test_where_two_days_are_as_likely_both_are_choices(
    text: str, said_on: str, country: str, choices: str
) -> None:
    with pytest.raises(UnreadableError) as error:
        read(text, said_on, country)
    assert [str(choice.day) for choice in error.value.choices] == choices.split()
    assert all(choice.words == text for choice in error.value.choices)
    is_one = "Is it one of these times?" in str(error.value)
    assert is_one is (len(error.value.choices) == 1)


@pytest.mark.parametrize(("text", "words"), ROWS["asked"])
def test_what_only_looks_like_a_part_of_a_time_is_asked_about(text: str, words: list[str]) -> None:
    with pytest.raises(UnreadableError) as error:
        read(text)
    assert [choice.words for choice in error.value.choices] == words


@pytest.mark.parametrize(("text", "said_on", "country", "other"), ROWS["others"])
def test_another_reading_is_said_in_words_too(
    text: str, said_on: str, country: str, other: str
) -> None:
    (found,) = read(text, said_on, country).others
    assert found.reading.startswith(other)
