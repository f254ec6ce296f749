"""The snippet builder, and every code that it makes, pasted into a page of another origin."""

import threading
from collections.abc import Iterator
from html import escape
from itertools import cycle, product
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlencode

import pytest
from playwright.sync_api import BrowserContext, FrameLocator, Page, Route, expect

from publish.serve import serving
from tests.browser.conftest import START, Watched
from tests.browser.test_accessibility import violations

PLACES = (("", ""), ("US", ""), ("US", "CA"), ("GB", "ENG"), ("CA", "ON"), ("SA", ""))
SECTORS = ("", "government", "academic")
THEMES = ("", "light", "dark")
WORDINGS = (
    "Work out when to follow up after your interview",
    'Ask “when?”, don\'t "guess" & <wait>',
    '"><script>document.title = "broken"</script>',
    "</a></p><h1>Hello</h1>",
    "&lt;b&gt; &amp;amp; --><!--",
    "L’entretien de Zoë: 面接のあと",
)
LINKS, FRAMES = ("link", "card"), ("frame", "script")
SANDBOX = (
    "allow-scripts allow-same-origin allow-forms allow-downloads allow-popups"
    " allow-top-navigation-to-custom-protocols"
)
RUNTIME = "**/*.zst"


class Choice(NamedTuple):
    """What one adviser chooses in the form."""

    kind: str
    place: tuple[str, str]
    sector: str
    theme: str
    wording: str

    def presets(self, *names: str) -> dict[str, str]:
        country, subdivision = self.place
        found = {
            "country": country,
            "subdivision": subdivision,
            "sector": self.sector,
            "theme": self.theme,
        }
        return {name: found[name] for name in names if found[name]}

    @property
    def link_fragment(self) -> str:
        return fragment(self.presets("country", "subdivision", "sector"))

    @property
    def frame_fragment(self) -> str:
        return fragment(self.presets("country", "subdivision", "sector", "theme"))


def fragment(presets: dict[str, str]) -> str:
    return f"#{urlencode(presets)}" if presets else ""


def choices(wordings: Iterator[str] | None = None) -> list[Choice]:
    """Every combination; with some wordings given, one of them in turn in place of all."""
    found = []
    for kind, place, sector in product((*LINKS, *FRAMES), PLACES, SECTORS):
        for theme in THEMES if kind in FRAMES else ("",):
            every = [next(wordings)] if wordings else WORDINGS
            found += [Choice(kind, place, sector, theme, wording) for wording in every]
    return found


def codes(page: Page, wanted: list[Choice]) -> list[str]:
    """What the form shows for each choice; its preview is put away, to load no frames."""
    found: list[str] = page.evaluate(
        """(wanted) => {
          const form = document.querySelector("[data-part=choices]");
          document.querySelector("[data-part=preview]").hidden = true;
          const set = (name, value) => {
            const control = form.elements.namedItem(name);
            control.value = value;
            const chosen = form.querySelector(`[name=${name}]:not(:not(:checked)[type=radio])`);
            chosen.dispatchEvent(new Event("input", { bubbles: true }));
            if (control.value !== value) throw new Error(`${name} has no ${value}`);
          };
          return wanted.map(([kind, [country, subdivision], sector, theme, wording]) => {
            set("kind", kind);
            set("country", country);
            set("subdivision", subdivision);
            set("sector", sector);
            set("theme", theme);
            set("wording", wording);
            return document.querySelector("[data-part=code]").value;
          });
        }""",
        wanted,
    )
    return found


@pytest.fixture(scope="module")
def builder(watched: Watched, site: str, context: BrowserContext, browser_name: str) -> Page:
    if browser_name == "chromium":
        context.grant_permissions(["clipboard-read", "clipboard-write"])
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
    """The address of an empty page with the code in it."""
    folder, address = host
    html = f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>{code}'
    (folder / "page.html").write_text(html, encoding="utf-8")
    return f"{address}page.html"


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
        return [body, script, ["follow-up-embed", presets, ""], paragraph, link]
    frame = {
        "src": f"{site}embed/{choice.frame_fragment}",
        "title": "Follow-up date calculator",
        "loading": "lazy",
        "referrerpolicy": "no-referrer",
        "sandbox": SANDBOX,
        "allow": "clipboard-write",
        "width": "100%",
        "height": "900",
    }
    return [body, ["iframe", frame, ""], paragraph, link]


def test_the_code_of_the_script_is_the_documented_one(builder: Page, site: str) -> None:
    [code] = codes(builder, [Choice("script", ("US", "CA"), "academic", "dark", "Dates")])
    assert code == (
        f'<script type="module" src="{site}embed.js"></script>\n'
        '<follow-up-embed country="US" subdivision="CA" sector="academic" theme="dark">'
        "</follow-up-embed>\n"
        f'<p><a href="{site}calculator/#country=US&amp;subdivision=CA&amp;sector=academic">'
        "Dates</a></p>"
    )


def stop(route: Route) -> None:
    route.abort()


def filled_in(place: Page | FrameLocator, choice: Choice) -> None:
    """The form is there with the presets, whether or not Python ever starts."""
    country, subdivision = choice.place
    if country:
        expect(place.locator('[name="country"]')).to_have_value(country)
    expect(place.locator('[name="subdivision"]')).to_have_value(subdivision)
    expect(place.locator('[name="sector"]')).to_have_value(choice.sector or "private")


def test_every_code_works_in_a_page_of_another_origin(
    builder: Page, host: tuple[Path, str], site: str
) -> None:
    wanted = choices(cycle(WORDINGS))
    made = codes(builder, wanted)
    assert len(wanted) == 144
    page = builder.context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.route(RUNTIME, stop)  # what is tested here needs no Python: each start takes a second
    for choice, code in zip(wanted, made, strict=True):
        page.goto(pasted(host, code))
        assert page.title() == "Host"
        link = page.get_by_role("link", name=choice.wording, exact=True)
        expect(link).to_have_count(1)
        if choice.kind in FRAMES:
            filled_in(page.frame_locator("iframe"), choice)
            [frame] = [each for each in page.frames if each != page.main_frame]
            assert frame.url.startswith(f"{site}embed/")
            assert frame.url.partition("#")[2] in {
                choice.frame_fragment[1:],
                choice.link_fragment[1:],
            }
            scheme = frame.evaluate("getComputedStyle(document.documentElement).colorScheme")
            assert choice.theme in scheme
        else:
            link.click()
            page.wait_for_url(f"{site}calculator/{choice.link_fragment}")
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


def test_the_builder_works_with_the_keyboard_alone(
    builder: Page, site: str, browser_name: str
) -> None:
    builder.goto("about:blank")
    builder.goto(f"{site}for-career-centres/")
    builder.get_by_label("A link", exact=True).focus()
    builder.keyboard.press("ArrowDown")
    builder.keyboard.press("ArrowDown")
    expect(builder.get_by_label("The calculator itself, in a frame")).to_be_checked()
    for typed in ("canada", "ontario", "universities", "dark"):
        builder.keyboard.press("Tab")
        builder.keyboard.type(typed)
    builder.keyboard.press("Tab")
    builder.keyboard.press("ControlOrMeta+a")
    builder.keyboard.type("Your dates")
    for _ in range(3):
        builder.keyboard.press("Tab")
    expect(builder.get_by_role("button", name="Copy the code")).to_be_focused()
    builder.keyboard.press("Enter")
    expect(builder.locator("[data-part=did]")).to_have_text(
        "The code is copied. Paste it into your page."
    )
    presets = "#country=CA&subdivision=ON&sector=academic"
    code = builder.get_by_label("The code to paste").input_value()
    assert f'src="{site}embed/{escape(presets)}&amp;theme=dark"' in code
    assert code.endswith(f'<p><a href="{site}calculator/{escape(presets)}">Your dates</a></p>')
    if browser_name == "chromium":
        assert builder.evaluate("navigator.clipboard.readText()") == code
    assert builder.get_by_label("Only the address").input_value() == f"{site}calculator/{presets}"


def test_the_preview_is_the_code_itself(builder: Page, site: str) -> None:
    builder.goto("about:blank")
    builder.goto(f"{site}for-career-centres/")
    preview = builder.locator("[data-part=preview]")
    builder.get_by_label("What shall the link say?").fill(WORDINGS[2])
    expect(preview.get_by_role("link")).to_have_text(WORDINGS[2])
    builder.get_by_label("A link with a few words about it").check()
    expect(preview.get_by_role("link")).to_have_text(WORDINGS[2])
    for kind in ("The calculator itself, in a frame", "The calculator itself, by a script"):
        builder.get_by_label(kind).check()
        builder.get_by_label("In which country are the employers?").select_option("GB")
        frame = preview.frame_locator("iframe")
        expect(frame.locator('[name="country"]')).to_have_value("GB")


def test_another_wording_does_not_load_the_frame_anew(builder: Page) -> None:
    frame = builder.locator("[data-part=preview] follow-up-embed")
    frame.evaluate("embed => { embed.marked = true; }")
    builder.get_by_label("What shall the link say?").fill("Other words")
    expect(builder.locator("[data-part=preview] p")).to_have_text("Other words")
    assert frame.evaluate("embed => embed.marked")


def test_a_link_always_has_words(builder: Page) -> None:
    builder.get_by_label("What shall the link say?").fill("  ")
    assert f">{WORDINGS[0]}</a>" in builder.get_by_label("The code to paste").input_value()


def test_it_says_when_nothing_could_be_copied(builder: Page) -> None:
    builder.evaluate(
        """() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error("forbidden"));
          document.execCommand = () => false;
        }"""
    )
    builder.get_by_role("button", name="Copy the address").click()
    expect(builder.locator("[data-part=did]")).to_have_text(
        "Copying is not allowed here. The text is selected: copy it by hand."
    )
    assert builder.evaluate("document.activeElement.id") == "sb-address"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_builder_has_no_fault_with_a_frame_in_it(builder: Page, site: str, scheme: Any) -> None:
    builder.emulate_media(color_scheme=scheme)
    builder.goto("about:blank")
    builder.goto(f"{site}for-career-centres/")
    builder.get_by_label("The calculator itself, in a frame").check()
    builder.get_by_label("In which country are the employers?").select_option("US")
    builder.get_by_role("button", name="Copy the code").click()
    assert violations(builder) == []


def test_without_scripts_the_page_says_what_to_do(builder: Page, site: str) -> None:
    browser = builder.context.browser
    assert browser
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}for-career-centres/")
    expect(page.get_by_text("The form below needs JavaScript")).to_be_visible()
    expect(page.locator("[data-part=choices]")).to_be_hidden()
    context.close()
