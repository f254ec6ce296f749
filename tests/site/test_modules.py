"""What the build reads out of the imports of our JavaScript."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from publish.bundle import import_graph, joined
from publish.bundle.import_graph import with_imports
from publish.bundle.joined import classic_script, joined_module
from publish.paths import SITE


def test_an_import_on_several_lines_and_an_export_from_count(browser: Path) -> None:
    (browser / "one.js").write_text('import {\n  two,\n} from "./in/two.js";\n')
    (browser / "in" / "two.js").write_text('export { three } from "../three.js";\n')
    (browser / "three.js").write_text('const later = () => import("./four.js");\n')

    assert with_imports("one.js") == ("one.js", "in/two.js", "three.js")


def test_an_import_that_leads_nowhere_stops_the_build(browser: Path) -> None:
    (browser / "one.js").write_text('import { two } from "./two.js";\n')

    with pytest.raises(FileNotFoundError, match=r"two\.js"):
        with_imports("one.js")


def test_a_page_asks_for_one_module_that_asks_for_none() -> None:
    html = (SITE / "calculator" / "index.html").read_text("utf-8")
    [address] = re.findall(r'<script type="module" src="([^"]+)"', html)
    text = (SITE / "calculator" / address).read_text("utf-8")
    assert len(text) > 50_000
    assert not re.search(r'^import\b|\bimport\("', text, re.MULTILINE)


def test_a_module_and_its_imports_become_one(browser: Path) -> None:
    (browser / "one.js").write_text(
        'import { two as second, three } from "./in/two.js";\nimport "./in/two.js";\n\n'
        "export function one() {}\nsecond(three);\n"
    )
    (browser / "in" / "two.js").write_text(
        "/** Says two. */\nexport async function two() {}\n\nexport const three = 3;\n"
    )

    assert joined_module("one.js") == (
        "const $module0 = (() => {\nasync function two() {}\n\nconst three = 3;\n"
        "return { two, three };\n})();\n"
        "const { two: second, three } = $module0;\n\nexport function one() {}\nsecond(three);\n"
    )


def test_two_modules_may_use_a_name(browser: Path, tmp_path: Path) -> None:
    (browser / "one.js").write_text(
        'import { two } from "./two.js";\n\nconst own = 1;\nconsole.log(own, two());\n'
    )
    (browser / "two.js").write_text("const own = 2;\nexport function two() {\n  return own;\n}\n")
    (tmp_path / "joined.mjs").write_text(joined_module("one.js"))

    node = str(Path(sys.executable).with_name("node"))
    command = [node, str(tmp_path / "joined.mjs")]
    assert subprocess.run(command, check=True, capture_output=True).stdout == b"1 2\n"


def test_a_type_at_the_start_of_a_line_is_no_comment_of_its_own(browser: Path) -> None:
    (browser / "one.js").write_text(
        "/** @type {any} */ (window).one();\n\nconst two = 2;\n\n/** Says three. */\nthree();\n"
    )

    assert joined_module("one.js") == (
        "/** @type {any} */ (window).one();\n\nconst two = 2;\n\nthree();\n"
    )


def test_a_script_for_the_head_has_a_scope_and_no_exports(browser: Path) -> None:
    (browser / "one.js").write_text("export function one() {}\n\none();\n")

    assert classic_script("one.js") == "(() => {\nfunction one() {}\n\none();\n})();\n"


@pytest.mark.parametrize(
    "text",
    [
        "export default function two() {}\n",
        'export { three } from "./three.js";\n',
        'import * as three from "./three.js";\n',
        'const later = () => import("./three.js");\n',
        'import { one } from "./one.js";\n',
        'const end = "</script>";\n',
    ],
    ids=[
        "a default export",
        "an export from",
        "a namespace",
        "an import when it is wanted",
        "a cycle",
        "the end of a script",
    ],
)
def test_what_cannot_be_joined_stops_the_build(browser: Path, text: str) -> None:
    (browser / "one.js").write_text('import { two } from "./two.js";\n\nfunction one() {}\n')
    (browser / "two.js").write_text(text)
    (browser / "three.js").write_text("")

    with pytest.raises(ValueError, match=r"\.js"):
        classic_script("one.js")


@pytest.fixture
def browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty folder in place of `calculator/browser`."""
    (tmp_path / "in").mkdir()
    monkeypatch.setattr(import_graph, "BROWSER", tmp_path)
    monkeypatch.setattr(joined, "BROWSER", tmp_path)
    yield tmp_path
    with_imports.cache_clear()
    import_graph.imports_of.cache_clear()
