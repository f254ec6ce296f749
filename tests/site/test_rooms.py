"""The rooms of `calculator/`: small enough to see at a glance, with arrows one way."""

import ast
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from publish.bundle.import_graph import imports_of
from publish.paths import BROWSER, ROOT

CALCULATOR = ROOT / "calculator"
CODE = {".py", ".js", ".css", ".html"}
NOT_CODE = {"data", "templates", "__pycache__"}
MOST_FILES = 15
MOST_ARROWS = 25
"""Between rooms of `browser/`."""

type Arrows = dict[str, set[str]]


def rooms() -> dict[str, list[Path]]:
    found = defaultdict(list)
    for path in CALCULATOR.rglob("*"):
        folder = path.relative_to(CALCULATOR).parent
        if path.suffix in CODE and not NOT_CODE & set(folder.parts):
            found[folder.as_posix()].append(path)
    return found


def between_modules() -> Arrows:
    """Each module of the page with the modules that it imports."""
    names = (path.relative_to(BROWSER).as_posix() for path in BROWSER.rglob("*.js"))
    return {name: set(imports_of(name)) for name in names}


@cache
def between_python_modules() -> Arrows:
    arrows = {}
    for package in ("followup", "publish"):
        for path in (CALCULATOR / package).rglob("*.py"):
            name = ".".join(path.relative_to(CALCULATOR).with_suffix("").parts)
            tree = ast.parse(path.read_text("utf-8"))
            arrows[name.removesuffix(".__init__")] = {
                imported
                for node in ast.walk(tree)
                if isinstance(node, ast.ImportFrom) and node.module
                for imported in (node.module, *(f"{node.module}.{n.name}" for n in node.names))
            }
    return {name: others & arrows.keys() for name, others in arrows.items()}


def between_rooms(arrows: Arrows, separator: str, depth: int) -> Arrows:
    """The same between the folders that the modules are in."""
    found: Arrows = defaultdict(set)
    for name, others in arrows.items():
        for other in others:
            one, two = (".".join(each.split(separator)[:depth]) for each in (name, other))
            if two not in {one, "protocol.js"}:
                found[one].add(two)
    return found


def circle(arrows: Arrows) -> list[str]:
    """A way that comes back to where it began, or nothing."""
    done: set[str] = set()

    def walk(name: str, way: list[str]) -> list[str]:
        if name in way:
            return [*way[way.index(name) :], name]
        if name not in done:
            for other in sorted(arrows.get(name, ())):
                if found := walk(other, [*way, name]):
                    return found
            done.add(name)
        return []

    return next((found for name in sorted(arrows) if (found := walk(name, []))), [])


def test_a_circle_is_found() -> None:
    assert circle({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c", "b"]
    assert circle({"a": {"b", "c"}, "b": {"c"}}) == []


@pytest.mark.parametrize("room", sorted(rooms()))
def test_a_room_is_small_enough(room: str) -> None:
    assert len(rooms()[room]) <= MOST_FILES


def test_no_imports_go_in_a_circle() -> None:
    assert circle(between_modules()) == []
    assert circle(between_python_modules()) == []


def test_the_rooms_of_the_page_have_few_arrows_and_no_circle() -> None:
    arrows = between_rooms(between_modules(), "/", 1)
    assert circle(arrows) == []
    assert sum(map(len, arrows.values())) <= MOST_ARROWS


def test_the_engine_knows_nobody_and_the_build_climbs_nowhere() -> None:
    arrows = between_rooms(between_python_modules(), ".", 2)
    assert circle(arrows) == []
    engine = {two for one, others in arrows.items() if one.startswith("followup") for two in others}
    assert not [two for two in engine if two.startswith("publish")]
