"""Counting business days, compared with numpy over random weeks and holidays.

A small run is in `make test`; `make compare` makes more than 800,000 comparisons.
"""

import os
import random
from datetime import date, timedelta

import numpy as np

from followup.business_days.calendar import BusinessCalendar
from followup.business_days.public_holidays import Holiday, HolidayCalendar
from followup.business_days.weekends import Weekends

COMPARISONS = int(os.environ.get("COMPARISONS", "20000"))
START = date(2024, 1, 1)
A_YEAR = 366
FARTHEST = 30
"""Business days, in either direction."""


def random_calendar(chance: random.Random) -> tuple[BusinessCalendar, np.busdaycalendar]:
    """The same calendar for us and for numpy."""
    weekend = frozenset(chance.sample(range(7), chance.randint(0, 4)))
    days = [START + timedelta(days=chance.randrange(-100, A_YEAR + 100)) for _ in range(40)]
    holidays = {day: Holiday(day, "a holiday", "a holiday", estimated=False) for day in days}
    ours = BusinessCalendar(
        Weekends.always(weekend),
        HolidayCalendar(holidays, frozenset(), 1, 9999),
        year_end_closure=False,
    )
    mask = "".join("0" if number in weekend else "1" for number in range(7))
    return ours, np.busdaycalendar(weekmask=mask, holidays=days)


def test_every_count_is_that_of_numpy() -> None:
    chance = random.Random(20261123)  # noqa: S311  (a fixed choice, nothing secret)
    done = 0
    while done < COMPARISONS:
        ours, theirs = random_calendar(chance)
        for _ in range(200):
            day = START + timedelta(days=chance.randrange(A_YEAR))
            for _ in range(10):
                number = chance.choice([-1, 1]) * chance.randint(1, FARTHEST)
                # The n-th business day strictly after a day off: numpy first goes back from it.
                if number > 0:
                    expected = np.busday_offset(day, number, roll="backward", busdaycal=theirs)
                else:
                    expected = np.busday_offset(day, number, roll="forward", busdaycal=theirs)
                assert ours.after(number, day) == expected.astype(date), (day, number)
                done += 1
    print(f"{done:,} comparisons with numpy, 0 differences")  # noqa: T201  (the figure)
