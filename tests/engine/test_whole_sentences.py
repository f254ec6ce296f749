"""Whole sentences: which time in them is that of the answer. Said on Wednesday 14 October 2026."""

from datetime import date

import pytest

from followup.business_days.employer import Employer
from followup.plan.situation import TimelineKind
from followup.timeline.read import read_timeline
from followup.timeline.unreadable import Choice, UnreadableError

WEDNESDAY = date(2026, 10, 14)
AMERICAN = Employer(country="US").calendar()


def words_and_day(text: str) -> tuple[str, str]:
    found = read_timeline(text, WEDNESDAY, AMERICAN)
    return found.words, str(found.day)


def asked(text: str) -> tuple[Choice, ...]:
    with pytest.raises(UnreadableError) as error:
        read_timeline(text, WEDNESDAY, AMERICAN)
    return error.value.choices


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        (
            "we hope to make a decision in roughly two weeks and will call everyone either way",
            "in roughly two weeks",
            "2026-10-28",
        ),
        ("You’ll hear from us by Friday, 5 p.m. EST!", "by Friday", "2026-10-16"),
        ("mgr said end nxt wk", "end nxt wk", "2026-10-23"),
        ("By Friday, maybe Monday", "By Friday, maybe Monday", "2026-10-19"),
        ("two weeks, maybe three", "two weeks, maybe three", "2026-11-04"),
        (
            "You will hear next week, but no later than Thursday",
            "next week, but no later than Thursday",
            "2026-10-22",
        ),
        ("Dana from HR will call you with a yes or no by Friday", "by Friday", "2026-10-16"),
        ("April (the recruiter) said she would email me on Thursday", "on Thursday", "2026-10-15"),
        ("10–14 days for them to decide", "10–14 days", "2026-10-28"),
        ("They told the three of us we'd find out on Friday", "on Friday", "2026-10-16"),
        ("If you do not hear by Friday you were not chosen", "by Friday", "2026-10-16"),
        ("by this weekend", "by this weekend", "2026-10-16"),
        ("next weekend, Monday at the latest", "next weekend, Monday", "2026-10-26"),
        ("They promised me a call by Friday", "by Friday", "2026-10-16"),
        ("I've been promised an answer by Friday", "by Friday", "2026-10-16"),
        ("She hopes to have something in writing to me on Friday", "on Friday", "2026-10-16"),
        ("He said don't expect anything before the 20th", "before the 20th", "2026-10-20"),
        ("I was told not to expect a call before Friday", "before Friday", "2026-10-16"),
        ("My best guess is Friday", "Friday", "2026-10-16"),
        ("It sounded like next week", "next week", "2026-10-23"),
        (
            "You will hear by the end of the second week of November",
            "by the end of the second week of November",
            "2026-11-13",
        ),
        ("I asked about the timeline and they said Friday", "Friday", "2026-10-16"),
        ("When I asked, they said by Friday", "by Friday", "2026-10-16"),
        ("They will decide over the weekend", "over the weekend", "2026-10-18"),
        ("over the coming two weeks", "over the coming two weeks", "2026-10-28"),
        ("hopefully this week or early next", "this week or early next", "2026-10-20"),
        ("the panel makes its choice on Friday", "on Friday", "2026-10-16"),
        ("a choice will be made by Friday", "by Friday", "2026-10-16"),
        ("mid to late November, I think", "mid to late November", "2026-11-30"),
        ("They told me I’d know within the week 🙂", "within the week", "2026-10-21"),
        ("not before Friday, they said", "not before Friday", "2026-10-16"),
        ("We won't have a decision until the 30th", "until the 30th", "2026-10-30"),
        ("in 2 weeks (Oct 28)", "in 2 weeks (Oct 28", "2026-10-28"),
        (
            (
                "Thank you for coming in today.\n\n"
                "We expect to decide by the end of next week.\n\nBest,\nAnna"
            ),
            "by the end of next week",
            "2026-10-23",
        ),
        (
            "We are seeing two more people next week. You will hear by 6 November.",
            "by 6 November",
            "2026-11-06",
        ),
        (
            "if you don't hear from us by Friday, assume that you did not get it",
            "by Friday",
            "2026-10-16",
        ),
        (
            "If you have not been contacted by Friday, please assume that you were unsuccessful",
            "by Friday",
            "2026-10-16",
        ),
        ("Unless you hear from us by Friday, you were unsuccessful", "by Friday", "2026-10-16"),
        (
            "Kindly note that the outcome shall be conveyed within 3 weeks.",
            "within 3 weeks",
            "2026-11-04",
        ),
        (
            "If you are successful, we will call you within two weeks.",
            "within two weeks",
            "2026-10-28",
        ),
    ],
)
def test_a_sentence_is_read_with_the_words_that_it_used(text: str, words: str, day: str) -> None:
    assert words_and_day(text) == (words, day)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("they will call me on Friday", "2026-10-16"),
        ("HR will call on Friday", "2026-10-16"),
        ("I'll call you on Friday", "2026-10-16"),
        ("I'll be in touch by Friday", "2026-10-16"),
        ("you will be called by Friday", "2026-10-16"),
        ("April will call you on Friday", "2026-10-16"),
        ("Augusta from HR will call by Friday", "2026-10-16"),
        ("the decision will be announced on Friday", "2026-10-16"),
        ("I should have an answer by Friday", "2026-10-16"),
        ("You'll have your answer by Friday", "2026-10-16"),
        ("She told me to expect an answer by Friday", "2026-10-16"),
        ("They told me to expect a phone call on Friday", "2026-10-16"),
        ("I was told to wait until Friday", "2026-10-16"),
        ("You should have heard by Friday", "2026-10-16"),
        ("They promised to phone before 5 on Friday", "2026-10-16"),
        ("they said on the phone it would be Friday by 5", "2026-10-16"),
        ("they want to decide by Friday", "2026-10-16"),
        ("They usually turn it around in a week", "2026-10-21"),
        ("they turn things around in about five working days", "2026-10-21"),
        ("it takes about a week to turn around", "2026-10-21"),
        ("Please allow ten working days for a response", "2026-10-28"),
        ("we're making our minds up on Friday evening", "2026-10-16"),
        ("it may be Friday", "2026-10-16"),
        ("we'll revert by Friday", "2026-10-16"),
        ("we are hoping for Friday", "2026-10-16"),
        ("bear with us until Friday", "2026-10-16"),
        ("please give us until Friday to decide", "2026-10-16"),
        ("she will email me her decision on Friday", "2026-10-16"),
        ("I'll hear from her assistant by Friday", "2026-10-16"),
        ("they said all candidates will hear by Friday", "2026-10-16"),
        ("they will call by Friday whether selected or not", "2026-10-16"),
        ("My recruiter, April, will call me Friday", "2026-10-16"),
        ("my recruiter April will call Friday", "2026-10-16"),
        ("April, my recruiter, will call me Friday", "2026-10-16"),
        ("we'll call half nine Friday morning", "2026-10-16"),
        ("quarter past nine on Friday", "2026-10-16"),
        ("ten past 4 Friday", "2026-10-16"),
        ("tomorrow, day after at the latest", "2026-10-16"),
    ],
)
def test_their_answer_is_read(text: str, day: str) -> None:
    assert words_and_day(text)[1] == day


@pytest.mark.parametrize(
    "text",
    [
        # The candidate's own doing
        "I will call them on Friday",
        "call us on Friday",
        "call me on Friday",
        "let us know by Friday",
        "we need your answer by Friday",
        "they want an answer by Friday",
        "I have to decide by Friday",
        "I told them I have an offer and need to decide by Friday",
        "they asked me to call on Friday",
        "I said Friday",
        "take until Friday to think it over",
        "I have an offer on Friday",
        "I want to hear by Friday",
        # Somebody else's
        "they are waiting for another candidate to decide by Friday",
        "HR will be informed by Friday",
        # Another event
        "the committee meets on Friday",
        "they finish interviews on Friday",
        "the final interview is on Friday",
        "the position starts on Friday",
        "she is back on Friday",
        "please decide by Friday and give us a call",
        "the manager is in until Friday",
        "the offer is good until Friday",
        "the job will be posted on Friday",
        "it will be from Friday",
        # What is over
        "the decision was made on Friday",
        "they called on Friday",
        "we made an offer on Friday",
    ],
)
def test_what_is_not_plainly_their_answer_is_asked(text: str) -> None:
    assert [str(choice.day) for choice in asked(text)] == ["2026-10-16"]


@pytest.mark.parametrize(
    "text",
    [
        "it's been two weeks",
        "I've been waiting for two weeks",
        "early Q1",
        "we have two weeks left",
    ],
)
def test_what_is_only_a_part_of_what_they_said_is_not_read(text: str) -> None:
    with pytest.raises(UnreadableError):
        read_timeline(text, WEDNESDAY, AMERICAN)


def test_a_date_of_a_quoted_mail_is_left_aside() -> None:
    text = "On Tue, Oct 13, 2026 at 3:15 PM Anna wrote:\n> We will let you know by Friday."
    assert words_and_day(text) == ("by Friday", "2026-10-16")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("it could take as long as two weeks", "2026-10-28"),
        ("give us two weeks to get back to you", "2026-10-28"),
        ("Results of the interviews will be sent within two weeks", "2026-10-28"),
    ],
)
def test_how_long_they_take_is_read(text: str, day: str) -> None:
    assert words_and_day(text)[1] == day


def test_a_choice_has_its_words_its_date_and_its_reading() -> None:
    assert asked("they finish interviews on Monday and the board meets next week") == (
        Choice("on Monday", date(2026, 10, 19), "Monday 19 October 2026"),
        Choice(
            "next week",
            date(2026, 10, 23),
            "Friday 23 October 2026, the last working day of the following week",
        ),
    )


def test_a_weekday_behind_another_time_comes_after_it() -> None:
    choices = asked("the last interviews are on Tuesday, we'll let you know by Thursday")
    assert [str(choice.day) for choice in choices] == ["2026-10-20", "2026-10-22"]
    choices = asked("I am on leave next week so it will be the week after")
    assert [str(choice.day) for choice in choices] == ["2026-10-23", "2026-10-30"]


def test_the_week_after_a_saturday_is_the_one_that_comes() -> None:
    choices = asked("interviews end on Saturday 24 October so it will be the week after")
    assert [str(choice.day) for choice in choices] == ["2026-10-24", "2026-10-30"]


def test_a_time_that_is_seen_from_another_is_a_question() -> None:
    [choice] = asked("The job starts in February and they will decide before then")
    assert str(choice.day) == "2027-02-28"
    assert asked("They will decide by then") == ()


@pytest.mark.parametrize(
    "text",
    [
        "I promised them a call by Friday",
        "They promised them a call by Friday",
        "Send the promised email by Friday",
        "On Friday I was promised an answer",
        "I was assured that the decision was made on Friday",
        "I asked about the start date and they said Friday",
        "I asked about travel expenses and they said Friday",
        "When I asked about the decision they said Friday",
        "they asked for me to decide by Friday",
        "Friday sounds like a plan",
        "Please note that we need your answer by Friday",
        "If you are not contacted by Friday you were not selected",
        "I said not to expect anything before Friday",
        "I have promised an answer by Friday",
        "I have been given an answer on Friday",
        "they assured me that the decision was made on Friday",
    ],
)
def test_what_is_no_answer_of_theirs_is_a_question(text: str) -> None:
    assert [str(choice.day) for choice in asked(text)] == ["2026-10-16"]


def test_when_the_candidate_asked_is_not_offered() -> None:
    assert asked("I asked about the timeline on Friday") == ()


def test_next_weekend_may_be_the_coming_one() -> None:
    found = read_timeline("next weekend", WEDNESDAY, AMERICAN)
    assert (str(found.day), [str(each.day) for each in found.others]) == (
        "2026-10-25",  # a Sunday
        ["2026-10-18"],
    )


def test_two_dates_in_numbers_are_choices() -> None:
    assert [str(choice.day) for choice in asked("10/11")] == ["2026-11-10", "2027-10-11"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("they decided last week", "“last week” is a time in the past"),
        ("they said two weeks, two weeks ago", "“two weeks ago” is a time in the past"),
        ("two weeks after the closing date", "“two weeks after” counts from a day"),
        ("within 3 days of the last interview", "“3 days of” counts from a day"),
        ("more than two weeks", "“more than two weeks” has no end"),
        ("we cannot promise Friday", "“Friday” says when it will not be"),
        ("no decision by Friday", "“by Friday” says when it will not be"),
        ("if the budget is approved we will call you next week", "“if the budget is approved”"),
        ("unless something changes, by Friday", "“unless something changes”"),
        ("as long as the client signs, we will confirm on Monday", "“as long as the client signs”"),
        ("every Friday", "“every Friday” comes again and again"),
        ("they decide on Fridays", "“on Fridays” comes again and again"),
    ],
)
def test_what_can_be_no_answer_is_refused_outright(text: str, says: str) -> None:
    with pytest.raises(UnreadableError) as error:
        read_timeline(text, WEDNESDAY, AMERICAN)
    assert says in str(error.value)
    assert error.value.choices == ()


def test_an_error_speaks_of_the_words_that_were_found() -> None:
    with pytest.raises(UnreadableError) as error:
        read_timeline("rejected", WEDNESDAY, AMERICAN)
    assert str(error.value) == (
        "We cannot read this as a time. "
        "Write it like this: “by Friday”, “in two weeks”, “30 October”."
    )
    with pytest.raises(UnreadableError) as error:
        read_timeline("several months", WEDNESDAY, AMERICAN)
    assert "month" in str(error.value).split("“")[1]


@pytest.mark.parametrize(
    "text",
    [
        "as soon as possible",
        "we will revert",
        "we'll call you",
        "You'll hear from us either way",
        "They'll let me know when they have decided",
        "all candidates will be notified by email",
        "they couldn't say",
        "nobody named a day",
        "they wouldn't commit to a day",
        "she will email me her decision",
        "it might take a while",
    ],
)
def test_a_promise_without_a_time_names_no_day(text: str) -> None:
    assert read_timeline(text, WEDNESDAY, AMERICAN).kind is TimelineKind.NONE


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("don't call us, we'll call you", "don't call us"),
        ("Thanks for coming in! There is no need to follow up.", "no need to follow up"),
        ("no calls please", "no calls please"),
        ("please do not email or call the office", "please do not email or call the office"),
    ],
)
def test_a_wish_for_no_contact_has_its_words(text: str, words: str) -> None:
    found = read_timeline(text, WEDNESDAY, AMERICAN)
    assert (found.kind, found.words) == (TimelineKind.NO_CONTACT, words)


@pytest.mark.parametrize(
    "text",
    [
        "please don't hesitate to contact us",
        "the position has been filled",
        "do not wait for us",
        "call us",
        "we will decide in the spring",
        "the decision",
    ],
)
def test_what_is_neither_a_promise_nor_a_wish_is_an_error(text: str) -> None:
    assert asked(text) == ()


def test_a_wish_for_no_contact_with_a_time_is_asked() -> None:
    choices = asked("please don't call us, we will let you know within two weeks")
    assert [str(choice.day) for choice in choices] == ["2026-10-28"]


def test_a_text_longer_than_a_mail_is_not_read() -> None:
    with pytest.raises(UnreadableError, match=r"^This is too long to read: more than 4,000"):
        read_timeline("We will let you know by Friday. " + "x" * 4000, WEDNESDAY, AMERICAN)


def test_a_line_that_a_mail_has_wrapped_goes_on() -> None:
    text = "We are grateful for your time and expect to make our decision by the\nend of next week."
    assert words_and_day(text)[1] == "2026-10-23"
