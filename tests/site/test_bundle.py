"""The browser bundle: described file by file, and the same bytes every time."""

import hashlib
import json
import subprocess
import zipfile
from pathlib import Path

import zstandard

from publish.bundle.archive import LEFT_OUT, MODULES, engine_files, zipped
from publish.bundle.bytecode import COMPILER, SCRIPT
from publish.bundle.descriptor import DESCRIPTION
from publish.paths import BUILT, PYODIDE, ROOT, SITE

BUNDLE = json.loads(DESCRIPTION.read_text())
ENOUGH = 4_700_000
"""Bytes of the runtime and the engine as they travel: see the bench for the whole visit."""


def test_every_file_is_where_and_what_the_page_says() -> None:
    for file in BUNDLE["files"]:
        content = (SITE / file["url"]).read_bytes()
        assert len(content) == file["size"], file["name"]
        assert hashlib.sha256(content).hexdigest() == file["sha256"], file["name"]
        packed = file["url"].endswith(".zst")
        unpacked = zstandard.ZstdDecompressor().decompress(content) if packed else content
        assert len(unpacked) == file["unpacked"], file["name"]


def test_the_runtime_is_that_of_the_npm_package() -> None:
    shipped = {file["name"]: file["url"] for file in BUNDLE["files"]}
    for name in ("pyodide.asm.wasm", "pyodide.asm.mjs"):
        packed = (SITE / shipped[name]).read_bytes()
        assert zstandard.ZstdDecompressor().decompress(packed) == (PYODIDE / name).read_bytes()


def test_it_is_small_on_every_host() -> None:
    assert sum(file["size"] for file in BUNDLE["files"]) < ENOUGH


def test_two_builds_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("library", "engine"):
        again = tmp_path / f"{name}.zip"
        node = ROOT / ".venv" / "bin" / "node"
        subprocess.run([node, COMPILER, SCRIPT, BUILT / f"{name}-source.zip", again], check=True)
        assert again.read_bytes() == (BUILT / f"{name}.zip").read_bytes(), name
    assert zipped(engine_files()) == (BUILT / "engine-source.zip").read_bytes()


def test_the_archive_holds_the_engine_and_its_packages_only() -> None:
    with zipfile.ZipFile(BUILT / "engine.zip") as archive:
        names = archive.namelist()
    tops = {name.split("/")[0] for name in names if ".dist-info" not in name}
    assert tops == {
        "begin.pyc",
        "dateutil",
        "followup",
        "jinja2",
        "left_out.pyc",
        "markupsafe",
        "ready_made.bin",
        "ready_made.pyc",
        "six.pyc",
    }
    licences = [name for name in names if ".dist-info" in name]
    assert len(licences) >= 4
    assert all("LICENSE" in name for name in licences)
    assert "followup/data/holidays/US.json" in names
    assert "followup/templates/thank_you.txt" in names
    assert not any("command_line" in name for name in names)
    assert not any(name.endswith(".py") for name in names)


def test_the_library_holds_what_is_needed_and_names_the_rest() -> None:
    with zipfile.ZipFile(BUILT / "library.zip") as archive:
        names = archive.namelist()
        left_out = archive.read(LEFT_OUT).decode().split()
    assert "json/decoder.pyc" in names
    assert "json.tool" in left_out
    assert not set(left_out) & set(MODULES.read_text().split())
