"""The parts of pages that the build makes say what the engine and the figures say."""

import re

from publish.parts.measured.bench import bench_table
from publish.parts.weeks import weeks_picture


def test_the_weeks_on_the_home_page_are_those_of_the_plan() -> None:
    marked = re.findall(
        r'<td class="marked">(\d+).*?>(\d) <span class="mark-name">([^<]+)', weeks_picture()
    )
    assert marked == [
        ("16", "1", "Thank-you"),  # Friday 16 October, the interview
        ("23", "2", "Follow-up"),  # Friday 23 October: business day 5
        ("30", "3", "Check-in"),  # Friday 30 October: a week later
        ("6", "4", "Stop"),  # Friday 6 November: another week
    ]


def test_the_weeks_show_the_days_that_do_not_count() -> None:
    off = re.findall(r'<td class="off">([^<]+)</td>', weeks_picture())
    # Columbus Day, then the Saturdays and Sundays to the end.
    assert off == ["12", "17", "18", "24", "25", "31", "1 Nov", "7", "8"]


def test_what_is_not_loaded_is_called_nothing() -> None:
    assert ", nothing |" in bench_table()
    assert "0.0 " not in bench_table()
