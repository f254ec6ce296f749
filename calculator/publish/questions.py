"""The question pages in the menu and in their list, from what stands at the top of each.

A page says its `group`, which is the anchor of a heading in `questions/index.md`, and what the
`menu` calls it. Its `order` counts within the group; a page without one comes last.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from publish.paths import ROOT

FOLDER = ROOT / "docs" / "questions"
INDEX = FOLDER / "index.md"
FRONT_MATTER = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)
GROUP = re.compile(r"^## (.+?) \{ #([\w-]+) \}$", re.MULTILINE)
PLACE = re.compile(r"^( *)# Here the build puts the question pages.*\n", re.MULTILINE)
LAST = 1_000


@dataclass(frozen=True, slots=True)
class Question:
    """A page that answers one question."""

    name: str
    """Of its file: "rejected.md"."""
    title: str
    menu: str
    group: str
    order: int


def configuration() -> str:
    """The text of `mkdocs.yml`, with the question pages in its navigation."""
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    [indent] = PLACE.findall(text)
    return PLACE.sub(lambda _: "".join(f"{indent}{line}\n" for line in _menu()), text)


def _menu() -> Iterator[str]:
    for group, heading in groups().items():
        yield f"- {heading}:"
        for each in questions():
            if each.group == group:
                line = yaml.safe_dump(each.menu, allow_unicode=True, width=LAST).splitlines()[0]
                yield f"    - {line}: questions/{each.name}"


def question_parts() -> dict[str, str]:
    """File name -> the list of a group, in Markdown."""
    return {
        f"questions_{group}.md": "\n".join(
            f"- [{each.title}]({each.name})" for each in questions() if each.group == group
        )
        for group in groups()
    }


def groups() -> dict[str, str]:
    """The groups by their anchors, in the order of the list of questions."""
    found = GROUP.findall(INDEX.read_text(encoding="utf-8"))
    return {anchor: heading for heading, anchor in found}


@lru_cache(maxsize=1)
def questions() -> tuple[Question, ...]:
    """Every question page, in order. Raises ValueError, naming each fault of each page."""
    pages = [page for page in sorted(FOLDER.glob("*.md")) if page != INDEX]
    said = {page: front_matter(page) for page in pages}
    if faults := [fault for page, facts in said.items() for fault in _faults(page, facts)]:
        raise ValueError("\n".join(faults))
    found = [
        Question(page.name, facts["title"], facts["menu"], facts["group"], facts.get("order", LAST))
        for page, facts in said.items()
    ]
    return tuple(sorted(found, key=lambda each: (each.order, each.name)))


def front_matter(page: Path) -> dict[str, Any]:
    """What stands at the top of a page, between two lines of dashes."""
    found = FRONT_MATTER.match(page.read_text(encoding="utf-8"))
    return yaml.safe_load(found[1]) if found else {}


def _faults(page: Path, facts: dict[str, Any]) -> Iterator[str]:
    where = f"docs/questions/{page.name}"
    for needed in ("title", "menu"):
        if not facts.get(needed):
            yield f"{where}: say its `{needed}` at the top"
    if facts.get("group") not in groups():
        yield f"{where}: `group` must be one of {', '.join(groups())}"
    if not isinstance(facts.get("order", LAST), int):
        yield f"{where}: `order` must be a number"
