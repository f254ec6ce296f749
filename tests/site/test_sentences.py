"""No sentence for a person is in a program: all are in `followup/data/`, templates and HTML."""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from publish.paths import BROWSER, ENGINE, ROOT
from tests.site.literals import is_sentence, javascript_texts, python_texts

ALLOWED: Mapping[str, Mapping[str, Any]] = tomllib.loads(
    Path(__file__).with_name("not_for_visitors.toml").read_text("utf-8")
)


def sentences() -> Iterator[tuple[str, str]]:
    """Each text that reads like a sentence, after the path of its program."""
    for path in sorted([*BROWSER.rglob("*"), *ENGINE.rglob("*.py")]):
        read = {".py": python_texts, ".js": javascript_texts}.get(path.suffix)
        for text in read(path.read_text("utf-8")) if read else ():
            if is_sentence(text):
                yield path.relative_to(ROOT).as_posix(), text


def is_allowed(path: str, text: str, place: str) -> bool:
    """Whether the entry for that place, a file or a folder, allows the text."""
    texts = ALLOWED[place].get("texts")
    within = path == place or path.startswith(f"{place}/")
    return within and (texts is None or text in texts)


def test_no_program_holds_a_sentence_for_a_person() -> None:
    strays = [
        (path, text)
        for path, text in sentences()
        if not any(is_allowed(path, text, place) for place in ALLOWED)
    ]
    assert strays == []


def test_nothing_is_allowed_that_is_not_there() -> None:
    found = list(sentences())
    for place, entry in ALLOWED.items():
        assert entry["why"]
        for text in entry.get("texts", [None]):
            here = [path for path, each in found if text in (None, each)]
            assert any(is_allowed(path, text or "", place) for path in here), (place, text)


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ("const one = 'It is open.'; // Not this one.", ["It is open."]),
        ("say(`${name} is removed.`)", ["{} is removed."]),
        ('say(`${a ? `The ${b} one` : {c: 1}}.`, "Why?")', ["The {} one", "{}.", "Why?"]),
        ('/* "no" */ text.split(/[",;`]/).map("yes")', ["yes"]),
        ('half = one / two; third = "a / b"', ["a / b"]),
    ],
)
def test_the_texts_of_javascript_are_found(source: str, texts: list[str]) -> None:
    assert javascript_texts(source) == texts


def test_the_texts_of_python_are_found() -> None:
    source = '"""Not this."""\nX = f"{name} is here"\n"""Nor this."""\nY = say("It is open.")\n'
    assert sorted(python_texts(source)) == ["It is open.", "{} is here"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Put this right", True),
        ("Still missing: {}.", True),
        ("{} is removed", True),
        ("interview_date", False),
        ("{} {}-{}", False),
        ("thank_you follow_up", False),
    ],
)
def test_what_reads_like_a_sentence_is_told_from_what_does_not(
    text: str, *, expected: bool
) -> None:
    assert is_sentence(text) is expected
