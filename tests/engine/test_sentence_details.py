"""Small words that turn a sentence: who acts, what is joined, denied, or only said in passing.

Said on Wednesday 14 October 2026 by an employer in the United States, so that "Friday" is
16 October 2026.
"""

import pytest

from followup.plan.situation import TimelineKind
from followup.timeline.read import read_timeline
from followup.timeline.sentences.vocabulary import answer_words, plain_phrases
from followup.timeline.unreadable import UnreadableError
from tests.engine.test_whole_sentences import AMERICAN, WEDNESDAY, asked, words_and_day

FRIDAY = "2026-10-16"


@pytest.mark.parametrize(
    "text",
    [
        # Somebody tells the candidate
        "To reach out by Friday",
        "We will be definitely in touch by Friday",
        "We are happy to let you know by Friday",
        "They will make an offer by Friday",
        "We plan to write to all candidates by Friday",
        "Will call me by Friday",
        "Being contacted by Friday",
        # Somebody decides, or the candidate hears
        "We need until Friday to decide",
        "We will finish our final hiring process by Friday",
        "A decision must be made by Friday",
        "They have promised an answer by Friday",
        "You will know by Friday",
        "I get my answer by Friday",
        "An answer by Friday",
        "I hear by Friday whether they want me",
        "The recruiter said she should hear from the client by Friday",
        "It will be announced by Friday",
        # A name, and a verb that only introduces the promise
        "April said Friday",
        "Augusta from HR will have decided by Friday",
        "I can confirm that the panel will decide by Friday",
        # What the answer is about may be anything
        "The outcome of the Birmingham campus search should come by Friday",
        "Regarding your bid for the laboratory chemist position at Elm Hospital we call by Friday",
        # Another clause speaks of something else
        "We will let you know by Friday (the interviews are done)",
        "We decide (the interviews are done) by Friday",
        "We will let you know by Friday so you can arrange childcare",
        # A condition that changes nothing
        "We hope to call you by Friday, and if you are selected we will",
        "If it is at 5 pm we will call you by Friday",
        "If you are in the next round we will call you by Friday",
        "If you haven't heard by Friday, give us a call",
        "Should you not hear by Friday, please get in touch",
    ],
)
def test_an_answer_by_friday_is_read(text: str) -> None:
    assert words_and_day(text)[1] == FRIDAY


@pytest.mark.parametrize(
    "text",
    [
        # The candidate acts, or decides
        "You can call on Friday",
        "You will let everyone know by Friday",
        "Calling us by Friday would be great",
        "You decide by Friday",
        "You will hear from us and then decide by Friday",
        "An answer from you is due by Friday",
        "Your answer by Friday would give us time",
        "They want the answer by Friday",
        "They need a response by Friday",
        "They asked me to just call on Friday",
        "They need to know by Friday",
        "I will call by Friday",
        # Somebody else hears, or is needed
        "They will call him on Friday",
        "They'll let the hiring manager know by Friday",
        "Augusta will be called by Friday",
        "April will hear from head office by Friday",
        "Our team needs somebody by Friday",
        # Another event
        "You will be invited onsite by Friday",
        "It will be great to see you on Friday",
        "It should be lovely to meet you on Friday",
        "It would be great to meet you on Friday",
        "You are the interviewer on Friday",
        "She is the interviewer on Friday",
        "The office moves. Friday.",
        "I only said Friday",
    ],
)
def test_a_friday_of_something_else_is_asked(text: str) -> None:
    assert [str(choice.day) for choice in asked(text)] == [FRIDAY]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I need two weeks", "2026-10-28"),  # Wednesday
        ("From the 26th", "2026-10-26"),  # Monday
        ("The committee meets today", "2026-10-14"),  # Wednesday
    ],
)
def test_another_time_of_something_else_is_asked(text: str, day: str) -> None:
    assert [str(choice.day) for choice in asked(text)] == [day]


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("Not until around the 30th", "Not until around the 30th", "2026-10-30"),  # Friday
        ("We'll email you by Friday COB", "by Friday COB", "2026-10-16"),  # Friday
        ("We'll decide these coming two weeks", "coming two weeks", "2026-10-28"),  # Wednesday
        ("By Friday or early next", "By Friday or early next", "2026-10-20"),  # Tuesday
        ("Friday afternoon or Monday morning", "Friday afternoon or Monday morning", "2026-10-19"),
        ("A week, maybe two but hopefully less", "A week, maybe two", "2026-10-28"),  # Wednesday
        (
            "Two weeks, maybe three at the latest",
            "Two weeks, maybe three",
            "2026-11-04",
        ),  # Wednesday
        ("This month or early next", "This month or early next", "2026-11-06"),  # Friday
        ("We won't decide before Christmas", "before Christmas", "2026-12-25"),  # Friday
        ("They have two weeks to decide", "two weeks", "2026-10-28"),  # Wednesday
        ("We decide before Thanksgiving", "before Thanksgiving", "2026-11-25"),  # Wednesday
        (
            "The last interview is on 30 October. You will hear by 30 October.",
            "by 30 October",
            "2026-10-30",  # Friday
        ),
    ],
)
def test_a_time_has_all_its_words_and_the_later_day(text: str, words: str, day: str) -> None:
    assert words_and_day(text) == (words, day)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Friday will not work for the panel", "“Friday” says when it will not be"),
        ("We will call you by Friday, if the budget is approved", "“if the budget is approved”"),
        ("We will call you by Friday if they would fund it", "“if they would fund it”"),
        ("If all agree we will call on Friday", "“If all agree”"),
        ("We will call by Friday provided you are successful", "“provided you are successful”"),
        ("Should you send the forms, we decide by Friday", "“Should you send the forms”"),
        ("If you don't hear by Friday, it depends on the budget", "“depends on the budget”"),
    ],
)
def test_a_denial_or_a_condition_is_refused_in_its_words(text: str, says: str) -> None:
    with pytest.raises(UnreadableError) as error:
        read_timeline(text, WEDNESDAY, AMERICAN)
    assert says in str(error.value)
    assert error.value.choices == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Please don't touch base with us, we will contact you", "Please don't touch base with us"),
        ("Please, no calls and emails", "no calls and emails"),
        ("There is no need to actually call", "no need to actually call"),
        ("Kindly do not call", "Kindly do not call"),
        ("No enquiries please", "No enquiries please"),
        ("Don't email or call the office and we will call you", "Don't email or call the office"),
    ],
)
def test_a_wish_for_no_contact_ends_where_the_next_thought_begins(text: str, words: str) -> None:
    found = read_timeline(text, WEDNESDAY, AMERICAN)
    assert (found.kind, found.words) == (TimelineKind.NO_CONTACT, words)


@pytest.mark.parametrize(
    "text",
    [
        "TBC, she said",
        "Sadly, they didn't say",
        "She probably couldn't say when",
        "She calls me",
        "Once you have made your decision, we will be in touch",
    ],
)
def test_a_promise_or_a_shrug_names_no_day(text: str) -> None:
    assert read_timeline(text, WEDNESDAY, AMERICAN).kind is TimelineKind.NONE


@pytest.mark.parametrize(
    "text",
    [
        "We do not call or email",
        "They did not give me the job",
        "You should call us. We will get back to you.",
    ],
)
def test_what_they_do_not_do_is_no_wish_and_no_promise(text: str) -> None:
    assert asked(text) == ()


def test_the_lists_of_words_are_read_with_their_longest_phrases_first() -> None:
    answer_words.cache_clear()
    plain_phrases.cache_clear()
    assert words_and_day("You will know by Friday")[1] == FRIDAY
    assert [str(choice.day) for choice in asked("We will notify them by Friday")] == [FRIDAY]
    assert read_timeline("as soon as possible", WEDNESDAY, AMERICAN).kind is TimelineKind.NONE
