"""The archive alone becomes a centre's own copy, in one command, and works as one."""

import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from publish.hosting.serve import serving
from publish.hosting.set_up.colours import FILE
from tests.browser.conftest import START, Watched
from tests.release.servers import unpack

CENTRE = """
name = "Careers, North University"
logo = "mark.svg"
[who]
publisher = "North University"
contact = "careers@north.example.edu"
reviewed = 2026-11-20
[colours]
light = "#7a0019"
dark = "#ffcc33"
[calculator]
country = "CA"
closures = ["2026-10-20/2026-10-21"]
"""
MARK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>'


def run_script(home: Path, address: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", str(home / "set_up.py"), address]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def copy(archive: Path, tmp_path: Path) -> Path:
    home = unpack(tmp_path, archive)
    (home / "centre" / "centre.toml").write_text(CENTRE, "utf-8")
    (home / "centre" / "mark.svg").write_text(MARK, "utf-8")
    return home


def build_of(home: Path) -> dict[str, object]:
    worker = (home / "site" / "sw.js").read_text("utf-8")
    literal = worker.partition("JSON.parse(")[2].partition(");\n")[0]
    found: dict[str, object] = json.loads(json.loads(literal))
    return found


def test_a_file_that_cannot_be_used_stops_it_before_anything_is_changed(copy: Path) -> None:
    before = (copy / "SHA256SUMS").read_text("utf-8")
    wrong = CENTRE.replace("#7a0019", "#ffcc33").replace("careers@", "")
    (copy / "centre" / "centre.toml").write_text(wrong, "utf-8")
    refused = run_script(copy, "https://careers.example.edu/after")
    assert refused.returncode == 1
    assert "The address must end with a slash\n" in refused.stderr
    assert "centre.toml, line 9, colours.light: #ffcc33 and " in refused.stderr
    assert 'centre.toml, line 6, who.contact: "north.example.edu" is no address' in refused.stderr
    assert (copy / "SHA256SUMS").read_text("utf-8") == before


def test_the_archive_names_nobody_until_the_file_is_filled_in(copy: Path, archive: Path) -> None:
    plain = unpack(copy.parent / "plain", archive)
    done = run_script(plain, "https://careers.example.edu/")
    assert "Its pages name nobody who answers for them. Fill in centre/centre.toml" in done.stdout
    done = run_script(copy, "https://careers.example.edu/")
    assert done.returncode == 0, done.stderr
    assert "Its pages name North University as the publisher." in done.stdout
    assert build_of(copy)["name"] != build_of(plain)["name"]
    files = build_of(copy)["files"]
    assert isinstance(files, list)
    assert {FILE.as_posix(), "assets/centre-logo.svg"} <= set(files)
    sums = ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"]
    assert subprocess.run(sums, cwd=copy, check=False).returncode == 0


def test_the_copy_has_its_colours_its_logo_and_its_defaults(browser: Browser, copy: Path) -> None:
    with serving(copy / "site", port=0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_address[1]}/"
        assert run_script(copy, address).returncode == 0
        context = browser.new_context(locale="en-US", color_scheme="light")
        watched = Watched(context)
        page = watched.page
        page.goto(f"{address}calculator/#today=2026-10-19")
        header = page.locator(".md-header")
        expect(header).to_have_css("background-color", "rgb(122, 0, 25)")
        expect(header).to_contain_text("After the second interview · Careers, North University")
        logo = page.locator(".md-header .md-logo")
        assert "centre-logo.svg" in logo.evaluate("logo => getComputedStyle(logo).backgroundImage")
        expect(page.get_by_label("Which country is the employer in?")).to_have_value("CA")
        page.get_by_label("When was your last interview?").fill("16 October 2026")
        page.locator("li[data-step]").first.wait_for(timeout=START)
        best = page.locator("li[data-step=follow_up] time[data-date=suggested]")
        expect(best).to_have_attribute("datetime", "2026-10-27")  # two days later than without
        assert "closures" not in page.url
        in_the_dark = browser.new_page(color_scheme="dark")
        in_the_dark.goto(f"{address}privacy/")
        link = in_the_dark.locator("[data-centre=foot] a")
        expect(link).to_have_css("color", "rgb(255, 204, 51)")
        in_the_dark.close()
        assert watched.errors == []
        assert watched.foreign_requests(address) == []
        context.close()
        server.shutdown()
