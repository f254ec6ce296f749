"""A question page is one file: the menu and the list of questions take it up by themselves."""

from pathlib import Path

import pytest
import yaml

from publish import questions
from publish.paths import SITE
from publish.questions import configuration, groups, question_parts

PAGE = """---
title: "Is it raining: should I go?"
description: Yes.
group: waiting
menu: "Rain: “go”?"
---

# Is it raining: should I go?
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the list of questions and no question."""
    monkeypatch.setattr(questions, "FOLDER", tmp_path)
    monkeypatch.setattr(questions, "questions", questions.questions.__wrapped__)
    return tmp_path


def test_a_new_page_is_in_the_menu_and_in_the_list(folder: Path) -> None:
    (folder / "rain.md").write_text(PAGE, encoding="utf-8")
    assert "\n          - 'Rain: “go”?': questions/rain.md\n" in configuration()
    assert question_parts()["questions_waiting.md"] == "- [Is it raining: should I go?](rain.md)"
    assert question_parts()["questions_offers.md"] == ""


def test_pages_stand_in_their_order_and_those_without_one_come_last(folder: Path) -> None:
    for name, order in (("a", ""), ("b", "order: 20\n"), ("c", "order: 3\n")):
        text = PAGE.replace("group:", f"{order}group:")
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    assert [each.name for each in questions.questions()] == ["c.md", "b.md", "a.md"]


def test_every_fault_of_every_page_is_said_at_once(folder: Path) -> None:
    wrong = PAGE.replace("group: waiting", "group: weather\norder: first")
    (folder / "a.md").write_text(wrong, encoding="utf-8")
    (folder / "b.md").write_text("# Nothing at the top\n", encoding="utf-8")
    with pytest.raises(ValueError, match="docs/questions") as fault:
        questions.questions()
    assert str(fault.value).splitlines() == [
        f"docs/questions/a.md: `group` must be one of {', '.join(groups())}",
        "docs/questions/a.md: `order` must be a number",
        "docs/questions/b.md: say its `title` at the top",
        "docs/questions/b.md: say its `menu` at the top",
        f"docs/questions/b.md: `group` must be one of {', '.join(groups())}",
    ]


def test_the_whole_navigation_is_still_read_by_a_parser() -> None:
    loaded = yaml.safe_load(configuration().replace("!ENV", "").partition("\nnav:")[2])
    [inside] = [entry for entry in loaded if "Questions people ask" in entry]
    names = [next(iter(entry)) for entry in inside["Questions people ask"]]
    assert names == ["All questions", *groups().values(), "Special situations"]


def test_the_built_list_has_a_heading_for_each_group() -> None:
    html = (SITE / "questions" / "index.html").read_text("utf-8")
    for anchor in groups():
        assert f'id="{anchor}"' in html
