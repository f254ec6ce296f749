"""People answer a question in many ways; the sentence around their words fits all of them."""

from typing import Any

import pytest

from tests.engine.conftest import Ask

SITUATION = {"interview_date": "2026-10-16", "today": "2026-10-19", "country": "GB"}


def paragraph(result: Ask, kind: str = "thank_you", number: int = 2, **details: Any) -> str:
    details = {"topic": "the launch", **details}
    body = result("write", message=kind, situation=SITUATION, details=details)["body"]
    text: str = body.split("\n\n")[number]
    return text


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("the move to weekly forecasts", "the move to weekly forecasts"),
        ("The move to weekly forecasts.", "the move to weekly forecasts"),
        ("about the move to weekly forecasts", "the move to weekly forecasts"),
        ("We talked about the move to weekly forecasts!", "the move to weekly forecasts"),
        ("We discussed your plans for Leeds", "your plans for Leeds"),
        ("Our conversation about Kafka", "Kafka"),
        ("How you plan for Christmas", "how you plan for Christmas"),
        ("Kafka and its neighbours", "Kafka and its neighbours"),
        ("IT operations", "IT operations"),
        ("A/B tests", "A/B tests"),
        ("Boeing as a client", "Boeing as a client"),
        ("Beijing and the new office", "Beijing and the new office"),
        ("About", "About"),
        ("aboutness in libraries", "aboutness in libraries"),
    ],
)
def test_a_topic_follows_about(result: Ask, answer: str, words: str) -> None:
    sentence = f"Our conversation about {words} has stayed with me."
    assert paragraph(result, topic=answer) == sentence


@pytest.mark.parametrize(
    ("answer", "first", "again"),
    [
        ("you and your team", "Our conversation about you and your team has stayed with me.", ""),
        (
            "you asked me about my gap year",
            "You asked me about my gap year. It has stayed with me.",
            "You asked me about my gap year. I have thought more about that since we spoke.",
        ),
        (
            "I liked the talk about dogs.",
            "I liked the talk about dogs. It has stayed with me.",
            "I liked the talk about dogs. I have thought more about that since we spoke.",
        ),
    ],
)
def test_a_topic_may_be_a_sentence(result: Ask, answer: str, first: str, again: str) -> None:
    assert paragraph(result, topic=answer) == first
    assert again in paragraph(result, "follow_up", topic=answer)


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (
            "Maybe a trial would help",
            "Since then I have been thinking that maybe a trial would help.",
        ),
        ("a trial would help", "Since then I have been thinking that a trial would help."),
        ("A trial would help.", "Since then I have been thinking that a trial would help."),
        ("that a trial would help", "Since then I have been thinking that a trial would help."),
        (
            "I’ve been thinking that a trial would help",
            "Since then I have been thinking that a trial would help.",
        ),
        ("I think a trial would help", "I think a trial would help."),
        ("I'd try it in one region first!", "I'd try it in one region first!"),
        ("would one region be enough?", "Would one region be enough?"),
        ("about trying one region first", "I have been thinking about trying one region first."),
        ("Whether one region is enough", "I have been wondering whether one region is enough."),
        ("how to try it in one region", "I have been thinking about how to try it in one region."),
    ],
)
def test_a_thought_is_a_sentence(result: Ask, answer: str, sentence: str) -> None:
    assert paragraph(result, thought=answer).partition("stayed with me. ")[2] == sentence


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("setting up the trial", "I could help by setting up the trial."),
        ("Setting up the trial.", "I could help by setting up the trial."),
        ("by setting up the trial", "I could help by setting up the trial."),
        ("quickly setting up a trial", "I could help by quickly setting up a trial."),
        ("I could help by setting up the trial", "I could help by setting up the trial."),
        ("I could set up the trial", "I could set up the trial."),
        ("set up the trial", "I could set up the trial."),
        ("helping with the trial", "I could help with the trial."),
        ("helping you to set it up", "I could help you to set it up."),
        ("Set up the trial", "I could set up the trial."),
        ("SQL and the dashboards", "I could help with SQL and the dashboards."),
        ("bring my notes", "I could bring my notes."),
        ("to set up the trial", "I could help to set up the trial."),
        ("with the trial", "I could help with the trial."),
        ("my experience with trials", "I could help with my experience with trials."),
        ("more tests", "I could help with more tests."),
        ("The first trial", "I could help with the first trial."),
        ("I would start with one region", "I would start with one region."),
        ("I'd start with one region", "I'd start with one region."),
    ],
)
def test_help_is_a_sentence(result: Ask, answer: str, sentence: str) -> None:
    assert paragraph(result, offer=answer).partition("stayed with me. ")[2] == sentence


@pytest.mark.parametrize(
    ("answer", "end"),
    [
        ("", "decided to withdraw my application."),
        ("I have taken another role", "to withdraw my application: I have taken another role."),
        ("The commute is too long.", "to withdraw my application: the commute is too long."),
        ("because we are moving", "decided to withdraw my application because we are moving."),
        ("Due to a move", "decided to withdraw my application due to a move."),
    ],
)
def test_a_reason_follows_the_decision(result: Ask, answer: str, end: str) -> None:
    assert paragraph(result, "withdraw", 1, point=answer).endswith(end)


def test_a_point_has_one_mark_at_its_end(result: Ask) -> None:
    for answer, end in (
        ("I led it", "I led it."),
        ("I led it.", "I led it."),
        ("It ran!", "It ran!"),
    ):
        assert paragraph(result, "added_point", 2, point=answer).endswith(f": {end}")


def test_a_follow_up_does_not_repeat_the_words_of_the_thank_you(result: Ask) -> None:
    first, second = (
        paragraph(result, kind, thought="a trial would help").split(". ")
        for kind in ("thank_you", "follow_up")
    )
    assert len(first) == len(second) == 2
    assert not set(first) & set(second)
