"""Every message of `every.py`: what must hold for all of them, whoever types whatever."""

import re
from collections import defaultdict
from functools import cache

import pytest

from followup.messages.kinds import MessageKind, kind_facts
from followup.messages.people import OWN_WORDS
from tests.engine.conftest import ask_door
from tests.letters.every import Letter, every_letter, given
from tests.letters.sentences import sentences_of

NEVER_SAID = (
    "how the decision is going",
    "Since then I have been thinking that",
    "I will not write again before then",
    "thinking that it made me think",
    "could would",
    "about that you",
    "believe that great",
    "with calibrate",
)
GLUED = re.compile(
    r"\b(?:a|an|the|my|your) (?:I|we|a|an|the|about|of|would|could|because|to)\b"
    r"|\b(?:of|about|with|by) (?:I|we|because|could|would|to)\b"
    r"|\b(?:that that|about about|because because|the the|I I|is is|to to|help help)\b"
    r"|(?<![\w'’.])i(?:'m|'ve|'d|'ll)?\b(?!\.)"
)
FEWEST_LETTERS = 1200


@cache
def letters() -> tuple[Letter, ...]:
    return tuple(every_letter())


def test_there_are_enough_of_them() -> None:
    people, ways = given()
    assert (len(people), len(ways)) == (6, 10)
    assert len(letters()) == len(MessageKind) * 3 * 6 * 10 >= FEWEST_LETTERS
    assert all(set(way) - {"name"} == set(OWN_WORDS) for way in ways)


def test_no_answer_of_these_is_asked_for_again() -> None:
    assert [
        (each.name, each.message["unclear"]) for each in letters() if each.message["unclear"]
    ] == []


def test_each_reads_as_one_text() -> None:
    for letter in letters():
        body = letter.message["body"]
        assert not re.search(r"  |\n\n\n| [,.;:!?]|[,;:] ?[.!?]|\.\.|\{|\}|None", body), letter.name
        assert re.search(r"[.!?”)]$", body.split("\n\n")[-2]), letter.name
        for sentence in sentences_of(body):
            assert sentence[0].isupper() or not sentence[0].isalpha(), (letter.name, sentence)


def test_nothing_is_glued() -> None:
    for letter in letters():
        body = letter.message["body"]
        assert not [each for each in NEVER_SAID if each in body], letter.name
        assert not GLUED.search(body), (letter.name, GLUED.search(body))


def test_a_gap_is_named() -> None:
    for letter in letters():
        if "[" in letter.message["subject"] + letter.message["body"]:
            assert letter.message["missing"], letter.name


def test_each_keeps_to_its_length() -> None:
    for letter in letters():
        facts = kind_facts()[letter.kind]
        assert letter.message["words"] <= facts.too_long, letter.name
    within = [
        kind_facts()[each.kind].fewest <= each.message["words"] <= kind_facts()[each.kind].most
        for each in letters()
    ]
    assert sum(within) / len(within) > 0.95


def test_the_final_check_in_is_shorter_than_the_follow_up() -> None:
    words = {
        (each.kind, each.tone, each.person, each.way): each.message["words"] for each in letters()
    }
    for (kind, *case), number in words.items():
        if kind is MessageKind.FINAL_CHECK_IN:
            assert number < words[MessageKind.FOLLOW_UP, *case], case  # type: ignore[index]


def test_no_paragraph_is_the_same_in_two_tones() -> None:
    tones = defaultdict(set)
    own = {text.rstrip(".!?") for way in given()[1] for text in way.values()}
    for letter in letters():
        for paragraph in letter.message["body"].split("\n\n")[1:-1]:
            if paragraph.rstrip(".!?") not in own:
                tones[letter.kind, letter.person, letter.way, paragraph].add(letter.tone)
    assert [case for case, found in tones.items() if len(found) > 1] == []


@pytest.mark.parametrize("way", ["a thing", "in haste"])
def test_our_own_review_has_nothing_to_put_right(way: str) -> None:
    for letter in (each for each in letters() if each.way == way):
        text = {key: letter.message[key] for key in ("subject", "body")}
        asked = {"message": letter.kind, "people": letter.params["people"], **text}
        found = ask_door("review", asked)["result"]["findings"]
        serious = {each["code"] for each in found if each["severity"] in {"must", "should"}}
        given_no_contact = letter.params["people"]["you"]["contact"] == ""
        assert serious <= ({"no-contact"} if given_no_contact else set()), (letter.name, found)


@pytest.mark.parametrize("kind", MessageKind)
def test_people_get_different_shapes(kind: MessageKind) -> None:
    openings = {
        re.sub(
            r"\b(?:on \w+(?: \d+ \w+)?|today|yesterday|tomorrow)\b",
            "DAY",
            each.message["body"].split("\n\n")[1],
        )
        for each in letters()
        if each.kind is kind and each.way == "a thing"
    }
    assert len(openings) >= 9
