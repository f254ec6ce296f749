"""What the build reads out of the imports of our JavaScript."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from publish.bundle import classic_script as module
from publish.bundle import import_graph
from publish.bundle.classic_script import classic_script
from publish.bundle.import_graph import with_imports
from publish.paths import SITE


def test_the_loader_is_told_of_each_module_that_it_imports() -> None:
    assert set(with_imports("loader/loader.js")) == {
        "loader/loader.js",
        "common/phases.js",
        "loader/runtime_files.js",
        "loader/runtime_store.js",
        "loader/snapshot_format.js",
        "loader/unpack.js",
    }


def test_an_import_on_several_lines_and_an_export_from_count(browser: Path) -> None:
    (browser / "one.js").write_text('import {\n  two,\n} from "./in/two.js";\n')
    (browser / "in" / "two.js").write_text('export { three } from "../three.js";\n')
    (browser / "three.js").write_text('const later = () => import("./four.js");\n')

    assert with_imports("one.js") == ("one.js", "in/two.js", "three.js")


def test_an_import_that_leads_nowhere_stops_the_build(browser: Path) -> None:
    (browser / "one.js").write_text('import { two } from "./two.js";\n')

    with pytest.raises(FileNotFoundError, match=r"two\.js"):
        with_imports("one.js")


def test_a_page_asks_for_every_module_of_the_calculator_at_once() -> None:
    html = (SITE / "calculator" / "index.html").read_text("utf-8")
    for name in with_imports("element/calculator.js"):
        assert f'/{name}">' in html


def test_a_module_and_its_imports_become_one_script(browser: Path) -> None:
    (browser / "one.js").write_text('import { two } from "./two.js";\n\ntwo();\n')
    (browser / "two.js").write_text("/** Says two. */\nexport function two() {}\n")

    assert classic_script("one.js") == "(() => {\nfunction two() {}\ntwo();\n})();\n"


@pytest.mark.parametrize(
    "text",
    [
        "export default function two() {}\n",
        'import * as three from "./three.js";\n',
        "function one() {}\n",
        'const end = "</script>";\n',
    ],
    ids=["a default export", "a namespace", "a name that is taken", "the end of a script"],
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
    monkeypatch.setattr(module, "BROWSER", tmp_path)
    yield tmp_path
    with_imports.cache_clear()
    import_graph.imports_of.cache_clear()
