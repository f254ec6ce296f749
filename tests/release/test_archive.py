"""The archive: always the same bytes, whole, and true to the address that a host gives it."""

import gzip
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from publish.finish.page import Page
from publish.finish.policy import script_hashes
from publish.hosting.release import NAME, NOT_SET, as_text, build
from publish.hosting.set_up.address import wrong_in_address
from publish.hosting.set_up.qr_code import qr_code
from publish.hosting.set_up.settings import wrong_in_folder
from publish.paths import ROOT
from tests.release import bring_servers
from tests.release.servers import unpack

ADDRESS = "https://careers.example.edu/students/after/"
TEXTS = {".html", ".xml", ".json", ".txt", ".js", ".conf", ".md"}


@pytest.fixture
def copy(archive: Path, tmp_path: Path) -> Path:
    """The unpacked archive, for a test to change."""
    return unpack(tmp_path, archive)


def check_sums(home: Path) -> subprocess.CompletedProcess[str]:
    """What a host types first."""
    command = ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"]
    return subprocess.run(command, cwd=home, capture_output=True, text=True, check=False)


def run_script(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", str(home / "set_up.py"), *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def texts(home: Path) -> dict[str, str]:
    files = (path for path in sorted(home.rglob("*")) if path.suffix in TEXTS)
    return {str(path.relative_to(home)): path.read_text("utf-8") for path in files}


def test_two_runs_give_the_same_bytes(archive: Path, tmp_path: Path) -> None:
    assert build(tmp_path / "again", NOT_SET).read_bytes() == archive.read_bytes()


def test_it_lists_the_software_that_is_in_it(copy: Path) -> None:
    bill = json.loads((copy / "sbom.cdx.json").read_text())
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    parts = {part["name"]: part for part in bill["components"]}
    wheels = {path.name.split("-")[0].replace("_", "-") for path in copy.glob("wheels/*.whl")}
    assert wheels - {"followup"} <= parts.keys()
    npm = json.loads((ROOT / "package.json").read_text())["dependencies"]
    assert {name: parts[name]["version"] for name in npm} == npm
    locked = dict(
        re.findall(r"^([\w-]+)==(\S+)", (ROOT / "requirements.txt").read_text(), re.MULTILINE)
    )
    of_pypi = {name: part for name, part in parts.items() if "pkg:pypi/" in part["purl"]}
    assert {name: part["version"] for name, part in of_pypi.items()} == {
        name: locked[name] for name in of_pypi
    }
    licences = {part["licenses"][0]["expression"] for part in parts.values()}
    spdx = {"MIT", "BSD-2-Clause", "BSD-3-Clause", "MPL-2.0", "Python-2.0.1"}
    assert licences - spdx == {"Apache-2.0 OR BSD-3-Clause", "MIT AND BSD-3-Clause"}


def test_it_holds_what_a_host_needs_and_every_file_is_in_the_sums(copy: Path) -> None:
    files = {path.relative_to(copy).as_posix() for path in copy.rglob("*") if path.is_file()}
    for name in ("HOST-IT-YOURSELF.md", "LICENSE", "LICENSE-TEXT", "set_up.py"):
        assert name in files
    told = (copy / "HOST-IT-YOURSELF.md").read_text("utf-8")
    assert f"/srv/{NAME}" in told  # the instructions name the folder of this very edition
    of_packages = ("babel", "jinja2", "markupsafe", "python-dateutil", "segno", "six")
    for name in ("MPL-2.0", "PSF-2.0", *of_packages, "zstd"):
        assert (copy / "licences" / f"{name}.txt").stat().st_size > 500
    assert (copy / "site" / ".nojekyll").is_file()
    lock = json.loads((copy / "wheels" / "pyodide-lock.json").read_text())
    for package in lock["packages"].values():
        assert f"wheels/{package['file_name']}" in files
    said = [line.split("  ", 1)[1] for line in (copy / "SHA256SUMS").read_text().splitlines()]
    assert sorted(said) == sorted(files - {"SHA256SUMS", "centre/centre.toml"})


def test_the_sums_agree_and_a_changed_file_is_noticed(copy: Path) -> None:
    assert check_sums(copy).returncode == 0
    with (copy / "site" / "sw.js").open("a") as worker:
        worker.write("// changed")
    assert "site/sw.js: FAILED" in check_sums(copy).stdout
    refused = run_script(copy, ADDRESS)
    assert refused.returncode == 1
    assert "site/sw.js is missing, or not as in SHA256SUMS" in refused.stderr


def test_a_changed_file_that_draws_the_code_is_never_run(copy: Path) -> None:
    with (copy / "hosting" / "segno" / "__init__.py").open("a") as program:
        program.write("\nprint('run')\n")
    refused = run_script(copy, ADDRESS)
    assert refused.returncode == 1
    assert "hosting/segno/__init__.py is missing, or not as in SHA256SUMS" in refused.stderr
    assert "run" not in refused.stdout


def test_the_address_of_the_host_replaces_the_old_one_everywhere(copy: Path) -> None:
    assert run_script(copy, ADDRESS).returncode == 0
    for name, text in texts(copy).items():
        assert "address-not-set.invalid" not in text or name == "HOST-IT-YOURSELF.md", name
        assert "127.0.0.1:8000" not in text, name
    home = (copy / "site" / "index.html").read_text("utf-8")
    assert f'<link rel="canonical" href="{ADDRESS}">' in home
    assert f'<meta property="og:image" content="{ADDRESS}assets/social-card.png">' in home
    for name in ("sitemap.xml", "sitemap.xml.gz"):
        content = (copy / "site" / name).read_bytes()
        text = (gzip.decompress(content) if name.endswith("gz") else content).decode()
        assert f"<loc>{ADDRESS}calculator/</loc>" in text
    assert check_sums(copy).returncode == 0


def test_what_is_for_paper_and_for_programs_has_the_address_too(copy: Path) -> None:
    assert qr_code(NOT_SET) in (copy / "site" / "poster" / "index.html").read_text("utf-8")
    assert run_script(copy, ADDRESS).returncode == 0
    poster = (copy / "site" / "poster" / "index.html").read_text("utf-8")
    assert qr_code(ADDRESS) in poster
    assert poster.count('class="qr-code"') == 1
    assert f">{ADDRESS}</a>" in poster
    for name in ("robots.txt", "llms.txt", "feed.xml", "data/index.json"):
        assert ADDRESS in (copy / "site" / name).read_text("utf-8"), name
    assert not list(copy.rglob("__pycache__"))


def test_the_page_for_what_is_not_there_leads_to_the_new_root(copy: Path) -> None:
    run_script(copy, ADDRESS)
    html = (copy / "site" / "404.html").read_text("utf-8")
    assert '<a href="/students/after/calculator/">' in html
    assert 'href="/assets/' not in html
    headers = (copy / "site" / "_headers").read_text("utf-8")
    hashes = 0
    for page in sorted((copy / "site").rglob("*.html")):
        text = page.read_text("utf-8")
        for each in script_hashes(Page(page, copy / "site")):
            hashes += 1
            assert each in text
            assert each in headers
    assert hashes


def test_the_address_can_be_changed_again_and_back(copy: Path) -> None:
    before = texts(copy)
    run_script(copy, ADDRESS)
    run_script(copy, "http://localhost:8080/")
    assert "students" not in (copy / "site" / "404.html").read_text("utf-8")
    run_script(copy, NOT_SET)
    after = texts(copy)
    settings = {name for name in before if name.startswith("hosting/")}  # they name the folder
    assert {name for name in before if after[name] != before[name]} <= settings


def test_an_archive_can_be_built_for_an_address(tmp_path: Path) -> None:
    home = unpack(tmp_path, build(tmp_path / "built", ADDRESS))
    assert f'href="{ADDRESS}"' in (home / "site" / "index.html").read_text("utf-8")
    assert "location /students/after/ {" in (home / "hosting" / "nginx-site.conf").read_text()
    with pytest.raises(ValueError, match="must end with a slash"):
        build(tmp_path / "built", "https://careers.example.edu/after")


def test_every_fault_of_an_address_is_said_at_once(copy: Path) -> None:
    refused = run_script(copy, "ftp:///a b?x")
    assert refused.returncode == 1
    assert len(refused.stderr.splitlines()) == 5
    assert run_script(copy).returncode == 2
    assert wrong_in_address("https://www.example.edu/") == []


def test_a_folder_whose_name_would_break_the_settings_is_refused() -> None:
    assert wrong_in_folder(Path("/srv/after the interview")) == []
    for name in ('/srv/a"b', "/srv/a$b", "/srv/a{b", "/srv/a\nb"):
        assert len(wrong_in_folder(Path(name))) == 1


def test_a_page_as_text_has_no_front_matter_no_anchors_and_links_into_the_site() -> None:
    page = (
        "---\ntitle: A\n---\n\n# A\n\n## B { #b }\n\n[C](privacy.md#d) [E](https://example.org/)\n"
    )
    assert as_text(page) == (
        "# A\n\n## B\n\n[C](site/privacy/index.html#d) [E](https://example.org/)\n"
    )


def test_a_server_that_cannot_be_had_is_named_and_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tried = []
    monkeypatch.setattr(bring_servers, "found", lambda _: None)
    monkeypatch.setattr(bring_servers, "from_debian", lambda *words: tried.append(words[-1]))
    assert bring_servers.main(["nginx", "wrk"]) == 1
    assert tried == ["update", "nginx-light", "nginx", "wrk"]
    assert "No nginx can be had here" in capsys.readouterr().err
