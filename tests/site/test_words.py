"""Plain language: how hard each page is to read, and words that have a plainer one."""

import re
from pathlib import Path

import pytest

from tests.site.pages import GUIDE, QUESTIONS, page, prose
from tests.site.reading import grade, median_sentence, sentences, syllables

HARDEST_GRADE = 8.0
LONGEST_MEDIAN = 16
LONGEST_SENTENCE = 35
CANDIDATES = (
    "",
    "why-follow-up/",
    "when-to-write/",
    "what-to-write/",
    "message-examples/",
    "check-my-message/",
    "no-answer-yet/",
    "when-to-stop/",
    "special-situations/",
    "questions/",
    *QUESTIONS,
    "handout/",
)
"""The pages for people who wait for an answer, wherever they speak English."""


def listed(name: str) -> list[str]:
    """The words of a list beside this file."""
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    return [line.split(" = ")[0] for line in lines if line and not line.startswith("#")]


AVOID = listed("words_to_avoid.txt")
DIFFER = re.compile(rf"\b(?<!law )(?:{'|'.join(listed('words_that_differ.txt'))})")


def test_the_measure_is_the_published_one() -> None:
    # Flesch and Kincaid: 0.39 x 6 words a sentence + 11.8 x 1 syllable a word - 15.59.
    assert grade(["The cat sat on the mat."]) == pytest.approx(-1.45)
    assert [syllables(word) for word in ("interview", "business", "Thursday")] == [3, 2, 2]
    assert sentences(["Wait. Then write: ask once.", "Stop"]) == [
        "Wait.",
        "Then write: ask once.",
        "Stop",
    ]


@pytest.mark.parametrize("address", GUIDE)
def test_a_page_is_easy_to_read(address: str) -> None:
    texts = prose(address)
    assert grade(texts) <= HARDEST_GRADE
    assert median_sentence(texts) <= LONGEST_MEDIAN


@pytest.mark.parametrize("address", GUIDE)
def test_no_sentence_is_very_long(address: str) -> None:
    long = [each for each in sentences(prose(address)) if len(each.split()) > LONGEST_SENTENCE]
    assert long == []


@pytest.mark.parametrize("address", GUIDE)
def test_a_page_has_none_of_the_words_to_avoid(address: str) -> None:
    text = " ".join(block.text for block in page(address)).lower()
    assert [word for word in AVOID if re.search(rf"\b{re.escape(word)}", text)] == []


@pytest.mark.parametrize("address", CANDIDATES)
def test_one_text_serves_american_and_british_readers(address: str) -> None:
    text = " ".join(block.text for block in page(address))
    assert DIFFER.findall(text) == []
    assert text.count("résumé") == text.count("résumé or CV")
    assert len(re.findall(r"\bCV\b", text)) == text.count("résumé or CV")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ask the firm over the phone.", ["firm"]),
        ("Two law firms; the US Department of Labor.", []),
        ("Send an e-mail at the weekend.", ["e-mail", "at the weekend"]),
    ],
)
def test_a_word_that_differs_is_noticed(text: str, found: list[str]) -> None:
    assert DIFFER.findall(text) == found


@pytest.mark.parametrize("address", GUIDE)
def test_a_page_opens_with_its_answer_in_two_sentences(address: str) -> None:
    heading, answer = page(address)[:2]
    assert (heading.tag, answer.tag) == ("h1", "p")
    assert len(sentences([answer.text])) == 2


@pytest.mark.parametrize("address", GUIDE)
def test_a_date_can_be_read_in_one_way_only(address: str) -> None:
    months = "January|February|March|April|May|June|July|August|September|October|November|December"
    text = " ".join(block.text for block in page(address))
    assert re.findall(r"\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b", text) == []
    assert re.findall(rf"\b(?:{months}) \d{{1,2}}\b(?!\d)", text) == []
    assert re.findall(r"\b\d{1,2}(?:st|nd|rd|th)\b", text) == []
