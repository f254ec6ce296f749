"""What is installed is what was locked, by hash, from wherever it comes."""

import json
import re

from publish.paths import ROOT


def test_every_python_package_has_its_hashes_and_no_address() -> None:
    lock = (ROOT / "requirements.txt").read_text()
    packages = re.findall(r"^\S+==\S+", lock, re.MULTILINE)
    assert len(packages) > 20
    for block in re.split(r"\n(?=\S+==)", lock)[1:]:
        assert "--hash=sha256:" in block, block[:60]
    assert "://" not in lock


def test_every_npm_package_has_its_integrity_and_no_address() -> None:
    lock = json.loads((ROOT / "package-lock.json").read_text())
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert packages
    for name, entry in packages.items():
        assert entry["integrity"].startswith("sha512-"), name
        assert "resolved" not in entry, name


def test_what_the_engine_needs_is_pinned_exactly() -> None:
    project = (ROOT / "pyproject.toml").read_text()
    for requirement in re.findall(r'^  "([a-z_-]+[^"]*)",', project, re.MULTILINE):
        if requirement[:1].islower() and not requirement.isidentifier():
            assert "==" in requirement, requirement
