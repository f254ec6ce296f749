"""Every code that the snippet builder makes, pasted into a page of another origin."""

import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import FrameLocator, Page, expect

from publish.hosting.serve import serving
from tests.browser.conftest import START, Watched
from tests.browser.snippet_choices import (
    FRAMES,
    SANDBOX,
    WORDINGS,
    Choice,
    choices,
    codes,
    every_two_together,
)

SAVE_DATA = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });"
"""Then the calculator starts Python when it is used, and what is tested here needs none."""


@pytest.fixture(scope="module")
def builder(watched: Watched, site: str) -> Page:
    watched.page.goto(f"{site}for-career-centres/")
    return watched.page


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """A folder, and the other origin that serves it."""
    folder = tmp_path_factory.mktemp("host")
    with serving(folder, 0) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield folder, f"http://localhost:{running.server_address[1]}/"
        running.shutdown()


def pasted(host: tuple[Path, str], code: str) -> str:
    """The address of a new empty page with the code in it."""
    folder, address = host
    name = f"{len(list(folder.iterdir()))}.html"
    html = f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>{code}'
    (folder / name).write_text(html, encoding="utf-8")
    return f"{address}{name}"


def test_every_code_says_exactly_what_was_chosen(builder: Page, site: str) -> None:
    wanted = choices()
    assert len(wanted) == 864
    made = codes(builder, wanted)
    read = builder.evaluate(
        """(made) => made.map((code) => {
          const parsed = new DOMParser().parseFromString(code, "text/html");
          return [...parsed.querySelectorAll("head > *, body, body *")].map((each) => [
            each.localName,
            Object.fromEntries([...each.attributes].filter(({ name }) => name !== "style")
              .map(({ name, value }) => [name, value])),
            each.localName === "a" ? each.textContent : "",
          ]);
        })""",
        made,
    )
    for choice, elements in zip(wanted, read, strict=True):
        assert sorted(elements, key=str) == sorted(expected(choice, site), key=str), choice


def expected(choice: Choice, site: str) -> list[Any]:
    link = ["a", {"href": f"{site}calculator/{choice.link_fragment}"}, choice.wording]
    body, paragraph = ["body", {}, ""], ["p", {}, ""]
    if choice.kind == "link":
        return [body, link]
    if choice.kind == "card":
        return [body, ["div", {}, ""], paragraph, ["strong", {}, ""], link, paragraph]
    if choice.kind == "script":
        presets = choice.presets("country", "subdivision", "sector", "theme")
        script = ["script", {"type": "module", "src": f"{site}embed.js"}, ""]
        return [body, paragraph, link, script, ["follow-up-embed", presets, ""]]
    frame = {
        "src": f"{site}embed/{choice.frame_fragment}",
        "title": "Follow-up date calculator",
        "loading": "lazy",
        "referrerpolicy": "no-referrer",
        "sandbox": SANDBOX,
        "allow": "clipboard-write",
        "width": "100%",
        "height": "1060",
    }
    return [body, paragraph, link, ["iframe", frame, ""]]


def test_the_code_of_the_script_is_the_documented_one(builder: Page, site: str) -> None:
    [code] = codes(builder, [Choice("script", ("US", "CA"), "academic", "dark", "Dates")])
    assert code == (
        f'<p><a href="{site}calculator/#country=US&amp;subdivision=CA&amp;sector=academic">'
        "Dates</a></p>\n"
        f'<script type="module" src="{site}embed.js"></script>\n'
        '<follow-up-embed country="US" subdivision="CA" sector="academic" theme="dark">'
        "</follow-up-embed>"
    )


def filled_in(place: Page | FrameLocator, choice: Choice) -> None:
    """The form is there with the presets, whether or not Python ever starts."""
    country, subdivision = choice.place
    if country:
        expect(place.locator('[name="country"]')).to_have_value(country)
    expect(place.locator('[name="subdivision"]')).to_have_value(subdivision)
    expect(place.locator('[name="sector"]')).to_have_value(choice.sector or "private")


def test_a_code_works_in_a_page_of_another_origin_with_any_two_choices(
    builder: Page, host: tuple[Path, str], site: str
) -> None:
    wanted = every_two_together()
    made = codes(builder, wanted)
    errors: list[str] = []
    for choice, code in zip(wanted, made, strict=True):
        # A page of its own: over BiDi a new address can be taken for one that still loads.
        page = builder.context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.add_init_script(SAVE_DATA)
        page.goto(pasted(host, code), wait_until="domcontentloaded")
        assert page.title() == "Host"
        link = page.get_by_role("link", name=choice.wording, exact=True)
        expect(link).to_have_count(1)
        if choice.kind in FRAMES:
            filled_in(page.frame_locator("iframe"), choice)
            [frame] = [each for each in page.frames if each != page.main_frame]
            asked = frame.frame_element().get_attribute("src") or ""
            assert asked.removesuffix("#") == f"{site}embed/{choice.frame_fragment}"
            colours = frame.locator("html").get_attribute("data-md-color-scheme")
            assert colours == ("slate" if choice.theme == "dark" else "default")
        else:
            assert link.get_attribute("href") == f"{site}calculator/{choice.link_fragment}"
            link.click()
            # The calculator soon writes its own words for the same into the address.
            page.wait_for_url(re.compile(f"^{re.escape(site)}calculator/"), wait_until="commit")
            filled_in(page, choice)
        page.close()
    assert errors == []


@pytest.mark.parametrize("kind", FRAMES)
def test_the_calculator_starts_in_a_page_of_another_origin(
    builder: Page, host: tuple[Path, str], kind: str
) -> None:
    choice = Choice(kind, ("CA", "ON"), "academic", "dark", WORDINGS[2])
    [code] = codes(builder, [choice])
    page = builder.context.new_page()
    page.goto(pasted(host, code))
    frame = page.frame_locator("iframe")
    frame.locator("follow-up-calculator").wait_for()
    frame.locator('[name="interview_date"]').fill("2026-10-16")
    frame.locator("follow-up-calculator[state=ready]").wait_for(timeout=START)
    frame.locator("li[data-step]").first.wait_for()
    filled_in(frame, choice)
    page.close()
