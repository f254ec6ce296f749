"""The engine as wheels: for any Python and any Pyodide, always the same bytes, for no visitor."""

import base64
import hashlib
import json
import shutil
import subprocess
import zipfile
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest

from followup import handle
from publish.bundle.archive import PACKAGES
from publish.bundle.descriptor import last_build
from publish.bundle.wheels import FOLDER, LOCK, write_lock, write_wheels
from publish.paths import ENGINE, PYODIDE, ROOT, SITE

WHEELS = SITE / last_build().folder / FOLDER
REQUEST = json.dumps(
    {
        "jsonrpc": "2.0",
        "id": 1,
        "method": "plan",
        "params": {
            "interview_date": "2026-11-20",  # a Friday
            "today": "2026-11-21",
            "country": "US",
            "timeline": "by the end of next week",
        },
    }
)
MADE_ANEW = ("WHEEL", "RECORD")


def lock() -> Any:
    return json.loads((WHEELS / LOCK).read_text())


def content(package: str) -> dict[str, bytes]:
    """What is in the wheel of a package, by name."""
    with zipfile.ZipFile(WHEELS / lock()["packages"][package]["file_name"]) as wheel:
        return {name: wheel.read(name) for name in wheel.namelist() if not name.endswith("/")}


def test_a_plain_pyodide_loads_it_by_its_lock_and_answers_as_we_do() -> None:
    script = str(ROOT / "tests/wheel/answer.js")
    command = [str(ROOT / ".venv/bin/node"), script, str(WHEELS / LOCK), REQUEST]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    follow_up = json.loads(told)["result"]["steps"][1]
    assert follow_up["suggested"] == "2026-12-01"  # Tuesday; Thanksgiving and its Friday are off
    assert told == handle(REQUEST)


def test_the_lock_names_each_wheel_with_its_hash_and_nothing_else() -> None:
    assert lock()["info"] == json.loads((PYODIDE / LOCK).read_text())["info"]
    assert sorted(lock()["packages"]) == sorted(["followup", *PACKAGES])
    files = {each["file_name"]: each["sha256"] for each in lock()["packages"].values()}
    there = [path for path in WHEELS.iterdir() if path.name != LOCK]
    assert files == {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in there}
    assert lock()["packages"]["followup"]["depends"] == ["jinja2", "python-dateutil"]


def test_two_builds_give_the_same_bytes(tmp_path: Path) -> None:
    again = tmp_path / "again"
    write_wheels(again)
    for path in WHEELS.iterdir():
        assert (again / path.name).read_bytes() == path.read_bytes(), path.name


def test_the_wheel_holds_the_whole_engine_and_nothing_of_the_build() -> None:
    files = content("followup")
    engine = {
        f"followup/{path.relative_to(ENGINE).as_posix()}": path.read_bytes()
        for path in ENGINE.rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    about = f"followup-{distribution('followup').version}.dist-info"
    assert {name: files[name] for name in files if not name.startswith(about)} == engine
    assert files[f"{about}/licenses/LICENSE"] == (ROOT / "LICENSE").read_bytes()
    assert b"followup = followup.command_line.main:main" in files[f"{about}/entry_points.txt"]


@pytest.mark.parametrize("package", PACKAGES)
def test_the_wheel_of_another_package_is_what_was_locked(package: str) -> None:
    installed = {file.as_posix(): file for file in distribution(package).files or ()}
    files = {
        name: found for name, found in content(package).items() if not name.endswith(MADE_ANEW)
    }
    for name, found in files.items():
        recorded = installed[name].hash
        assert recorded is not None, name
        digest = base64.urlsafe_b64encode(hashlib.sha256(found).digest()).decode()
        assert digest.rstrip("=") == recorded.value, name
        assert not name.endswith((".so", ".pyd", ".pyc")), name
    assert any("LICENSE" in name for name in files)
    needed = {name for name in installed if name.endswith((".py", ".gz")) and ".." not in name}
    assert needed <= set(files)


def test_a_package_that_is_missing_stops_the_build(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for wheel in WHEELS.glob("*.whl"):
        if not wheel.name.startswith("six"):
            shutil.copy(wheel, tmp_path)
    with pytest.raises(subprocess.CalledProcessError):
        write_lock(tmp_path)
    assert "six" in capfd.readouterr().err


def test_no_visitor_fetches_them() -> None:
    assert ".whl" not in (SITE / "sw.js").read_text()
    for page in ("calculator", "embed", "check-my-message"):
        assert "wheels" not in (SITE / page / "index.html").read_text()
    assert json.loads((ROOT / "built/bundle.json").read_text())["lock"]["packages"] == {}
