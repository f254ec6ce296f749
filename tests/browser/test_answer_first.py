"""The answer where one stands: on the home page, on a phone, and what can be said after it."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.conftest import START, Watched

PHONE = {"width": 390, "height": 844}
FRIDAY = "#interview_date=2026-10-16&country=US&today=2026-10-19"
MOVES = (
    "window.moved = []; new PerformanceObserver((list) => moved.push(...list.getEntries()"
    ".filter(({ hadRecentInput }) => !hadRecentInput).map(({ value }) => value)))"
    ".observe({ type: 'layout-shift', buffered: true })"
)


@pytest.fixture(scope="module")
def phone(browser: Browser) -> Iterator[Watched]:
    context = browser.new_context(viewport=PHONE, locale="en-US")  # type: ignore[arg-type]
    yield Watched(context)
    context.close()


def in_first_screen(page: Page, part: str) -> bool:
    inside = (
        "box => { const { top, bottom } = box.getBoundingClientRect();"
        " return top >= document.querySelector('.md-header').offsetHeight"
        " && bottom <= innerHeight; }"
    )
    return bool(page.locator(f"[data-part={part}]").evaluate(inside))


def test_the_home_page_answers_where_one_stands(phone: Watched, site: str) -> None:
    page = phone.page
    page.goto(site)
    assert not page.locator("[data-part=plan]").is_visible()
    page.get_by_role("button", name="Yesterday").click()
    page.get_by_label("What did they say about the decision?").fill("end of next week")
    page.get_by_role("button", name="Show my dates").click()
    answer = page.locator("[data-part=next]")
    expect(answer).to_be_visible(timeout=START)
    expect(answer).to_be_focused()
    assert in_first_screen(page, "plan")
    expect(page.locator("[data-part=folded-text]")).to_contain_text("they said “end of next week”")
    page.get_by_role("link", name="Your message, your calendar and more").click()
    page.wait_for_url("**/calculator/#*")
    expect(page.locator('[name="timeline"]')).to_have_value("end of next week")
    page.go_back(wait_until="commit")
    expect(page.locator('[name="timeline"]')).to_have_value("end of next week")
    assert phone.errors == []


def test_a_failed_start_is_in_the_first_screen_with_what_was_typed(
    browser: Browser, site: str
) -> None:
    context = browser.new_context(viewport=PHONE, service_workers="block")  # type: ignore[arg-type]
    page = context.new_page()
    page.route("**/*.wasm.zst", lambda route: route.fulfill(status=404))
    page.goto(f"{site}calculator/{FRIDAY}&timeline=next+week")
    page.locator("follow-up-calculator[state=failed]").wait_for(timeout=START)
    expect(page.locator("[data-part=folded-text]")).to_have_text(
        "Friday 16 October · they said “next week” · United States"
    )
    assert in_first_screen(page, "failure")
    context.close()


def test_on_a_phone_the_questions_fold_and_the_page_is_short(phone: Watched, site: str) -> None:
    page = phone.page
    page.goto("about:blank")
    page.goto(f"{site}calculator/{FRIDAY}")
    page.locator("[data-message]").wait_for(timeout=START)
    expect(page.locator("[data-part=questions]")).to_be_hidden()
    assert in_first_screen(page, "next")
    assert page.evaluate("document.documentElement.scrollHeight") <= 3200
    message = "document.querySelector('[data-part=body]').getBoundingClientRect().top"
    answer = "document.querySelector('[data-part=plan]').getBoundingClientRect().bottom"
    assert page.evaluate(f"{message} - {answer}") <= 1.5 * PHONE["height"]
    page.get_by_role("button", name="Change").click()
    expect(page.locator('[name="interview_date"]')).to_be_focused()


@pytest.mark.parametrize("path", ["calculator/", "embed/", ""])
def test_nothing_moves_while_a_link_is_answered(browser: Browser, site: str, path: str) -> None:
    context = browser.new_context(viewport=PHONE, locale="en-US")  # type: ignore[arg-type]
    page = context.new_page()
    page.add_init_script(MOVES)
    page.goto(f"{site}{path}{FRIDAY}&timeline=next+week")
    expect(page.locator(".months td").first).to_be_visible(timeout=START)
    page.wait_for_timeout(300)
    assert page.evaluate("moved.reduce((sum, each) => sum + each, 0)") < 0.01
    context.close()


def hold_the_loader(page: Page) -> list[Route]:
    """Python cannot start before these go on."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/loader/loader*.js", hold)
    return held


@pytest.mark.parametrize("path", ["calculator/", ""])
@pytest.mark.parametrize("width", [390, 1280])
def test_a_reload_shows_the_answer_before_python_and_moves_nothing(
    browser: Browser, site: str, path: str, width: int
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 844}, locale="en-US", service_workers="block"
    )
    page = context.new_page()
    page.add_init_script(MOVES)
    page.goto(f"{site}{path}{FRIDAY}&timeline=next+week")
    page.locator("li[data-step]").first.wait_for(timeout=START)
    answer = page.locator("[data-part=next]").text_content()
    held = hold_the_loader(page)
    page.reload()
    expect(page.locator("[data-part=before]")).to_be_visible()
    expect(page.locator("follow-up-calculator")).to_have_attribute("state", "loading")
    expect(page.locator("[data-part=next]")).to_have_text(answer or "")
    if width == PHONE["width"]:
        assert in_first_screen(page, "next")
    for route in held:
        route.continue_()
    expect(page.locator("[data-part=before]")).to_be_hidden(timeout=START)
    expect(page.locator("[data-part=next]")).to_have_text(answer or "")
    expect(page.locator("[data-part=rest]")).to_be_visible()
    page.wait_for_timeout(300)
    assert page.evaluate("moved.reduce((sum, each) => sum + each, 0)") < 0.1
    context.close()


def test_the_answer_before_is_for_its_own_question_and_goes_with_it(
    browser: Browser, site: str
) -> None:
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    page.goto(f"{site}calculator/{FRIDAY}")
    page.locator("li[data-step]").first.wait_for(timeout=START)
    hold_the_loader(page)
    page.reload()
    expect(page.locator("[data-part=before]")).to_be_visible()
    page.get_by_label("When was your last interview?").fill("2026-10-15")
    expect(page.locator("[data-part=plan]")).to_be_hidden()
    page.get_by_label("When was your last interview?").fill("2026-10-16")
    expect(page.locator("[data-part=before]")).to_be_visible()
    page.get_by_role("button", name="Clear everything I typed").click()
    assert page.evaluate("sessionStorage.length") == 0
    expect(page.locator("[data-part=plan]")).to_be_hidden()
    context.close()


def test_the_fold_says_how_their_words_were_read_and_what_is_a_guess(
    phone: Watched, site: str
) -> None:
    page = phone.page
    page.goto("about:blank")
    page.goto(f"{site}calculator/#interview_date=2026-10-16&today=2026-10-19&timeline=next+week")
    page.locator("[data-message]").wait_for(timeout=START)
    said = page.locator("[data-part=folded-text]")
    expect(said).to_have_text(
        "Friday 16 October · they said “next week”, read as Friday 23 October"
    )
    page.get_by_role("button", name="Clear everything I typed").click()
    page.locator('[name="interview_date"]').fill("2026-10-16")
    page.get_by_role("button", name="Show my dates").click()
    expect(said).to_contain_text("United States (a guess)")


def test_what_became_of_the_calendar_is_said_beside_its_button(phone: Watched, site: str) -> None:
    page = phone.page
    page.goto("about:blank")
    page.goto(f"{site}calculator/{FRIDAY}&thank_you_sent=2026-10-16")
    with page.expect_download():
        page.get_by_role("button", name="Add to my calendar").click(timeout=START)
    expect(page.locator("[data-part=did-act]")).to_contain_text("The calendar file is saved")
    assert in_first_screen(page, "did-act")


def test_an_old_reading_goes_with_what_was_typed(phone: Watched, site: str) -> None:
    page = phone.page
    page.goto("about:blank")
    page.goto(f"{site}calculator/")
    day = page.locator('[name="interview_date"]')
    reading = page.locator("#fu-interview_date-reading")
    for other in ("soonish", ""):
        day.fill("yesterday")
        expect(reading).not_to_be_empty()
        day.fill(other)
        expect(reading).to_be_empty()


def test_a_date_that_could_be_two_is_a_choice(phone: Watched, site: str) -> None:
    page = phone.page
    page.goto("about:blank")
    page.goto(f"{site}calculator/#today=2026-11-26")
    page.locator('[name="interview_date"]').fill("10/11")
    page.locator('[name="timeline"]').focus()
    expect(page.get_by_text("Choose the day:")).to_be_visible()
    page.get_by_role("button", name="Tuesday 10 November").click()
    expect(page.locator('[name="interview_date"]')).to_have_value("Tuesday 10 November 2026")


@pytest.mark.parametrize("path", ["calculator/", "when-to-write/", ""])
def test_a_dark_device_gets_a_dark_page_from_the_first_paint(
    browser: Browser, site: str, path: str
) -> None:
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.add_init_script(
        """window.painted = []; const look = () => {
          const body = document.querySelector(".md-footer") && document.body; // all of it is there
          if (body) painted.push(body.dataset.mdColorScheme);
          requestAnimationFrame(look);
        }; look();"""
    )
    page.goto(f"{site}{path}")
    page.wait_for_timeout(500)
    assert set(page.evaluate("painted")) == {"slate"}
    context.close()


def test_a_link_with_a_mistake_shows_the_questions(phone: Watched, site: str) -> None:
    page = phone.page
    page.goto("about:blank")
    page.goto(f"{site}calculator/#interview_date=soon&country=US")
    expect(page.locator("[data-part=problems]")).to_be_focused(timeout=START)
    expect(page.locator('[name="interview_date"]')).to_be_visible()
    expect(page.locator("[data-part=keep]")).to_be_visible()


def test_what_was_sent_is_said_with_one_button_and_undone(phone: Watched, site: str) -> None:
    page = phone.page
    page.goto("about:blank")
    page.goto(f"{site}calculator/{FRIDAY}")
    step = page.locator("li[data-step=thank_you]")
    step.wait_for(timeout=START)
    step.get_by_role("button", name="I sent this").click()
    step.get_by_role("button", name=re.compile("^Today")).click()
    expect(step).to_have_attribute("data-status", "done")
    expect(step.locator("time[data-date=sent]")).to_have_attribute("datetime", "2026-10-19")
    step.get_by_role("button", name="Undo").click()
    expect(step).not_to_have_attribute("data-status", "done")
    assert phone.errors == []


def test_another_reading_is_a_button_beside_the_field(phone: Watched, site: str) -> None:
    page = phone.page
    page.goto("about:blank")
    page.goto(f"{site}calculator/{FRIDAY}")
    page.locator("li[data-step]").first.wait_for(timeout=START)
    page.get_by_role("button", name="Change").click()
    said = page.get_by_label("What did they say about the decision?")
    said.fill("We are seeing another candidate on Friday.")
    offered = page.locator("[data-part=timeline-others] button").first
    expect(offered).to_be_visible()
    offered.click()
    expect(page.locator("#fu-timeline-reading")).to_contain_text("Friday 23 October")
    expect(page.locator("#fu-timeline-error")).to_be_hidden()


def test_a_button_stays_under_the_finger_that_presses_it(phone: Watched, site: str) -> None:
    page = phone.page
    page.goto("about:blank")
    page.goto(f"{site}calculator/{FRIDAY}")
    page.locator("li[data-step]").first.wait_for(timeout=START)
    page.get_by_role("button", name="Change").click()
    page.get_by_label("What did they say about the decision?").fill("I see them on Friday.")
    offered = page.locator("[data-part=timeline-others] button").first
    expect(offered).to_be_visible()
    page.wait_for_timeout(300)
    offered.click(delay=150)  # as long as people press
    expect(page.locator("#fu-timeline-reading")).to_contain_text("Friday 23 October")


def test_everything_typed_can_be_cleared(phone: Watched, site: str) -> None:
    page = phone.page
    page.goto("about:blank")
    page.goto(f"{site}calculator/{FRIDAY}")
    page.locator("[data-message]").wait_for(timeout=START)
    page.get_by_label("What is your name?").fill("Sam Lee")
    expect(page.locator("[data-part=body]")).to_have_value(re.compile("Sam Lee$"))
    page.get_by_role("button", name="Clear everything I typed").click()
    expect(page.locator("[data-part=plan]")).to_be_hidden()
    expect(page.locator('[name="interview_date"]')).to_have_value("")
    assert "Sam Lee" not in page.evaluate("JSON.stringify(sessionStorage) + location.href")
    page.reload()
    page.locator("follow-up-calculator").wait_for()
    expect(page.locator('[name="interview_date"]')).to_have_value("")
    expect(page.locator('[name="people.you.name"]')).to_have_value("")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_picture_holds_in_forced_colours(browser: Browser, site: str, scheme: str) -> None:
    context = browser.new_context(
        forced_colors="active",
        color_scheme=scheme,  # type: ignore[arg-type]
        locale="en-US",
    )
    page = context.new_page()
    page.goto(f"{site}calculator/{FRIDAY}")
    page.locator("[data-message]").wait_for(timeout=START)
    looks = page.locator(".months td").evaluate_all(
        "cells => [...new Set(cells.map((cell) => {"
        " const { outlineStyle, borderStyle, backgroundColor, backgroundImage, color } ="
        " getComputedStyle(cell); return [outlineStyle, borderStyle, backgroundColor,"
        " backgroundImage !== 'none', color].join('|'); }))]"
    )
    assert len(looks) >= 3  # a plain day, a day off, a day that is marked
    mark = page.locator(".marks mark").first
    style = "each => (({ textDecorationLine, borderBottomStyle }) => "
    style += "textDecorationLine + borderBottomStyle)(getComputedStyle(each))"
    line = mark.evaluate(style)
    assert "underline" in line or "solid" in line
    context.close()
