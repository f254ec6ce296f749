"""The browser bundle: described file by file, and the same bytes every time."""

import hashlib
import json
import zipfile
from pathlib import Path

from publish.bundle import DESCRIPTION, ROOT, python_files, write_archive
from publish.site import SITE

BUNDLE = json.loads(DESCRIPTION.read_text())


def test_every_file_is_where_and_what_the_page_says() -> None:
    folder = SITE / BUNDLE["folder"]
    for file in BUNDLE["files"]:
        content = (folder / file["url"]).resolve().read_bytes()
        assert len(content) == file["size"], file["name"]
        assert hashlib.sha256(content).hexdigest() == file["sha256"], file["name"]


def test_the_runtime_is_under_its_version() -> None:
    version = json.loads((ROOT / "node_modules/pyodide/package.json").read_text())["version"]
    assert (SITE / "assets" / "pyodide" / version / "pyodide.asm.wasm").is_file()


def test_two_builds_of_the_archive_are_the_same(tmp_path: Path) -> None:
    write_archive(tmp_path / "one.zip")
    write_archive(tmp_path / "two.zip")
    shipped = (SITE / BUNDLE["folder"] / "packages.zip").read_bytes()
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes() == shipped


def test_the_archive_holds_the_engine_and_its_packages_only() -> None:
    with zipfile.ZipFile(SITE / BUNDLE["folder"] / "packages.zip") as archive:
        names = archive.namelist()
    tops = {name.split("/")[0] for name in names if ".dist-info" not in name}
    assert tops == {"dateutil", "followup", "jinja2", "markupsafe", "six.py"}
    licences = [name for name in names if ".dist-info" in name]
    assert len(licences) >= 4
    assert all("LICENSE" in name for name in licences)
    assert "followup/data/holidays/US.json" in names
    assert "followup/templates/thank_you/plain.txt" in names
    assert not any("command_line" in name for name in names)
    assert set(names) == set(python_files())
