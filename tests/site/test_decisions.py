"""Each decision says what, why, the figure and what would change it, and where it is to be seen."""

import re
from pathlib import Path

import pytest

from publish.paths import ROOT, SITE

DECISIONS = ROOT / "decisions"
RECORDS = sorted(path for path in DECISIONS.glob("*.md") if path.name != "README.md")
PARTS = ["What", "Why", "Figure", "What would change our mind", "Where"]
LONGEST = 20  # lines


@pytest.mark.parametrize("record", RECORDS, ids=lambda path: str(path.stem))
def test_a_decision_has_its_parts_and_its_places_are_there(record: Path) -> None:
    text = record.read_text()
    assert re.findall(r"^\*\*([^*]+)\.\*\*", text, re.MULTILINE) == PARTS
    assert len(text.splitlines()) <= LONGEST
    places = re.findall(r"`([^`]+)`", text.partition("**Where.**")[2])
    assert places
    makefile = (ROOT / "Makefile").read_text()
    for place in places:
        task = place.removeprefix("make ")
        assert (ROOT / place).exists() or f"\n{task}:" in makefile, place


def test_the_list_names_every_decision_by_its_title() -> None:
    listed = re.findall(
        r"^- \[(.+)\]\((.+)\)$", (DECISIONS / "README.md").read_text(), re.MULTILINE
    )
    titles = {path.name: path.read_text().splitlines()[0].removeprefix("# ") for path in RECORDS}
    assert {name: title for title, name in listed} == titles


def test_no_decision_is_published() -> None:
    assert not list(SITE.rglob("decisions*"))
