"""The reader against single sentences, each put into a message that is sound without it.

The sound ones use the words of a fault for something else: "no hurry", "why the returns take
so long". The faulty ones say the same fault in many ways. Both were written before the reader
knew them.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.engine.conftest import Ask

SENTENCES = json.loads(Path(__file__).with_name("sentences.json").read_text("utf-8"))
FAULTY = [(code, text) for code, texts in SENTENCES["faulty"].items() for text in texts]
PEOPLE = {
    "you": {"name": "Jo Hale", "contact": "jo@example.org"},
    "recipients": [{"name": "Maya Lind", "greeting": "first"}],
    "company": "Orrin Foods",
    "job_title": "Planner",
}
BODY = """Hi Maya,

Thank you for the time that you and Petra gave me on Monday, and for our \
talk about the cold-store rota at Orrin Foods. {}

I would love to work on this with you, and I keep thinking about the half-empty lorries that \
you described on the Hull run. We had the same at my last depot, until we let the drivers pick \
their own slots: after a month there were none left to count.

Kind regards,
Jo Hale
jo@example.org"""


def codes(result: Ask, kind: str, sentence: str) -> set[str]:
    params: dict[str, Any] = {"message": kind, "subject": "Planner interview", "people": PEOPLE}
    findings = result("review", body=BODY.format(sentence), **params)["findings"]
    return {each["code"] for each in findings}


@pytest.mark.parametrize("sentence", ["", *SENTENCES["sound"]])
def test_a_sound_sentence_has_no_finding(result: Ask, sentence: str) -> None:
    for kind in ("thank_you", "follow_up"):
        assert codes(result, kind, sentence) == set()


@pytest.mark.parametrize(("code", "sentence"), FAULTY)
def test_a_faulty_sentence_has_its_finding(result: Ask, code: str, sentence: str) -> None:
    kind = "thank_you" if code in {"asks-timeline", "terms"} else "follow_up"
    assert codes(result, kind, sentence) == {code}
