"""Three lines to say on the telephone, where the plan says to call."""

import re
from itertools import product

import pytest

from followup.messages.kinds import Tone
from tests.engine.conftest import Ask
from tests.engine.test_message_cases import PANEL, PEOPLE, write


@pytest.mark.parametrize(
    ("kind", "situation"),
    [
        ("missed_call", {}),
        ("offer_deadline", {"offer_deadline": "2026-10-20"}),
        ("follow_up", {"channel": "phone"}),
        ("final_check_in", {"channel": "phone"}),
        ("next_steps", {"channel": "phone"}),
        ("ask_in_writing", {"channel": "phone"}),
    ],
)
def test_where_a_call_is_right_there_are_three_lines_to_say(
    result: Ask, kind: str, situation: dict[str, str]
) -> None:
    for tone in Tone:
        script = write(result, kind, situation=situation, tone=tone)["script"]
        assert len(script) == 3
        assert "Sam Lee" in script[0]
        assert "+1 555 0100" in script[2]
        assert sum(len(line.split()) for line in script) <= 70


@pytest.mark.parametrize("contact", ["sam@example.org", "linkedin.com/in/sam-lee-12345", ""])
def test_nobody_is_told_to_call_an_address(result: Ask, contact: str) -> None:
    people = {**PEOPLE, "you": {"name": "Sam Lee", "contact": contact}}
    for tone, (name, *_) in product(Tone, PANEL):
        to = {**people, "recipients": [{"name": name}]}
        message = write(result, "missed_call", people=to, tone=tone)
        said = message["body"].rsplit("\n\n", 1)[0] + " ".join(message["script"])
        assert not re.search(
            r"[Mm]y number is|reach me (?:on|is)|[Cc]all (?:me )?\S+[@.]\w", said
        ), said


@pytest.mark.parametrize("tone", Tone)
def test_a_call_after_references_asks_what_comes_next(result: Ask, tone: str) -> None:
    for name, *_ in PANEL:
        people = {**PEOPLE, "recipients": [{"name": name}]}
        script = write(
            result, "next_steps", situation={"channel": "phone"}, people=people, tone=tone
        )["script"]
        assert re.search(r"next", script[1]), script
        assert "deci" not in script[1]


@pytest.mark.parametrize("tone", Tone)
def test_an_agency_is_not_asked_on_the_phone_when_it_decides(result: Ask, tone: str) -> None:
    for kind, (name, *_) in product(("follow_up", "final_check_in"), PANEL):
        people = {**PEOPLE, "recipients": [{"name": name, "role": "agency_recruiter"}]}
        script = write(result, kind, situation={"channel": "phone"}, people=people, tone=tone)[
            "script"
        ]
        assert "you will decide" not in script[1]
        assert "they" in script[1] or "their" in script[1] or "them" in script[1]


def test_where_no_call_is_called_for_there_is_no_script(result: Ask) -> None:
    for kind in ("follow_up", "thank_you", "offer_deadline"):
        situation = {"offer_deadline": "2026-11-20"}
        assert write(result, kind, situation=situation)["script"] == []
