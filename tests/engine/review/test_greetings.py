"""A greeting is read as people write it; a wrong name is found whatever stands around it."""

from typing import Any

import pytest

from tests.engine.review.letters import PEOPLE, TEXT, codes, message, severities, to

GREETED = [
    "Hi Eva, hope you had a nice weekend!",
    "Hello Eva, I hope the move went well.",
    "Hi Eva hope all is well at the depot.",
    "Hey Eva! Hope you are having a good week.",
    "DEAR EVA,",
    "HELLO EVA!",
    "dear eva,",
    "hi eva",
    "**Dear Eva,**",
    "*Hi Eva,*",
    "__Dear Eva,__",
    "## Dear Eva,",
    "Eva –",
    "Eva —",
    "Eva,",
    "Eva:",
    "Eva -",
    "Hello, Eva,",
    "Good morning, Eva.",
    "Hi again Eva,",
    "Hello there Eva,",
    "Dear Eva Stern,",
    "Dear Ms. Stern:",
    "Dear Ms Eva Stern,",
    "Sehr geehrte Frau Stern,",
    "Liebe Frau Stern,",
    "Guten Tag Frau Stern,",
    "Chère Eva,",
    "Bonjour Eva,",
    "Estimada Eva:",
    "Buongiorno Eva,",
    "Geachte mevrouw Stern,",
    "Hej Eva!",
    "Namaste Eva,",
    "Respected Eva Ma'am,",
    "Dear Eva and team,",
    "Dear Eva\u00a0,",
    "\u200bDear Eva,",
    "Greetings, Eva,",
    "Dear Eva & Petra,",
    "Hi Eva, Petra and the whole planning crew,",
    "Dear Eva and everybody at Orrin Foods,",
]


@pytest.mark.parametrize("greeting", GREETED)
def test_a_greeting_of_the_right_person_has_no_finding(greeting: str) -> None:
    assert codes(message(greeting)) <= set()


@pytest.mark.parametrize("greeting", ["Eva – ", "Eva, ", "Eva: ", "Hi Eva, ", "Dear Eva - "])
def test_a_greeting_may_share_its_line_with_the_text(greeting: str) -> None:
    assert codes(f"{greeting}{TEXT}\n\nKind regards,\nJo Hale\njo@example.org") == set()


@pytest.mark.parametrize(
    ("greeting", "name"),
    [
        ("Hi Kate,", "Katherine Osborne"),
        ("Hi Bob,", "Robert Osborne"),
        ("Dear Robert,", "Bob Osborne"),
        ("Hi Liz,", "Elizabeth Osborne"),
        ("Hi Mo,", "Mohammed Khan"),
        ("Hey Tom!", "Thomas Müller"),
        ("Hi Sasha,", "Alexander Petrov"),
        ("Dear Sam,", "Samantha Reed"),
        ("Hi Jen,", "Jennifer Ode"),
        ("Hi Mike,", "Michael Chan"),
        ("Hi Alex R.,", "Alexandra Rivera"),
    ],
)
def test_the_usual_short_form_of_a_name_is_no_fault(greeting: str, name: str) -> None:
    assert codes(message(greeting), people=to(name)) == set()


@pytest.mark.parametrize(
    ("greeting", "name"),
    [
        ("Hi Evan,", "Eva Stern"),
        ("Dear Eva Sterne,", "Eva Stern"),
        ("Dear Petra and Ewa,", "Eva Stern"),
        ("Hi Eve, hope you had a nice weekend!", "Eva Stern"),
        ("DEAR EVE,", "Eva Stern"),
        ("**Dear Anna,**", "Eva Stern"),
        ("Sehr geehrte Frau Sterne,", "Frau Eva Stern"),
        ("Dear Catherine,", "Katherine Osborne"),
        ("Hi John,", "Jon Sandoval"),
        ("Dear Sara,", "Sarah Reed"),
        ("Dear Zoe,", "Zoë Adams"),
        ("Dear Mr. Stern,", "Ms. Eva Stern"),
        ("Dear Mrs Okafor,", "Mr Okafor"),
        ("Hi Kate,", "Barbara Osborne"),
        ("Good morning, Mr Smith.", "Frau Stern"),
    ],
)
def test_another_name_must_be_changed(greeting: str, name: str) -> None:
    assert severities(message(greeting), people=to(name)) == {"wrong-name": "must"}


@pytest.mark.parametrize(
    ("greeting", "name"), [("Hi Joan,", "Joanneke Ode"), ("Dear Mr Mueller,", "Mr Müller")]
)
def test_where_it_may_be_their_short_form_it_is_asked(greeting: str, name: str) -> None:
    assert severities(message(greeting), people=to(name)) == {"wrong-name": "should"}


@pytest.mark.parametrize("greeting", ["Hello,", "Dear Hiring Manager,", "Hi there,", "Dear Sir,"])
def test_who_is_known_is_greeted_by_name(greeting: str) -> None:
    assert severities(message(greeting)) == {"no-greeting": "should"}


@pytest.mark.parametrize("greeting", ["Greetings of the day!", "To whom it may concern,"])
def test_a_greeting_with_no_place_for_a_name_is_a_thought(greeting: str) -> None:
    body = message(greeting, signed="Thanks & Regards,\nJo Hale\njo@example.org")
    assert severities(body) == {"no-greeting": "hint"}
    nobody: dict[str, Any] = {**PEOPLE, "recipients": []}
    assert codes(body, people=nobody) == set()


def test_greetings_of_the_day_may_follow_the_greeting() -> None:
    text = f"Greetings of the day!\n\n{TEXT}"
    assert codes(message(text=text, signed="Thanks & Regards\nJo Hale\njo@example.org")) == set()


@pytest.mark.parametrize(
    "closing",
    [
        "Thanks & Regards,",
        "Thanks and regards",
        "Warm regards,",
        "With kind regards,",
        "Yours, as ever,",
        "Best –",
        "Cheers!",
        "Rgds,",
        "Med venlig hilsen,",
        "Until Thursday, then,",
        "All good wishes,",
        "Thanking you,",
        "Talk soon,",
    ],
)
def test_a_closing_line_is_known(closing: str) -> None:
    assert codes(message(signed=f"{closing}\nJo Hale\njo@example.org")) == set()


def test_a_letter_on_paper_has_addresses_above_its_greeting() -> None:
    head = "Jo Hale\n4 Mill Street\nHull HU1 1AA\n\n19 October 2026\n\nEva Stern\nOrrin Foods\n\n"
    assert codes(head + message("Dear Eva:")) == set()
    assert codes(head + message("Dear Ewa:")) == {"wrong-name"}
    assert codes(head.replace("Jo Hale", "[Your Name]") + message()) == {"placeholder-left"}


def test_a_message_without_greeting_is_told_so() -> None:
    assert codes(message("")) == {"no-greeting"}
    assert codes(message("", f"Yesterday, I thought of the parrot.\n\n{TEXT}")) == {"no-greeting"}
