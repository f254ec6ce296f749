"""What a page says, another page and the calculator say too: each case was once a contradiction."""

import re

from publish.engine import ask
from tests.site.pages import page

INTERVIEW = "2026-10-16"  # Friday


def text(address: str, heading: str) -> str:
    """What stands under a heading of a page, up to the next of its kind."""
    blocks = page(address)
    start = next(at for at, block in enumerate(blocks) if block.id == heading)
    rest = blocks[start + 1 :]
    end = next((at for at, block in enumerate(rest) if block.tag == blocks[start].tag), len(rest))
    return " ".join(block.text for block in rest[:end])


def plan(**situation: object) -> dict[str, dict[str, object]]:
    """The steps of a plan by their names."""
    found = ask("plan", interview_date=INTERVIEW, today=INTERVIEW, country="US", **situation)
    return {step["step"]: step for step in found["steps"]}


def test_we_will_call_you_names_no_day_and_forbids_nothing() -> None:
    assert ask("read_timeline", text="we will call you", said_on=INTERVIEW)["kind"] == "none"
    assert plan(timeline="we will call you")["follow_up"]["suggested"] == "2026-10-23"  # Friday
    answer = page("questions/we-will-call-you/")[1].text
    assert "“we'll call you” only tells you how they will get in touch" in answer
    assert "wait five business days and ask once" in answer
    forbidden = plan(timeline="don't call us, we'll call you")
    assert forbidden["follow_up"]["status"] == "skipped"


def test_if_they_decide_the_same_day_the_page_gives_two_hours() -> None:
    assert "If they decide the same day, send yours within two hours." in text(
        "when-to-write/", "the-thank-you"
    )


def test_who_calls_about_another_offer_writes_only_if_nobody_answers() -> None:
    found = ask(
        "plan",
        interview_date=INTERVIEW,
        today="2026-10-19",  # Monday
        country="US",
        offer_deadline="2026-10-20",
    )
    [notice] = [each["text"] for each in found["notices"] if each["code"] == "call-them"]
    assert "call them. If nobody answers, write on the same day." in notice
    calls = text("no-answer-yet/", "should-you-call")
    assert "don't email the same question that day" in calls
    assert "can't wait, call. If nobody answers, write on the same day." in calls
    answer = page("questions/another-offer/")[1].text
    assert "call them; if nobody answers, write on the same day." in answer


def test_before_the_day_they_named_only_the_question_has_to_wait() -> None:
    found = text("when-to-write/", "if-they-named-a-day")
    assert "Until that day has passed, don't ask about the decision." in found
    for other in ("your thank-you", "a point you forgot", "a correction", "another offer"):
        assert other in found
    assert plan(timeline="2026-10-30")["thank_you"]["suggested"] == INTERVIEW


def test_checking_in_is_a_poor_subject_only_without_the_job() -> None:
    message = ask(
        "write",
        message="final_check_in",
        situation={"interview_date": INTERVIEW, "today": INTERVIEW},
        people={"job_title": "Data Analyst"},
        tone="plain",
    )
    assert "Data Analyst" in message["subject"]
    assert "Checking in without the name of the job" in text("what-to-write/", "the-subject")


def test_a_plan_asks_twice_and_the_pages_count_the_same() -> None:
    steps = plan()
    assert [step for step in steps if step in {"follow_up", "final_check_in"}] == [
        "follow_up",
        "final_check_in",
    ]
    assert "after the follow-up and the final check-in" in text("", "what-if-they-never-answer")
    assert "ask twice in all: the follow-up and the final check-in" in text(
        "no-answer-yet/", "if-they-answer-with-a-new-day"
    )
    for address in ("", "no-answer-yet/", "when-to-stop/"):
        whole = " ".join(block.text for block in page(address))
        assert re.findall(r"two (?:messages|follow-ups)", whole) == []


def test_a_panel_may_be_thanked_in_either_way() -> None:
    found = text("questions/panel-interview/", "who-says-what")
    assert "A note to each person" in found
    assert "One note to the person who led" in found
    assert "in separate notes or in one good note" in text("what-to-write/", "do")


def test_after_the_last_message_an_answer_is_still_answered() -> None:
    last = text("no-answer-yet/", "the-final-check-in")
    assert last.endswith("stop chasing. If they do write, answer as if nothing had happened.")


def test_who_has_not_asked_yet_is_sent_to_the_follow_up_first() -> None:
    assert page("no-answer-yet/")[1].text.startswith(
        "If you haven't asked yet, send your follow-up"
    )
