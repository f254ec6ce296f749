"""What sounds like the time of their answer and is not: a wish, an order, what is over.

Said on Wednesday 14 October 2026 by an employer in the United States, so that "Friday" is
16 October 2026.
"""

import pytest

from followup.plan.situation import TimelineKind
from followup.timeline.read import read_timeline
from followup.timeline.unreadable import UnreadableError
from tests.engine.test_whole_sentences import AMERICAN, WEDNESDAY, asked, words_and_day

FRIDAY = "2026-10-16"


@pytest.mark.parametrize(
    "text",
    [
        # The candidate is to do it
        "They asked me to please let them know by Friday",
        "She told us to kindly get back to her by Friday",
        "Please let us know by Friday",
        "Please allow access to your portfolio by Friday",
        "Kindly come to a decision by Friday",
        "You can sleep on it and decide by Friday",
        "You can talk it over with your partner and let us know by Friday",
        "They said they'd need my answer by Friday",
        "I told them to expect a call by Friday",
        "I should have heard on Friday",
        "They do phone interviews on Friday",
        "We turn it over to HR on Friday",
        "They turn things over to the board on Friday",
        "She wants my reply by Friday",
        # The candidate wishes it
        "I would like to hear back by Friday",
        "I'd love an answer, and I'd like to hear by Friday",
        # It is over, or is said of somebody
        "They came to a decision on Friday",
        "The panel came to an agreement on Friday and told me",
        "I'm in on Friday",
        "I'm the interviewer on Friday",
        "The new director will be announced on Friday",
        "The team will be announced on Friday",
    ],
)
def test_it_is_asked_whose_time_it_is(text: str) -> None:
    assert [str(choice.day) for choice in asked(text)] == [FRIDAY]


@pytest.mark.parametrize(
    "text",
    [
        "They asked me to please be patient, they decide by Friday",
        "We will talk it over and decide by Friday",
        "I think it will be Friday",
        "I should hear by Friday",
        "They will come to a decision by Friday",
        "They'll send me my answer by Friday",
        "I will get my answer by Friday",
        "They said my answer will come by Friday",
        "The decision will be announced on Friday",
        "They will be announced on Friday",
        "Should you be successful, we will call you by Friday",
        "I'm told it is Friday",
        "Decide by Friday",
    ],
)
def test_beside_them_their_own_time_is_read(text: str) -> None:
    assert words_and_day(text)[1] == FRIDAY


def test_a_should_at_the_beginning_is_a_condition_on_others() -> None:
    said = "Should the headcount be signed off, we will call by Friday"
    with pytest.raises(UnreadableError, match="depends on “Should the headcount be signed off”"):
        read_timeline(said, WEDNESDAY, AMERICAN)


def test_a_day_after_another_is_counted_from_no_day_of_next_year() -> None:
    [choice] = asked("They said on 2 October that they decide by Friday")
    assert str(choice.day) == FRIDAY


def test_thanks_for_a_day_name_no_time_of_an_answer() -> None:
    with pytest.raises(UnreadableError, match="We cannot find in this") as raised:
        read_timeline("It was great to meet you on Friday", WEDNESDAY, AMERICAN)
    assert raised.value.choices == ()


@pytest.mark.parametrize(
    "text", ["No calls and no emails", "No calls or emails please", "No emails and no calls please"]
)
def test_two_kinds_of_contact_are_declined_at_once(text: str) -> None:
    assert read_timeline(text, WEDNESDAY, AMERICAN).kind is TimelineKind.NO_CONTACT


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("sometime next week, Thursday at the latest", "2026-10-22"),
        ("next week, probably Tuesday", "2026-10-20"),
        ("next week, by Monday", "2026-10-19"),
        ("early next week, Wednesday at the latest", "2026-10-21"),
        ("this week, Friday at the latest", "2026-10-16"),
        ("this week, maybe Monday", "2026-10-19"),  # the Monday after it
    ],
)
def test_a_weekday_behind_a_week_is_the_one_in_it(text: str, day: str) -> None:
    assert words_and_day(text)[1] == day
