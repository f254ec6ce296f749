"""Every kind of message in every tone is in the page, complete, and passes our own review."""

import re

import pytest

from followup.messages.kinds import MessageKind, Tone, kind_facts
from publish.engine import ask
from publish.parts.gallery import anchor, occasion, people, written
from publish.paths import SITE

HTML = (SITE / "message-examples" / "index.html").read_text(encoding="utf-8")
EACH = [(kind, tone) for kind in MessageKind for tone in Tone]


def test_there_are_sixteen_kinds_in_three_tones() -> None:
    assert len(EACH) == 48
    assert HTML.count('<figure class="message"') == 48


@pytest.mark.parametrize(("kind", "tone"), EACH)
def test_a_message_is_in_the_page_and_opens_in_the_calculator(
    kind: MessageKind, tone: Tone
) -> None:
    assert f'<figure class="message" id="{anchor(kind)}-{tone}">' in HTML
    assert f'href="../calculator/#message={kind}&amp;tone={tone}"' in HTML


@pytest.mark.parametrize(("kind", "tone"), EACH)
def test_a_message_has_no_finding_that_matters(kind: MessageKind, tone: Tone) -> None:
    message = written(kind, tone)
    found = ask(
        "review",
        message=kind,
        subject=message["subject"],
        body=message["body"],
        people=people(kind),
    )
    matters = [each for each in found["findings"] if each["severity"] != "hint"]
    assert matters == []
    facts = kind_facts()[kind]
    assert facts.fewest <= message["words"] <= facts.most


def test_the_lengths_in_the_page_are_those_of_the_calculator() -> None:
    said = re.findall(r"A good length is (\d+) to (\d+) words", HTML)
    assert [(int(few), int(most)) for few, most in said] == [
        (facts.fewest, facts.most) for facts in (kind_facts()[kind] for kind in MessageKind)
    ]


def test_the_made_up_interview_is_possible() -> None:
    assert ask("plan", **occasion(MessageKind.OFFER_DEADLINE))["next"]["step"] == "offer_deadline"
    for kind in (MessageKind.FOLLOW_UP, MessageKind.ASK_IN_WRITING):
        assert ask("plan", **occasion(kind))["next"]["step"] == kind
