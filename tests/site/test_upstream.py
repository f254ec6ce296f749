"""A Pyodide that is otherwise than we count on stops the build, which says what and where."""

import shutil
import zipfile
from pathlib import Path

import pytest

from publish.bundle import build
from publish.bundle.upstream import (
    Contract,
    Replaced,
    changes,
    check_upstream,
    library_of,
    upstream,
)
from publish.paths import PYODIDE, ROOT


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the npm package that a test may change."""
    found = tmp_path / "pyodide"
    found.mkdir()
    held = {name for each in upstream().contracts for name in each.holds}
    for name in {"package.json", "python_stdlib.zip"} | held:
        if (PYODIDE / name).exists():  # others are in the library
            shutil.copy(PYODIDE / name, found)
    return found


def write_library(pyodide: Path, files: dict[str, bytes]) -> None:
    with zipfile.ZipFile(pyodide / "python_stdlib.zip", "w") as library:
        for name, content in files.items():
            library.writestr(name, content)


def test_all_is_as_it_is_written_down() -> None:
    assert changes(PYODIDE) == []


@pytest.mark.parametrize("replaced", upstream().replaced, ids=lambda each: each.file)
def test_a_byte_in_a_replaced_file_is_noticed(copy: Path, replaced: Replaced) -> None:
    files = library_of()
    write_library(copy, files | {replaced.file: files[replaced.file] + b"\n"})
    (sentence,) = changes(copy)
    assert f"has changed {replaced.file}: compare it with our stand-in" in sentence


def test_the_build_stops_before_it_writes_anything(
    copy: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    first, files = upstream().replaced[0], library_of()
    write_library(copy, files | {first.file: files[first.file] + b"\n"})
    monkeypatch.setattr(build, "PYODIDE", copy)
    monkeypatch.setattr(build, "ASSETS", tmp_path / "assets")
    with pytest.raises(SystemExit, match=f"has changed {first.file}"):
        build.build()
    assert not (tmp_path / "assets").exists()


def test_a_replaced_file_that_is_gone_is_noticed(copy: Path) -> None:
    first, files = upstream().replaced[0], library_of()
    del files[first.file]
    write_library(copy, files)
    with pytest.raises(SystemExit, match=f"has no {first.file} any more: delete our stand-in"):
        check_upstream(copy)


def test_a_file_whose_name_is_ours_is_noticed(copy: Path) -> None:
    name = upstream().added[0]
    write_library(copy, library_of() | {name: b""})
    (sentence,) = changes(copy)
    assert f"has a file {name} of its own" in sentence


def test_every_contract_says_where_it_is_used() -> None:
    for contract in upstream().contracts:
        for path in contract.used_in.split(", "):
            assert (ROOT / path).is_file(), path


@pytest.mark.parametrize("contract", upstream().contracts, ids=lambda each: each.name)
def test_a_private_name_that_is_gone_is_noticed(copy: Path, contract: Contract) -> None:
    library = library_of()
    for file, texts in contract.holds.items():
        if file in library:
            library[file] = library[file].replace(texts[0].encode(), b"renamed")
        else:
            path = copy / file
            path.write_text(path.read_text().replace(texts[0], "renamed"))
    write_library(copy, library)
    found = changes(copy)
    for file in contract.holds:
        start = f"{contract.name}: {file} of Pyodide"
        assert any(sentence.startswith(start) for sentence in found), found
