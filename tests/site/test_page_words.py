"""Each page has the words that its scripts name, and there are no others."""

import json
import re

import pytest

from followup.own_data import read_toml
from publish.parts.page_words import NAMED, every_word, names_in, words_for
from publish.paths import BROWSER, SITE

PAGES = {
    "": "element/short.js",
    "calculator": "element/calculator.js",
    "embed": "element/calculator.js",
    "check-my-message": "pages/checker.js",
    "for-career-centres": "pages/snippet_builder.js",
}
BLOCK = re.compile(r'<script type="application/json" data-part="sentences">(.*?)</script>')
CALL = re.compile(r"\b(?:sentence|pieces|names)\(")
DEFINED = BROWSER / "common" / "dom.js"


@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_the_words_of_its_scripts(page: str) -> None:
    (block,) = BLOCK.findall((SITE / page / "index.html").read_text("utf-8"))
    assert json.loads(block) == words_for(PAGES[page])


@pytest.mark.parametrize("page", PAGES)
def test_no_two_parts_of_a_page_have_one_name(page: str) -> None:
    # A script that asks for a part by its name gets the first.
    names = re.findall(
        r'<[a-z][^<>]*\bdata-part="([^"]+)"', (SITE / page / "index.html").read_text("utf-8")
    )
    assert sorted(names) == sorted(set(names))


def test_each_call_writes_its_name_out() -> None:
    for path in sorted(BROWSER.rglob("*.js")):
        text = path.read_text("utf-8")
        if path != DEFINED:
            assert len(CALL.findall(text)) == len(NAMED.findall(text)), path


def test_no_sentence_of_the_page_is_left_over() -> None:
    used = {name for module in PAGES.values() for name in names_in(module)}
    assert [each for each in tables_and_names(read_toml("data/page.toml")) if not used & each] == []


def test_a_name_that_the_data_do_not_have_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(every_word()["plan"], "sent")
    with pytest.raises(KeyError, match="sent"):
        words_for("element/calculator.js")


def test_the_page_and_the_door_ask_for_the_interview_in_the_same_words() -> None:
    named = "problems.missing.interview_date"
    assert named in names_in("element/calculator.js")
    texts = [path.read_text("utf-8") for path in BROWSER.parent.rglob("*.[tjp][soy]*")]
    assert sum(text.count("Enter the date of your interview") for text in texts) == 1


def tables_and_names(table: dict[str, object], before: str = "") -> list[set[str]]:
    """For each of the words, its name and that of its table: either may be asked for."""
    found = []
    for name, value in table.items():
        if isinstance(value, dict):
            found += tables_and_names(value, f"{before}{name}.")
        else:
            found.append({f"{before}{name}", before.removesuffix(".")})
    return found
