"""Every kind of message in every tone, to every recipient: nothing in it to put right."""

import re
from dataclasses import fields
from itertools import product
from typing import Any

import pytest

from followup.messages.kinds import MessageKind, Tone, facts_of, kind_facts
from followup.messages.people import Details, InterviewFormat, Role
from followup.own_data import read_toml
from followup.review.findings import data_of
from tests.engine.conftest import Ask

DUE = {
    "interview_date": "2026-10-16",
    "today": "2026-10-27",
    "country": "US",
    "timeline": "2026-10-23",
    "offer_deadline": "2026-11-06",
}
DETAILS = {
    "topic": "the move to weekly forecasts",
    "thought": "a trial in one region would show the problems early",
    "offer": "setting up that first trial",
    "point": "I led the move from monthly to weekly reports at the city library",
    "correction": "I said that the trial took two weeks, but it took four",
}
PEOPLE = {
    "you": {"name": "Sam Lee", "contact": "+1 555 0100"},
    "company": "Northwind",
    "job_title": "Data Analyst",
}
NAMES = (
    "Zoë O'Hara",
    "Siobhán Ní Dhomhnaill",
    "Đặng Thị Ánh",
    "Çağla Öztürk-Şahin",
    "田中花子",
    "محمد بن راشد",
    "שרה כהן",
    "Владимир Ильич",
    "Björk",
    "Sukarno",
    "X Æ A-12",
    "Jean-Luc d’Arvor",
)
SIGNIFICANT = {"must", "should"}


def people_with(name: str = "Zoë O'Hara", role: str = "interviewer") -> dict[str, Any]:
    return {**PEOPLE, "recipients": [{"name": name, "role": role, "email": "zoe@example.org"}]}


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("kind", MessageKind)
def test_a_message_with_all_values_has_nothing_to_put_right(
    result: Ask, kind: MessageKind, tone: str
) -> None:
    for role, how in product(Role, [None, *InterviewFormat]):
        people = people_with(role=role)
        details = {**DETAILS, "interview_format": how}
        message = result(
            "write", message=kind, situation=DUE, people=people, details=details, tone=tone
        )
        assert message["missing"] == []
        facts = kind_facts()[kind]
        assert facts.fewest <= message["words"] <= facts.too_long, message["words"]
        text = {"subject": message["subject"], "body": message["body"]}
        found = result("review", message=kind, people=people, **text)["findings"]
        assert found == [], (role, how, found)


TOPICS = (
    "the launch",
    "Kafka",
    "your plans for Leeds",
    "How you onboard nurses",
    "the backlog",
    "night shifts",
    "GDPR",
    "pricing",
    "phonics in Year 1",
    "the move to AWS",
    "the budget",
    "remote work",
    "who reads the dashboards",
)


@pytest.mark.parametrize("topic", TOPICS)
def test_one_word_of_their_own_makes_a_message_specific(result: Ask, topic: str) -> None:
    for kind, tone, role in product(("thank_you", "follow_up"), Tone, Role):
        people = people_with(role=role)
        message = result(
            "write", message=kind, situation=DUE, people=people, details={"topic": topic}, tone=tone
        )
        text = {"subject": message["subject"], "body": message["body"]}
        found = result("review", message=kind, people=people, **text)["findings"]
        assert [each["code"] for each in found if each["severity"] in SIGNIFICANT] == []


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("kind", MessageKind)
def test_the_interviewers_message_keeps_to_its_target(
    result: Ask, kind: MessageKind, tone: str
) -> None:
    message = result(
        "write", message=kind, situation=DUE, people=people_with(), details=DETAILS, tone=tone
    )
    facts = kind_facts()[kind]
    assert facts.fewest <= message["words"] <= facts.most


@pytest.mark.parametrize("tone", Tone)
def test_the_final_check_in_is_shorter_than_the_follow_up_whatever_is_given(
    result: Ask, tone: str
) -> None:
    given = [*PEOPLE, "recipients", *DETAILS, "timeline"]
    for chosen in product([True, False], repeat=len(given)):
        names = {name for name, is_given in zip(given, chosen, strict=True) if is_given}
        people = {key: value for key, value in people_with().items() if key in names}
        details = {key: value for key, value in DETAILS.items() if key in names}
        situation = {**DUE, "timeline": DUE["timeline"] if "timeline" in names else None}
        words = [
            result(
                "write",
                message=kind,
                situation=situation,
                people=people,
                details=details,
                tone=tone,
            )["words"]
            for kind in ("final_check_in", "follow_up")
        ]
        assert words[0] < words[1], names


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("tone", Tone)
def test_to_each_reader_the_final_check_in_is_the_shorter_one(
    result: Ask, tone: str, role: str
) -> None:
    sent = [None, "2026-10-16"]
    for thanked, timeline, how in product(sent, [None, "2026-10-23"], [None, *InterviewFormat]):
        situation = {**DUE, "thank_you_sent": thanked, "timeline": timeline}
        given = {
            "situation": situation,
            "people": people_with(role=role),
            "details": {"topic": "it", "interview_format": how},
            "tone": tone,
        }
        final, first = (
            result("write", message=kind, **given)["words"]
            for kind in ("final_check_in", "follow_up")
        )
        assert final < first, given


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_kept_to_the_letter(result: Ask, name: str) -> None:
    people = {**people_with(name), "job_title": f"Assistant to {name}"}
    people["you"] = {"name": name, "contact": "+1 555 0100"}
    for kind, tone in product(MessageKind, Tone):
        message = result(
            "write", message=kind, situation=DUE, people=people, details=DETAILS, tone=tone
        )
        greeted = message["body"].splitlines()[0].removesuffix(",").partition(" ")[2]
        assert name.startswith(greeted)
        assert greeted in {name, name.split(maxsplit=1)[0]}
        assert f"Assistant to {name}" in message["subject"]
        assert message["body"].splitlines()[-2] == name
        text = {"subject": message["subject"], "body": message["body"]}
        found = result("review", message=kind, people=people, **text)["findings"]
        assert [each for each in found if each["severity"] in SIGNIFICANT] == []


@pytest.mark.parametrize(
    ("name", "form", "greeted"),
    [
        ("Ana Ruiz", "first", "Ana"),
        ("Dr Ana Ruiz", "first", "Ana"),
        ("Prof. Dr. Ana Ruiz", "first", "Ana"),
        ("Ms. Yvette Beaumont", "title_surname", "Ms. Beaumont"),
        ("Prof. Dr. Ana Ruiz", "title_surname", "Prof. Dr. Ruiz"),
        ("Dr Jan van der Berg", "title_surname", "Dr van der Berg"),
        ("Dr Sukarno", "title_surname", "Dr Sukarno"),
        ("Ana Ruiz", "title_surname", "Ana Ruiz"),
        ("Sukarno", "first", "Sukarno"),
        ("Dr", "first", "Dr"),
        ("Ana Ruiz", "full", "Ana Ruiz"),
        ("Ana Ruiz", "team", "hiring team"),
        ("Ana Ruiz", "Doña Ana", "Doña Ana"),
    ],
)
def test_a_form_of_greeting_takes_what_the_name_has(
    result: Ask, name: str, form: str, greeted: str
) -> None:
    people = {**PEOPLE, "recipients": [{"name": name, "greeting": form}]}
    message = result("write", message="thank_you", situation=DUE, people=people, tone="formal")
    assert message["body"].startswith(f"Dear {greeted},")


def test_a_formal_letter_to_nobody_known_greets_the_team(result: Ask) -> None:
    message = result("write", message="thank_you", situation=DUE, tone="formal")
    assert message["body"].startswith("Dear hiring team,")


def test_a_resume_is_spoken_of_only_if_it_was_asked_for(result: Ask) -> None:
    def body(**details: object) -> str:
        text: str = result(
            "write",
            message="thank_you",
            situation=DUE,
            people=people_with(),
            details={**DETAILS, **details},
        )["body"]
        return text

    assert "résumé" not in body()
    assert "attached" in body(resume_requested=True)


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("phone", ("on the phone", "our call")),
        ("video", ("on video", "our video call")),
        ("on_site", ("in person", "our meeting")),
    ],
)
def test_how_they_met_is_said_in_one_of_the_ways(
    result: Ask, how: str, words: tuple[str, ...]
) -> None:
    details = {**DETAILS, "interview_format": how}
    bodies = [
        result(
            "write", message="thank_you", situation=DUE, people=people_with(name), details=details
        )["body"]
        for name in NAMES
    ]
    assert any(each in body for body in bodies for each in words)


def test_whoever_arranged_it_is_asked_to_pass_the_thanks_on(result: Ask) -> None:
    for role, tone in product(("recruiter", "agency_recruiter", "coordinator"), Tone):
        people = people_with(role=role)
        body = result(
            "write", message="thank_you", situation=DUE, people=people, details=DETAILS, tone=tone
        )["body"]
        assert re.search(r"everyone I met|all those I met", body), role


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("kind", MessageKind)
def test_nobody_is_thanked_for_what_another_did(result: Ask, kind: MessageKind, tone: str) -> None:
    of_others = {
        "recruiter": ("your time on", "our conversation", "we spoke", "meeting you"),
        "coordinator": ("your time on", "our conversation", "we spoke", "meeting you"),
        "agency_recruiter": (
            *("your time on", "our conversation", "we spoke", "meeting you", "offering me"),
            *("your offer", "your colleagues", "you have chosen", "You mentioned"),
        ),
    }
    for role, phrases in of_others.items():
        body = result(
            "write",
            message=kind,
            situation={**DUE, "thank_you_sent": "2026-10-16"},
            people=people_with(role=role),
            details=DETAILS,
            tone=tone,
        )["body"]
        assert not [each for each in phrases if each in body], role


def test_an_agency_is_told_which_employer(result: Ask) -> None:
    for kind in MessageKind:
        people = people_with(role="agency_recruiter")
        message = result("write", message=kind, situation=DUE, people=people, details=DETAILS)
        assert message["subject"].endswith("at Northwind"), kind


@pytest.mark.parametrize(
    ("country", "day"),
    [("US", "Friday, October 16"), ("GB", "Friday 16 October"), (None, "Friday 16 October")],
)
def test_a_day_is_written_as_the_employer_does(result: Ask, country: str, day: str) -> None:
    situation = {**DUE, "country": country}
    for kind in ("thank_you", "follow_up", "final_check_in"):
        assert day in result("write", message=kind, situation=situation)["body"]


@pytest.mark.parametrize(("country", "name"), [("US", "résumé"), ("GB", "CV"), (None, "résumé")])
def test_a_resume_has_the_name_that_it_has_there(result: Ask, country: str, name: str) -> None:
    details = {**DETAILS, "resume_requested": True}
    situation = {**DUE, "country": country}
    message = result("write", message="thank_you", situation=situation, details=details)
    assert f"my {name}" in message["body"]


def test_a_new_day_takes_the_place_of_the_one_that_was_named_first(result: Ask) -> None:
    reply = {"kind": "new_date", "date": "2026-10-26", "timeline": "2026-10-30"}
    situation = {**DUE, "today": "2026-11-03", "reply": reply}
    body = result("write", message="follow_up", situation=situation)["body"]
    assert "October 30" in body
    assert "October 23" not in body


def test_each_person_of_a_panel_gets_a_note_of_their_own(result: Ask) -> None:
    first = {"name": "Ana Ruiz", "email": "ana@example.org"}
    second = {"name": "Tom Bell", "email": "tom@example.org"}
    bodies = []
    for recipients, topic in (([first, second], "the forecasts"), ([second, first], "the launch")):
        people = {**PEOPLE, "recipients": recipients}
        message = result(
            "write", message="thank_you", situation=DUE, people=people, details={"topic": topic}
        )
        assert message["to"] == recipients[0]["email"]
        bodies.append(message["body"])
    assert bodies[0].startswith("Hello Ana,")
    assert bodies[1].startswith("Hello Tom,")
    assert "Ana " not in bodies[1]


@pytest.mark.parametrize("prefix", ["", "Re: ", "RE: Re: ", "AW: "])
def test_an_answer_has_one_re(result: Ask, prefix: str) -> None:
    details = {**DETAILS, "thread_subject": f"{prefix}Interview on Friday"}
    message = result("write", message="follow_up", situation=DUE, details=details)
    assert message["subject"] == "Re: Interview on Friday"


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("added_point", "details.point"),
        ("correction", "details.correction"),
        ("ask_for_time", "situation.offer_deadline"),
        ("offer_deadline", "situation.offer_deadline"),
        ("follow_up", "details.topic"),
    ],
)
def test_what_a_message_cannot_do_without_is_a_marked_gap(
    result: Ask, kind: str, path: str
) -> None:
    situation = {**DUE, "offer_deadline": None}
    people = {**people_with(), "you": {"name": "Sam Lee"}}
    message = result("write", message=kind, situation=situation, people=people)
    assert path in message["missing"]
    assert "[" in message["body"]
    text = {"subject": message["subject"], "body": message["body"]}
    codes = [each["code"] for each in result("review", message=kind, **text)["findings"]]
    assert "placeholder-left" in codes


def test_template_code_is_text_in_every_field(result: Ask) -> None:
    code = "{{7*7}}{% for x in range(9) %}x{% endfor %}{{''.__class__}}"
    people = {
        "you": {"name": code, "contact": code},
        "recipients": [{"name": code, "greeting": code, "email": code}],
        "company": code,
        "job_title": code,
    }
    details = dict.fromkeys(DETAILS, code)
    for kind in MessageKind:
        message = result("write", message=kind, situation=DUE, people=people, details=details)
        assert "49" not in message["body"] + message["subject"]
        assert "{{7*7}}" in message["body"]


def test_each_fact_of_a_kind_is_one_that_the_form_and_the_review_know() -> None:
    phrases = set(data_of("phrases"))
    details = {field.name for field in fields(Details)}
    for kind, facts in kind_facts().items():
        assert facts.allows <= phrases, kind
        assert set(facts.asks) <= details, kind
        assert set(facts.needs) - {"contact", "offer_deadline"} <= set(facts.asks), kind


def test_a_kind_that_lacks_a_fact_is_refused() -> None:
    entry: dict[str, Any] = dict(read_toml("data/messages.toml")["thank_you"])
    del entry["allows"]
    with pytest.raises(TypeError, match="allows"):
        facts_of(**entry)
