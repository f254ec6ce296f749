"""A centre's own copy: what `centre.toml` says stands in the pages, and what is wrong is named."""

import json
import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from publish.bundle.styles import SITE_STYLES
from publish.hosting.set_up.centre_file import NOBODY, Centre, countries_of, read
from publish.hosting.set_up.colours import GROUNDS, contrast, wrong_in_colour
from publish.hosting.set_up.fill import fill
from publish.paths import BROWSER, ROOT, SITE

TODAY = date(2026, 11, 27)
COUNTRIES = countries_of(SITE)
PAGES = ("", "about/", "accessibility/", "calculator/", "embed/", "privacy/", "when-to-write/")
WHO_PAGES = ("about/", "accessibility/", "privacy/")
NORTH = """
name = "Careers, North & South"
logo = "logo.svg"
[who]
publisher = "North <University>"
contact = "careers@north.example.edu"
host = "North IT"
host_country = "United States"
reviewed = 2026-11-20
[colours]
light = "#7A0019"
dark = "#ffcc33"
[calculator]
country = "US"
closures = ["2026-12-24/2027-01-01", "2026-11-27"]
[[advisers]]
words = "Book a time"
link = "https://north.example.edu/book?a=1&b=2"
"""
SOUTH = """
[who]
publisher = "South College"
contact = "https://south.example.ac.uk/contact"
reviewed = 2026-10-01
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The pages that a copy changes, as they were built."""
    for page in PAGES:
        (tmp_path / "site" / page).mkdir(exist_ok=True, parents=True)
        shutil.copy(SITE / page / "index.html", tmp_path / "site" / page)
    shutil.copy(SITE / "404.html", tmp_path / "site")
    (tmp_path / "site" / "assets").mkdir()
    return tmp_path / "site"


def centre_of(text: str, folder: Path) -> Centre:
    (folder / "centre.toml").write_text(text, "utf-8")
    (folder / "logo.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", "utf-8")
    centre, problems = read(folder / "centre.toml", TODAY, COUNTRIES)
    assert problems == []
    return centre


def problems_of(text: str, folder: Path) -> list[str]:
    (folder / "centre.toml").write_text(text, "utf-8")
    return read(folder / "centre.toml", TODAY, COUNTRIES)[1]


def page(site: Path, address: str) -> str:
    return (site / address / "index.html").read_text("utf-8")


def texts(site: Path) -> dict[str, str]:
    return {
        str(path): path.read_text("utf-8") for path in sorted(site.rglob("*")) if path.is_file()
    }


def test_every_page_says_who_publishes_the_copy(site: Path, tmp_path: Path) -> None:
    fill(site, centre_of(NORTH, tmp_path))
    mail = '<a href="mailto:careers@north.example.edu">careers@north.example.edu</a>'
    for address in PAGES:
        html = page(site, address)
        assert f"<p>Published by North &lt;University&gt;. Contact: {mail}. " in html, address
        assert "Last read through on 20 November 2026.</p>" in html, address
        assert '<a href="https://north.example.edu/book?a=1&amp;b=2">Book a time</a>' in html
    for address in WHO_PAGES:
        html = page(site, address)
        assert f"<li><strong>Contact:</strong> {mail}</li>" in html, address
        assert "<li><strong>Host:</strong> North IT, United States</li>" in html, address
    assert '<span data-centre="name"> · Careers, North &amp; South</span>' in page(site, "about/")


def test_the_data_for_search_engines_name_the_publisher(site: Path, tmp_path: Path) -> None:
    for text, way in ((NORTH, "email"), (SOUTH, "url")):
        centre = centre_of(text, tmp_path)
        fill(site, centre)
        found = re.search(r'data-centre="data">(.*?)</script>', page(site, "when-to-write/"))
        assert found
        data = json.loads(found[1])
        assert data["publisher"]["name"] == centre.publisher
        assert data["publisher"]["contactPoint"][way] == centre.contact
        assert data["url"].endswith("/when-to-write/")


def test_the_form_starts_with_the_defaults_of_the_centre(site: Path, tmp_path: Path) -> None:
    fill(site, centre_of(NORTH, tmp_path))
    days = "27 November 2026, 24 December 2026 to 1 January 2027"
    for address in ("", "calculator/", "embed/"):
        html = page(site, address)
        assert len(re.findall("<option[^>]* selected", html)) == 1, address
        assert re.search(r'<option value="US" selected(="")?>', html), address
        assert re.search(rf'<input id="fu-closures"[^>]* value="{days}">', html), address
        assert "North &lt;University&gt; " in html
    assert f"counts these days as closed: {days}." in page(site, "")


def test_colours_and_logo_are_in_a_style_sheet_of_the_copy(site: Path, tmp_path: Path) -> None:
    fill(site, centre_of(NORTH, tmp_path))
    style = (site / "assets" / "centre.css").read_text("utf-8")
    assert "--centre-light: #7a0019;" in style
    assert 'url("centre-logo.svg")' in style
    assert (site / "assets" / "centre-logo.svg").is_file()
    assert 'data-centre href="assets/centre.css">' in page(site, "")
    assert 'data-centre href="../assets/centre.css">' in page(site, "embed/")
    assert 'data-centre href="/assets/centre.css">' in (site / "404.html").read_text("utf-8")


def test_security_txt_names_the_contact_for_a_year(site: Path, tmp_path: Path) -> None:
    for text, contact in (
        (NORTH, "mailto:careers@north.example.edu\nExpires: 2027-11-20"),
        (SOUTH, "https://south.example.ac.uk/contact\nExpires: 2027-10-01"),
    ):
        fill(site, centre_of(text, tmp_path))
        told = (site / ".well-known" / "security.txt").read_text("utf-8")
        assert told.startswith(f"Contact: {contact}T00:00:00Z\n")
        assert "/.well-known/security.txt\nPolicy: http" in told


def test_a_copy_can_be_made_plain_again_to_the_byte(site: Path, tmp_path: Path) -> None:
    before = texts(site)
    fill(site, centre_of(NORTH, tmp_path))
    fill(site, centre_of(SOUTH, tmp_path))
    html = page(site, "privacy/")
    assert "South College" in html
    assert "North" not in html
    assert "the publisher has not named one" in html
    fill(site, NOBODY)
    assert texts(site) == before


def test_the_plain_copy_says_that_it_names_nobody() -> None:
    for address in PAGES:
        assert "<p>This copy of the site names no publisher.</p>" in page(SITE, address), address
    for address in WHO_PAGES:
        assert "names nobody who answers for it" in page(SITE, address), address
    assert not (SITE / ".well-known").exists()


def test_every_problem_of_a_file_is_said_at_once_with_its_line(tmp_path: Path) -> None:
    found = problems_of(
        """name = 7
logo = "none.gif"
colour = "#ffffff"

[who]
publisher = "North University"
contact = "careers at north"
host = "North IT"
reviewed = 2026-12-24

[colours]
light = "#ffcc33"
dark = "red"

[calculator]
country = "XX"
closures = ["2026-11-31", "2027-01-01/2026-12-24", "2026-12-24"]

[[advisers]]
words = "Book a time"
link = "http://north.example.edu"
""",
        tmp_path,
    )
    starts = [
        "centre.toml, line 1, name: it must be text.",
        "centre.toml, line 2, logo: there is no such SVG or PNG file beside this one.",
        'centre.toml, line 7, who.contact: "careers at north" is no address',
        "centre.toml, line 9, who.reviewed: 2026-12-24 has not come yet.",
        "centre.toml, line 12, colours.light: #ffcc33 and #dcebea have a contrast of 1.2 to 1",
        "centre.toml, line 13, colours.dark: Write it as #",
        'centre.toml, line 16, calculator.country: the calculator knows no country "XX".',
        "centre.toml, line 17, calculator.closures: these are no days: 2026-11-31, 2027",
        "centre.toml, line 19, advisers: each needs two lines",
        "centre.toml, line 3, colour: there is no such key here. Did you mean",
        'centre.toml, who.host_country: it is missing: "host" and "host_country" go together.',
    ]
    assert len(found) == len(starts)
    for each, start in zip(found, starts, strict=True):
        assert each.startswith(start), each


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name = Careers", "is not TOML: "),
        ('name = "Careers"', "who.publisher: it is missing."),
        ('[who]\npublisher = "A"\ncontact = "a@b.edu"\nreviewd = 2026-11-01', '"reviewed" under'),
    ],
)
def test_what_is_wrong_is_said_with_what_to_do(text: str, said: str, tmp_path: Path) -> None:
    assert any(said in each for each in problems_of(text, tmp_path))


def test_a_file_with_nothing_filled_in_is_the_plain_copy() -> None:
    template = ROOT / "calculator/publish/hosting/in_archive/centre/centre.toml"
    assert read(template, TODAY, COUNTRIES) == (NOBODY, [])


def test_the_example_in_the_file_and_that_on_the_page_are_taken(tmp_path: Path) -> None:
    template = ROOT / "calculator/publish/hosting/in_archive/centre/centre.toml"
    lines = template.read_text("utf-8").splitlines()
    own = [line.removeprefix("# ") for line in lines if re.match(r"# (\w+ =|\[)", line)]
    assert centre_of("\n".join(own), tmp_path).closures[1] == "2026-12-24/2027-01-01"
    told = (ROOT / "docs" / "host-it-yourself.md").read_text("utf-8")
    assert centre_of(told.partition("```toml\n")[2].partition("```")[0], tmp_path).country == "US"


def test_the_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
    assert wrong_in_colour("light", "#0a6470") == []
    assert wrong_in_colour("dark", "#86d3c8") == []


def test_the_grounds_are_those_of_the_style_sheets() -> None:
    colours = SITE_STYLES / "colours.css"
    sheets = ("element/calculator.css", "embed/embed.css")
    css = "".join(path.read_text() for path in (colours, *(BROWSER / name for name in sheets)))
    used = r"--(?:wash|band|on-mark|fu-tint|fu-on-accent|md-default-bg-color): (#[0-9a-f]{6});"
    assert set(re.findall(used, css)) == set(GROUNDS["light"]) | set(GROUNDS["dark"])
