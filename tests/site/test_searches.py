"""The search finds the page that answers, in the words that people type."""

import json
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

from publish.paths import SITE

HERE = Path(__file__).parent
SEARCHES: dict[str, str] = tomllib.loads((HERE / "searches.toml").read_text(encoding="utf-8"))
FOR_OTHERS = (
    "capacity/",
    "host-it-yourself/",
    "how-fast-it-starts/",
    "security/",
    "conformance-report/",
    "licences/",
    "worksheet/",
    "worksheet-answers/",
    "special-situations/",
    "questions/",
)
"""Pages for those who run or judge the site, lists of other pages, and made-up cases."""


@cache
def found() -> dict[str, list[str]]:
    """The pages that the search that ships finds for each text, the best first."""
    node = Path(sys.executable).with_name("node")
    command = [str(node), str(HERE / "ask_search.js"), str(SITE)]
    asked = json.dumps(list(SEARCHES))
    done = subprocess.run(command, input=asked, capture_output=True, text=True, check=True)
    return dict(zip(SEARCHES, json.loads(done.stdout), strict=True))


def test_there_are_sixty_searches_at_least() -> None:
    assert len(SEARCHES) >= 60


@pytest.mark.parametrize("typed", SEARCHES)
def test_the_page_that_answers_comes_first(typed: str) -> None:
    address = f"{SEARCHES[typed]}/" if SEARCHES[typed] else ""
    assert found()[typed][:1] == [address]


def test_no_page_for_others_comes_up() -> None:
    came_up = {address for addresses in found().values() for address in addresses}
    assert came_up.isdisjoint(FOR_OTHERS)
    assert all((SITE / address / "index.html").is_file() for address in FOR_OTHERS)
