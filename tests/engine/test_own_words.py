"""People answer a question in many ways; the sentence around their words fits all of them."""

import re
from typing import Any

import pytest

from followup.messages.own_words.fit import fit
from followup.messages.own_words.frame import Fitted, field_rules
from followup.messages.own_words.wording import written_out
from followup.messages.people import OWN_WORDS
from followup.own_data import read_toml
from tests.engine.conftest import Ask

SITUATION = {"interview_date": "2026-10-16", "today": "2026-10-19", "country": "GB"}


def fitted(field: str, text: str) -> Fitted:
    return fit(field, text, lambda _, ways: ways[0])


def letter(result: Ask, kind: str = "thank_you", **details: Any) -> Any:
    return result("write", message=kind, situation=SITUATION, details=details)


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
        ("Grant's idea for the ward", "Grant's idea for the ward"),
        ("aboutness in libraries", "aboutness in libraries"),
        ("warehouse move", "the warehouse move"),
        ("Backlog.", "the backlog"),
        ("remote work", "remote work"),
        ("the team based in Leeds", "the team based in Leeds"),
        ("the plans you have for Leeds", "the plans you have for Leeds"),
        ("two sites and one rota", "two sites and one rota"),
        ("great atmosphere", "the great atmosphere"),
        ("Kafka, rotas, team lunch", "Kafka, rotas and team lunch"),
        ("THE MOVE TO WEEKLY FORECASTS", "the move to weekly forecasts"),
        ("- “the launch” :)", "the launch"),
        ("mention the launch", "the launch"),
        ("thank her for the tour", "the tour"),
        ("don't forget to mention the cold room", "the cold room"),
        ("onboarding nurses", "onboarding nurses"),
        ("improve the forecasts", "improving the forecasts"),
        ("cut the backlog", "cutting the backlog"),
        ("how do you onboard nurses?", "how you onboard nurses"),
        ("are you hiring more people?", "whether you are hiring more people"),
        ("did the launch work?", "the question “did the launch work?”"),
        ("you and your team", "you and your team"),
    ],
)
def test_a_topic_is_a_thing(answer: str, words: str) -> None:
    assert fitted("topic", answer) == Fitted("thing", words)


@pytest.mark.parametrize(
    ("answer", "form", "words"),
    [
        ("that you are short of welders", "clause", "you are short of welders"),
        ("you are short of welders", "clause", "you are short of welders"),
        ("i am good at math", "clause", "I am good at math"),
        ("tool sprawl makes reporting slow", "clause", "tool sprawl makes reporting slow"),
        ("nurses need onboarding time", "clause", "nurses need onboarding time"),
        ("we need more welders", "clause", "we need more welders"),
        ("you asked me about my gap year", "sentence", "You asked me about my gap year."),
        ("asked about my gap year", "told", "asked about my gap year"),
        ("compared two rotas", "sentence", "We compared two rotas."),
        ("I liked the talk about dogs.", "feeling", "I liked the talk about dogs."),
        ("in the warehouse", "place", "in the warehouse"),
        ("people trust numbers they can check", "note", "people trust numbers they can check"),
    ],
)
def test_a_topic_may_be_more_than_a_thing(answer: str, form: str, words: str) -> None:
    assert fitted("topic", answer) == Fitted(form, words)


@pytest.mark.parametrize(
    ("answer", "form", "words"),
    [
        ("a trial would help", "clause", "a trial would help"),
        ("that a trial would help", "clause", "a trial would help"),
        ("Maybe a trial would help", "clause", "maybe a trial would help"),
        ("I’ve been thinking that a trial would help", "clause", "a trial would help"),
        ("shorter breaks would help i think", "clause", "shorter breaks would help"),
        ("thinking that it made me think about the rota", "about", "the rota"),
        ("trying it in one region first", "about", "trying it in one region first"),
        ("Whether one region is enough", "wonder", "whether one region is enough"),
        ("great idea", "sentence", "It struck me as a great idea."),
        ("that great idea", "sentence", "It struck me as a great idea."),
        ("very useful", "sentence", "I found it very useful."),
        ("would love to try it", "sentence", "I would love to try it."),
        ("could try one region", "sentence", "One idea would be to try one region."),
        ("try one region first", "sentence", "My suggestion would be to try one region first."),
        ("to try one region first", "sentence", "My suggestion would be to try one region first."),
        (
            "would one region be enough?",
            "sentence",
            "It left me with a question: would one region be enough?",
        ),
    ],
)
def test_a_thought_is_part_of_a_sentence(answer: str, form: str, words: str) -> None:
    assert fitted("thought", answer) == Fitted(form, words)


@pytest.mark.parametrize(
    ("answer", "form", "words"),
    [
        ("setting up the trial", "deed", "help by setting up the trial"),
        ("by setting up the trial", "deed", "help by setting up the trial"),
        ("quickly setting up a trial", "deed", "help by quickly setting up a trial"),
        ("I could set up the trial", "deed", "set up the trial"),
        ("to set up the trial", "deed", "set up the trial"),
        ("Set up the trial", "deed", "set up the trial"),
        ("calibrate it", "deed", "calibrate it"),
        ("SQL and the dashboards", "deed", "help with SQL and the dashboards"),
        ("my network", "deed", "bring my network"),
        ("10 years of Excel", "deed", "bring 10 years of Excel"),
        ("with the trial", "deed", "help with the trial"),
        ("how to set up Kafka", "deed", "show you how to set up Kafka"),
        ("would bring my network", "sentence", "I would bring my network."),
        ("I could would bring my network", "sentence", "I would bring my network."),
        ("built one before", "sentence", "I built one before."),
        ("happy to help", "sentence", "I am happy to help."),
        ("my network would help", "sentence", "My network would help."),
        ("tell them I know SQL", "sentence", "I know SQL."),
        ("could i send you an example?", "sentence", "Could I send you an example?"),
    ],
)
def test_help_is_a_deed_or_a_sentence(answer: str, form: str, words: str) -> None:
    assert fitted("offer", answer) == Fitted(form, words)


@pytest.mark.parametrize(
    ("answer", "form", "words"),
    [
        ("I have taken another role", "sentence", "I have taken another role."),
        ("accepted another role", "sentence", "I accepted another role."),
        ("moving to Spain", "sentence", "I am moving to Spain."),
        ("to be nearer to my family", "sentence", "I would like to be nearer to my family."),
        ("because we are moving", "joined", "because we are moving"),
        ("Due to a move", "joined", "due to a move"),
        ("for family reasons", "joined", "for family reasons"),
        ("family reasons", "joined", "for family reasons"),
        ("another offer", "joined", "because of another offer"),
        ("better offer", "joined", "because of a better offer"),
        ("salary too low", "joined", "because the salary is too low"),
        ("too far", "joined", "because it is too far"),
        ("no remote work", "joined", "because there is no remote work"),
        ("not enough shifts", "joined", "because there are not enough shifts"),
        ("the commute is too long", "joined", "because the commute is too long"),
    ],
)
def test_a_reason_follows_the_decision(answer: str, form: str, words: str) -> None:
    assert fitted("reason", answer) == Fitted(form, words)


@pytest.mark.parametrize(
    ("field", "answer", "form", "words"),
    [
        (
            "point",
            "led the move to weekly reports",
            "sentence",
            "I led the move to weekly reports.",
        ),
        ("point", "last year I ran a trial", "sentence", "Last year I ran a trial."),
        ("point", "my forklift licence", "thing", "my forklift licence"),
        ("point", "Experience with SAP", "thing", "my experience with SAP"),
        ("point", "already know the system", "sentence", "I already know the system."),
        ("point", "trained nurse", "thing", "trained nurse"),
        ("correction", "used version 2, not 3", "sentence", "I used version 2, not 3."),
        ("result", "once brought a site in early", "sentence", "I once brought a site in early."),
        ("result", "trained nurses in Leeds", "sentence", "I trained nurses in Leeds."),
        ("why_them", "good engineers", "because", "because of the good engineers there"),
        ("why_them", "working nights", "because", "because it means working nights"),
        ("reachable", "mornings suit me best", "sentence", "Mornings suit me best."),
        ("point", "mention that i speak Polish", "sentence", "I speak Polish."),
        (
            "correction",
            "four weeks, not two",
            "sentence",
            "It should have been four weeks, not two.",
        ),
        ("correction", "it took four weeks", "sentence", "It took four weeks."),
        ("result", "cut costs by a third", "sentence", "I cut costs by a third."),
        ("result", "a trial in two shops", "thing", "a trial in two shops"),
        ("afterthought", "id swap the order", "sentence", "I'd swap the order."),
        (
            "afterthought",
            "start with the noisy ones",
            "sentence",
            "I would start with the noisy ones.",
        ),
        ("why_them", "its close to the farm", "because", "because it's close to the farm"),
        ("why_them", "great people", "because", "because of the great people there"),
        ("valued", "you were honest", "thing", "that you were honest"),
        ("valued", "meeting the team", "thing", "meeting the team"),
        ("until", "until Friday", "day", "Friday"),
        ("until", "two more days", "longer", "two more days"),
        ("times", "call me after 5", "sentence", "Please call me after 5."),
        ("times", "Tuesday or Thursday", "sentence", "I could make Tuesday or Thursday."),
        ("reachable", "Tuesday afternoon", "sentence", "You can reach me on Tuesday afternoon."),
        ("reachable", "5pm", "sentence", "You can reach me at 5pm."),
        ("reachable", "3-5 pm", "sentence", "You can reach me from 3-5 pm."),
        ("reachable", "free after 3", "sentence", "I am free after 3."),
        ("cannot_come", "I have an exam", "joined", "because I have an exam"),
        ("cannot_come", "teaching that day", "joined", "because I will be teaching that day"),
    ],
)
def test_each_other_answer_has_a_form_of_its_own(
    field: str, answer: str, form: str, words: str
) -> None:
    assert fitted(field, answer) == Fitted(form, words)


@pytest.mark.parametrize(
    ("field", "answer", "why"),
    [
        ("topic", " ".join(["the rota and"] * 14), "too_long"),
        ("topic", "dashboards -> need an owner", "signs"),
        ("topic", "see https://example.org", "signs"),
        ("topic", "her question about SAP", "somebody"),
        ("topic", "very interesting", "unfit"),
        ("topic", "mention it", "empty"),
        ("offer", "help with anything", "empty"),
        ("thought", "because it is cheap", "unfit"),
        ("why_them", "very friendly", "unfit"),
    ],
)
def test_what_cannot_be_fitted_is_asked_for_again(field: str, answer: str, why: str) -> None:
    assert fitted(field, answer) == Fitted(again=why)


@pytest.mark.parametrize("answer", ["", " ", "n/a", "None.", "-", "???", "don't know", "TBD"])
def test_nothing_is_nothing(answer: str) -> None:
    assert fitted("topic", answer) == Fitted()


def test_a_person_who_is_named_is_clear() -> None:
    assert fitted("topic", "what Amara said about her team").form == "thing"


def test_the_example_of_each_question_fits() -> None:
    questions = read_toml("data/questions.toml")
    assert set(questions) == set(OWN_WORDS)
    for field in OWN_WORDS:
        assert fitted(field, questions[field]["example"]).form, field


def test_each_field_says_what_it_makes_of_each_shape() -> None:
    assert set(OWN_WORDS) <= set(field_rules())
    assert all(field_rules()[field]["as"] for field in OWN_WORDS)


def test_an_answer_that_is_asked_for_again_leaves_a_gap_and_says_how(result: Ask) -> None:
    message = letter(result, topic="dashboards -> need an owner", thought="because it is cheap")
    assert "details.topic" in message["missing"]
    assert "[what you talked about]" in message["body"]
    assert "dashboards" not in message["body"]
    assert "cheap" not in message["body"]
    assert [(each["field"], each["code"]) for each in message["unclear"]] == [
        ("details.topic", "unclear-words"),
        ("details.thought", "unclear-words"),
    ]
    assert "the move to weekly forecasts" in message["unclear"][0]["message"]


def test_what_belongs_to_another_message_is_left_out(result: Ask) -> None:
    for kind in ("withdraw", "decline_offer", "accept_offer", "after_rejection"):
        assert "library" not in letter(result, kind, point="I ran the library", topic="tea")["body"]


def test_a_reason_is_in_the_message_in_which_it_is_asked_for(result: Ask) -> None:
    for kind in ("withdraw", "decline_offer"):
        assert (
            "because we are moving."
            in letter(result, kind, reason="Because we are moving.")["body"]
        )


def test_the_readers_own_name_is_you(result: Ask) -> None:
    people = {"recipients": [{"name": "Amara Okafor"}]}
    body = result(
        "write",
        message="thank_you",
        situation=SITUATION,
        people=people,
        details={"topic": "Amara's point about welders"},
    )["body"]
    assert "about your point about welders" in body


def test_a_follow_up_does_not_repeat_the_words_of_the_thank_you(result: Ask) -> None:
    for tone in ("plain", "warm", "formal"):
        first, second = (
            set(
                re.split(
                    r"(?<=[.?!])\s+",
                    result(
                        "write",
                        message=kind,
                        situation={**SITUATION, "thank_you_sent": "2026-10-16"},
                        details={"topic": "tea", "thought": "a trial would help", "offer": "help"},
                        tone=tone,
                    )["body"]
                    .rpartition("\n\n")[0]
                    .partition("\n\n")[2],
                )
            )
            for kind in ("thank_you", "follow_up")
        )
        assert not first & second


@pytest.mark.parametrize(
    ("typed", "in_full"),
    [
        ("I'm on shift", "I am on shift"),
        ("it’s close and they don’t mind", "it is close and they do not mind"),
        ("I can't wait, and it won't take long", "I cannot wait, and it will not take long"),
        ("it's been so since May", "it's been so since May"),  # "has", and no "is"
        ("the team's idea", "the team's idea"),
        ("we'd tried it", "we'd tried it"),  # "had", or "would"
    ],
)
def test_what_is_shortened_is_written_out_where_it_is_certain(typed: str, in_full: str) -> None:
    assert written_out(typed) == in_full


def test_nothing_is_shortened_in_a_formal_message(result: Ask) -> None:
    asked: dict[str, Any] = {"message": "decline_offer", "situation": SITUATION}
    asked["details"] = {"reason": "the shifts dont fit"}
    assert "the shifts do not fit" in result("write", **asked, tone="formal")["body"]
    assert "the shifts don't fit" in result("write", **asked, tone="warm")["body"]


def test_what_follows_a_colon_begins_small_unless_it_is_a_name(result: Ask) -> None:
    for answer, words in (("safety comes first", ": safety"), ("Kafka was easy", ": Kafka")):
        details = {"topic": "the rota", "afterthought": answer}
        bodies = [
            result("write", message="thank_you", situation=SITUATION, details=details, tone=tone)[
                "body"
            ]
            for tone in ("plain", "warm", "formal")
        ]
        assert all(words in body for body in bodies), bodies


@pytest.mark.parametrize(
    ("until", "asked"),
    [
        ("2026-10-30", "until Friday 30 October"),
        ("the end of next week", "until the end of next week"),  # Friday 30 October
        ("two more days", "have two more days"),
    ],
)
def test_time_is_asked_for_until_a_day_after_their_own(result: Ask, until: str, asked: str) -> None:
    situation = {**SITUATION, "offer_deadline": "2026-10-28"}  # Wednesday
    message = result("write", message="ask_for_time", situation=situation, details={"until": until})
    assert asked in message["body"]
    assert message["unclear"] == []


@pytest.mark.parametrize("until", ["2026-10-28", "Monday", "the end of this week"])
def test_no_time_is_asked_for_that_they_give_already(result: Ask, until: str) -> None:
    situation = {**SITUATION, "offer_deadline": "2026-10-28"}  # Wednesday
    message = result("write", message="ask_for_time", situation=situation, details={"until": until})
    assert until not in message["body"]
    [unclear] = message["unclear"]
    assert (unclear["field"], unclear["message"]) == (
        "details.until",
        "They want your answer by Wednesday 28 October already. Write a later day.",
    )
