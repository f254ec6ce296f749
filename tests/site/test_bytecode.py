"""Bytecode is kept from build to build, but never for another interpreter."""

import zipfile
from pathlib import Path

import pytest

from publish.bundle import bytecode
from publish.paths import PYODIDE

FILES = {"greeting.py": b"WORD = 'hello'\n"}
OTHER_MAGIC = b"\x00\x00\r\n"
"""The first four bytes of a `.pyc` of no Python at all."""


def magic(archive: Path) -> bytes:
    with zipfile.ZipFile(archive) as opened:
        return opened.read("greeting.pyc")[:4]


@pytest.fixture
def other_pyodide(tmp_path: Path) -> Path:
    """A Pyodide with the same library and another interpreter."""
    found = tmp_path / "pyodide"
    found.mkdir()
    for name in bytecode.INTERPRETER:
        (found / name).write_bytes((PYODIDE / name).read_bytes())
    wasm = found / "pyodide.asm.wasm"
    wasm.write_bytes(wasm.read_bytes() + b"\0")
    return found


def test_bytecode_of_another_interpreter_is_made_again(
    tmp_path: Path, other_pyodide: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bytecode, "BUILT", tmp_path / "built")
    right = magic(bytecode.compiled("some", FILES))
    # As if all this had been built with the other one, whose bytecode is otherwise.
    with zipfile.ZipFile(tmp_path / "built" / "some.zip", "w") as archive:
        archive.writestr("greeting.pyc", OTHER_MAGIC)
    with monkeypatch.context() as there:
        there.setattr(bytecode, "PYODIDE", other_pyodide)
        key = bytecode.key_of(FILES, bytecode.SCRIPT)
    (tmp_path / "built" / "some.made-from").write_text(key)
    assert magic(bytecode.compiled("some", FILES)) == right


def test_bytecode_of_the_same_interpreter_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bytecode, "BUILT", tmp_path)
    made = bytecode.compiled("some", FILES)
    was = made.stat().st_mtime_ns
    assert bytecode.compiled("some", FILES).stat().st_mtime_ns == was
