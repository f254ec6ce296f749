"""Only what the candidate wrote is judged; what came with it is left out, and told."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.engine.review.letters import SIGNED, TEXT, codes, message, read

TEXTS = json.loads(Path(__file__).with_name("texts.json").read_text("utf-8"))
DEMAND = "Please get back to me by Friday."
HISTORY = {
    "gmail": f"On Tue, Oct 13, 2026 at 9:14 AM Ana Petrov <ana@example.com> wrote:\n\n> {DEMAND}",
    "gmail, broken": "On Tue, Oct 13, 2026 at 9:14 AM Ana Petrov-Delacroix <\n"
    f"ana@example.com> wrote:\n\n> {DEMAND}\n> [Name]",
    "no date": f"On Tuesday, Ana Petrov wrote:\n> {DEMAND}",
    "outlook": f"From: Ana Petrov\nSent: 13 October 2026 09:14\nTo: Jo Hale\n\nDear Jo,\n{DEMAND}",
    "bold": f"**From:** Ana Petrov\n**Date:** 13 October 2026\n\nDear Jo,\n{DEMAND}",
    "line": f"-----Original Message-----\nFrom: Ana\n\n{DEMAND}",
    "forwarded": f"---------- Forwarded message ---------\nFrom: Ana\n\n{DEMAND}",
    "german": f"Am 13.10.2026 um 09:14 schrieb Ana Petrov:\n\n{DEMAND}",
    "french": f"Le mar. 13 oct. 2026 à 09:14, Ana Petrov <a@x.org> a écrit :\n\n{DEMAND}",
    "quoted": f"> {DEMAND}\n> Yours, [Name]",
    "nested": f"> > {DEMAND}\n> I agree.",
}


def left_out(body: str, **params: Any) -> list[tuple[str, str]]:
    """Each part that is not judged: its code and its text."""
    parts = read(body, **params)["left_out"]
    assert all(each["why"].endswith(".") for each in parts)
    return [(each["code"], body[each["start"] : each["end"]]) for each in parts]


def test_of_a_plain_message_nothing_is_left_out() -> None:
    assert left_out(message()) == []
    assert read(message())["note"] is None


@pytest.mark.parametrize("history", HISTORY.values(), ids=HISTORY)
def test_an_earlier_message_is_not_judged(history: str) -> None:
    body = f"{message()}\n\n{history}"
    assert codes(body) == set()
    assert [code for code, _ in left_out(body)] == ["history"]
    assert DEMAND in left_out(body)[-1][1]
    assert read(body)["words"] == read(message())["words"]


def test_an_answer_below_or_between_quoted_lines_is_judged() -> None:
    top = "On 13 Oct 2026, at 09:14, Ana Petrov <ana@example.com> wrote:\n> Were you on time?\n\n"
    assert codes(top + message()) == set()
    assert codes(top + message(text=f"{TEXT} {DEMAND}")) == {"pressure"}


CARD = """Jo Hale
Senior Planner (until December)
Sandel Logistics Ltd | 12 Quay Road | Hull HU1 1AA
Tel. +44 7700 900123 | jo@example.org
Please reply within 24 hours to orders."""


@pytest.mark.parametrize("mark", ["-- \n", "--\n", "", "____\n"])
def test_a_visiting_card_below_the_name_is_not_judged(mark: str) -> None:
    body = message(signed=f"Kind regards,\nJo\n\n{mark}{CARD}")
    assert codes(body) == set()
    assert "signature" in {code for code, _ in left_out(body)}


@pytest.mark.parametrize("below", TEXTS["disclaimers"])
def test_what_an_office_puts_below_is_not_judged(below: str) -> None:
    body = f"{message()}\n\n{below}"
    assert codes(body) == set()
    assert left_out(body) == [("disclaimer", below)]


PREAMBLES = [
    "Sure! Here's a polished version of your email:",
    "Certainly! Below is a draft of your thank-you note:\n\n---",
    "Here is a professional thank-you message you can send:",
    "Of course! Here’s a revised version that sounds warmer:",
    "Here's your follow-up email:\n\n**Subject:** Planner interview",
]
AFTERWORDS = [
    "Let me know if you'd like me to adjust the tone!",
    "---\n\nWould you like a shorter version?",
    "Feel free to personalize this further.",
    "This version keeps a warm tone while staying professional.",
    "**Why this works:**\n- It is short.\n- Reply by Friday.",
]


@pytest.mark.parametrize("preamble", PREAMBLES)
@pytest.mark.parametrize("afterword", ["", *AFTERWORDS])
def test_what_a_chat_assistant_says_around_it_is_not_judged(preamble: str, afterword: str) -> None:
    body = f"{preamble}\n\n{message()}\n\n{afterword}"
    assert codes(body) == set()
    assert "assistant" in {code for code, _ in left_out(body)}


def test_a_message_that_an_assistant_set_as_a_quotation_is_judged() -> None:
    quoted = "\n".join(f"> {line}".rstrip() for line in message().splitlines())
    assert codes(f"Here is your email:\n\n{quoted}") == set()
    faulty = quoted.replace("Kind", f"{DEMAND} Kind")
    assert codes(f"Here is your email:\n\n{faulty}\n\nWould you like a shorter version?") == {
        "pressure"
    }


@pytest.mark.parametrize("word", ["Subject", "SUBJECT", "**Subject**", "Subject line", "Betreff"])
def test_a_pasted_subject_is_taken_as_the_subject(word: str) -> None:
    body = f"{word}: Planner interview, 12 October\n\n{message()}"
    assert codes(body, subject="") == set()
    assert codes(f"{word}: Thank you\n\n{message()}", subject="") == {"vague-subject"}
    found = read(f"{word}: Thank you [Name]\n\n{message()}", subject="")["findings"]
    (gap,) = [each for each in found if each["code"] == "placeholder-left"]
    assert gap["field"] == "body"
    assert f"{word}: Thank you [Name]"[gap["start"] : gap["end"]] == "[Name]"


def test_html_is_read_without_its_tags() -> None:
    html = message().replace("\n\n", "</p><p>").replace("\n", "<br>").replace("&", "&amp;")
    body = f"<html><head><style>p {{color: red}}</style></head><body><p>{html}</p></body></html>"
    assert codes(body) == set()
    assert [code for code, _ in left_out(body)] == ["html"]
    faulty = body.replace("</p><p>Kind", f" {DEMAND}&nbsp;</p><p>Kind")
    (found,) = read(faulty)["findings"]
    assert faulty[found["start"] : found["end"]] == "Please get back to me by Friday"


def test_markdown_is_read_without_its_marks() -> None:
    text = TEXT.replace("cold-store rota", "**cold-store** _rota_").replace("Petra", "`Petra`")
    body = message("# Dear **Eva**,", text + "\n\n---\n\n[My rota](https://example.org/rota)")
    assert codes(body) == set()
    assert [code for code, _ in left_out(body)] == ["markdown"]


def test_lines_that_a_mail_program_broke_are_one_sentence() -> None:
    broken = TEXT + "\n\nI hope that this is of use to you and to Petra, and please get back\nto me"
    assert codes(message(text=f"{broken} by Friday if you can.")) == {"pressure"}


def test_a_postscript_is_judged() -> None:
    assert codes(f"{message()}\n\nP.S. {DEMAND}") == {"pressure"}
    assert codes(f"{message()}\n\nPS: The parrot sends its best.") == set()


@pytest.mark.parametrize("text", TEXTS["other_languages"])
def test_another_language_is_answered_by_one_sentence(text: str) -> None:
    result = read(text, subject="")
    assert result["findings"] == []
    assert result["note"]["code"] == "not-english"
    assert "only read English" in result["note"]["text"]


@pytest.mark.parametrize(
    "text", ["", " \n ", "Dear Eva,", "Thanks for yesterday, Eva!", "asdf " * 4]
)
def test_too_little_is_answered_by_one_sentence(text: str) -> None:
    result = read(text, subject="")
    assert (result["findings"], result["note"]["code"]) == ([], "too-little")


def test_a_paragraph_in_another_language_is_left_out() -> None:
    german = "Vielen Dank für das Gespräch. Bitte antworten Sie mir bis Freitag, das wäre schön."
    body = message(text=f"{german}\n\n{TEXT}")
    assert left_out(body) == [("language", german)]
    assert codes(body) == set()


def test_what_is_too_long_is_judged_as_far_as_it_is_read() -> None:
    long = "\n\n".join([TEXT] * 40)
    body = message(text=f"{TEXT} {DEMAND}\n\n{long}\n\n[Name]")
    result = read(body, kind="follow_up")
    assert {"too-long", "pressure"} <= {each["code"] for each in result["findings"]}
    assert "placeholder-left" not in {each["code"] for each in result["findings"]}
    (advice,) = [each for each in result["findings"] if each["code"] == "too-long"]
    assert f"{len(body.split())} words. 120 are enough" in advice["text"]
    (part,) = result["left_out"]
    assert (part["code"], part["end"]) == ("too-long", len(body))
    assert 9_900 < part["start"] <= 10_000


def test_of_a_text_cut_as_too_long_nothing_is_said_to_be_missing() -> None:
    """What was not read may hold it: the thanks, the closing, the address under the name."""
    text = "The rain went on and on, and everybody waited for the ferry. " * 190
    body = f"Dear Eva,\n\n{text}\n\n{TEXT}\n\n{SIGNED}"
    assert codes(body) == {"too-long"}
    assert codes(body, "follow_up") == {"too-long"}
    assert "no-greeting" in codes(body.removeprefix("Dear Eva,"))
    short = {"no-thanks", "no-interest", "no-specific", "no-closing", "no-contact"}
    assert codes(body[:9_000]) - {"too-long"} == short


def test_a_short_message_above_a_long_history_is_not_too_long() -> None:
    history = "\n".join(f"> {SIGNED} {TEXT}".splitlines() * 30).replace("\n", "\n> ")
    body = f"{message()}\n\nOn 13 Oct 2026 Ana wrote:\n{history}"
    assert len(body) > 12_000
    assert codes(body) == set()
