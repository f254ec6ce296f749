"""The page "Use the engine elsewhere": each example runs as it stands, and prints what it says.

The site's own address, where a notebook fetches the engine, is a server of this machine here.
"""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import threading
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from followup.door.fields.fields import Fields
from followup.door.methods import METHODS
from publish.bundle.descriptor import last_build
from publish.bundle.wheels import FOLDER
from publish.engine import ask
from publish.finish.describe import home_of
from publish.hosting.serve import serving
from publish.paths import ROOT, SITE
from tests.site.pages import page

ADDRESS = "use-the-engine-elsewhere/"
BIN = Path(sys.executable).parent


class _Code(HTMLParser):
    """Reads the examples of a page: the section, the language and the text of each."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, list[tuple[str, str]]] = {}
        self._section, self._language = "", ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        facts = {name: value or "" for name, value in attrs}
        if tag == "h2":
            self._section = facts.get("id", "")
        if tag == "code" and facts.get("class", "").startswith("language-"):
            self._language = facts["class"].removeprefix("language-")
            self.found.setdefault(self._section, []).append((self._language, ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "code":
            self._language = ""

    def handle_data(self, data: str) -> None:
        if self._language:
            language, text = self.found[self._section][-1]
            self.found[self._section][-1] = (language, text + data)


def examples() -> dict[str, list[tuple[str, str]]]:
    reader = _Code()
    reader.feed((SITE / ADDRESS / "index.html").read_text("utf-8"))
    return reader.found


def code(section: str, language: str) -> str:
    """The one example of a section in a language."""
    [found] = [text for kind, text in examples()[section] if kind == language]
    return found


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of somebody who has done what the page says before its first example."""
    folder = tmp_path_factory.mktemp("reader")
    shutil.copytree(SITE / last_build().folder / FOLDER, folder / "wheels")
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    run(folder, code("python", "sh"))
    return folder


def run(folder: Path, script: str) -> str:
    """What a script for the shell prints. Nothing of ours is in its way but Python and Node."""
    environment = {"PATH": f"{BIN}:{os.environ['PATH']}", "HOME": str(folder)}
    command = ["sh", "-eu", "-c", script]
    done = subprocess.run(
        command, cwd=folder, env=environment, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_section_with_an_example_is_run_here() -> None:
    assert {name: [kind for kind, _ in found] for name, found in examples().items()} == {
        "python": ["sh", "python", "text"],
        "command-line": ["sh", "text"],
        "json-rpc": ["sh", "text"],
        "fields": ["json"],
        "pyodide": ["js", "text"],
        "notebooks": ["python"],
    }


def test_in_python(reader: Path) -> None:
    (reader / "example.py").write_text(code("python", "python"))
    assert run(reader, "engine/bin/python example.py") == code("python", "text")
    told = run(reader, "engine/bin/python -c 'import followup; print(followup.__file__)'")
    assert told.startswith(str(reader / "engine"))


def test_at_the_command_line(reader: Path) -> None:
    assert run(reader, code("command-line", "sh")) == code("command-line", "text")


def test_from_another_language(reader: Path) -> None:
    told = run(reader, code("json-rpc", "sh"))
    assert told == code("json-rpc", "text")
    read, refused = map(json.loads, told.splitlines())
    assert read["result"]["date"] == "2026-10-30"  # Friday: two weeks, the longer of the two
    assert len(refused["error"]["data"]["problems"]) == 2


def test_every_field_is_shown_with_a_value_that_is_understood(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read = set()
    value = Fields.value

    def note(fields: Fields, name: str) -> Any:
        read.add(".".join(filter(None, [fields.path, name])))
        return value(fields, name)

    monkeypatch.setattr(Fields, "value", note)
    shown = json.loads(code("fields", "json"))
    message = ask("write", **shown)
    assert message["body"]
    assert set(paths(shown)) == read
    assert ask("plan", **shown["situation"])["steps"]


def paths(value: object, path: str = "") -> Iterator[str]:
    """The path of every field of a JSON object, such as "people.recipients[0].name"."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield f"{path}.{name}".lstrip(".")
            yield from paths(inner, f"{path}.{name}".lstrip("."))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from paths(inner, f"{path}[{index}]")


def test_in_a_page(reader: Path) -> None:
    (reader / "example.mjs").write_text(code("pyodide", "js"))
    *loaded, answer = run(reader, "node example.mjs").splitlines()
    assert answer == code("pyodide", "text").strip()
    assert "followup" in loaded[-1]  # Pyodide says what it has loaded


@pytest.fixture
def shown() -> Iterator[str]:
    """The address of the built site while this machine serves it."""
    with serving(SITE, port=0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


def test_in_a_notebook(reader: Path, shown: str) -> None:
    example = code("notebooks", "python")
    assert f'WHEEL = "{home_of(SITE)}{last_build().folder}/wheels/followup-' in example
    (reader / "cell.py").write_text(example.replace(home_of(SITE), shown))
    shutil.copy(ROOT / "tests/wheel/notebook.js", reader / "notebook.mjs")
    answer = run(reader, f"node notebook.mjs cell.py {sysconfig.get_path('purelib')}").splitlines()[
        -1
    ]
    names = [day["name"] for day in json.loads(answer)["result"]["days"]]
    assert "Thanksgiving Day" in names


def test_each_method_is_in_the_table_and_no_other() -> None:
    rows = [block.text.split()[0] for block in page(ADDRESS) if block.tag == "tr"]
    assert rows == ["Method", *METHODS]


def test_each_file_can_be_fetched_from_the_page() -> None:
    html = (SITE / ADDRESS / "index.html").read_text("utf-8")
    folder = SITE / last_build().folder / FOLDER
    for file in folder.iterdir():
        assert f'href="../{file.relative_to(SITE).as_posix()}"' in html
