"""How fast the engine is, beside other calendars, in one run: `make bench`.

Plans a second through the door, on one core; the first review of a process, and the review of
a message of 2,000 words, both the best of several by the processor's time; then adding business
days, each library doing the same 1,000 additions of 5 business days in the United States over
two years. Their times are medians of seven runs, taken in turn; what holds on another machine is
the ratio.
"""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pandas as pd
from holidays import country_holidays
from pandas.tseries.offsets import CustomBusinessDay
from workalendar.usa import UnitedStates

from followup import handle
from followup.business_days.employer import Employer

RUNS = 7
ADDITIONS = 1000
BUSINESS_DAYS = 5
WORDS = 2000
REVIEWS = 25
TIMED = """
import sys, time
from followup import handle
request, start = sys.stdin.read(), time.process_time()
handle(request)
print(1000 * (time.process_time() - start))
"""
CORPUS = Path(__file__).parents[1] / "corpus"
YEARS = (2026, 2027)
DAYS = [date(YEARS[0], 1, 1) + timedelta(days=number % 700) for number in range(ADDITIONS)]


def main() -> None:
    plans = 1000 / median_seconds([plan_a_thousand_times])[plan_a_thousand_times]
    sys.stdout.write(f"plan: {plans:,.0f} a second through the door, on one core\n\n")
    sys.stdout.write(f"first review, in a process of its own: {first_review():.0f} ms\n")
    sys.stdout.write(f"review of {WORDS:,} words: {1000 * fastest(review_of(WORDS)):.1f} ms\n\n")
    check_that_all_agree()
    times = median_seconds(list(ADDERS))
    ours = times[add_with_followup]
    sys.stdout.write(f"adding {BUSINESS_DAYS} business days, {ADDITIONS:,} times:\n")
    for adder, name in ADDERS.items():
        milliseconds = 1000 * times[adder]
        ratio = times[adder] / ours
        sys.stdout.write(f"{name:36} {milliseconds:9.2f} ms   {ratio:7.2f} of followup's\n")


def median_seconds[Work: Callable[[], object]](works: list[Work]) -> dict[Work, float]:
    """The median time of each, all of them in turn, so that a slow moment hits all alike."""
    times: dict[Work, list[float]] = {work: [] for work in works}
    for work in works:
        work()  # the first call reads data files
    for _ in range(RUNS):
        for work in works:
            start = time.perf_counter()
            work()
            times[work].append(time.perf_counter() - start)
    return {work: statistics.median(found) for work, found in times.items()}


def review_of(words: int) -> str:
    """The request to review a message of so many words, from the texts of the tests."""
    cases = json.loads((CORPUS / "first.json").read_text("utf-8"))
    said = " ".join(" ".join(case["body"].split("\n\n")[1:-1]) for case in cases).split(" ")
    body = f"Dear Eva,\n\n{' '.join(said[:words])}\n\nKind regards,\nJo Hale"
    people = {"recipients": [{"name": "Eva Stern"}], "company": "Orrin Foods"}
    params = {"message": "follow_up", "subject": "Planner", "body": body, "people": people}
    return json.dumps({"jsonrpc": "2.0", "id": 1, "method": "review", "params": params})


def fastest(request: str) -> float:
    """Seconds of the processor for one request, the best of many."""
    best = float("inf")
    for _ in range(REVIEWS):
        start = time.process_time()
        handle(request)
        best = min(best, time.process_time() - start)
    return best


def first_review() -> float:
    """Milliseconds of the processor for a short review where nothing was read before."""
    command = [sys.executable, "-c", TIMED]
    done = [
        subprocess.run(command, input=review_of(100), capture_output=True, text=True, check=True)
        for _ in range(RUNS)
    ]
    return min(float(each.stdout) for each in done)


def plan_a_thousand_times() -> None:
    situation = {"interview_date": "2026-11-20", "today": "2026-11-21", "country": "US"}
    request = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "plan", "params": situation})
    for _ in range(1000):
        handle(request)


OURS = Employer(country="US", year_end_closure=False).calendar()
THEIR_HOLIDAYS = country_holidays("US", years=YEARS)
WORKALENDAR = UnitedStates()
KNOWN = OURS.holidays.holidays if OURS.holidays else {}
HOLIDAY_DATES = [day for day in KNOWN if day.year in YEARS]
OFFSET = CustomBusinessDay(n=BUSINESS_DAYS, holidays=HOLIDAY_DATES)
BUSDAYS = np.busdaycalendar(holidays=HOLIDAY_DATES)


def add_with_followup() -> list[date]:
    return [OURS.after(BUSINESS_DAYS, day) for day in DAYS]


def add_with_holidays() -> list[date]:
    return [THEIR_HOLIDAYS.get_nth_working_day(day, BUSINESS_DAYS) for day in DAYS]


def add_with_workalendar() -> list[date]:
    return [WORKALENDAR.add_working_days(day, BUSINESS_DAYS) for day in DAYS]


def add_with_pandas() -> list[date]:
    return [(pd.Timestamp(day) + OFFSET).date() for day in DAYS]


def add_with_numpy_one_by_one() -> list[date]:
    return [
        np.busday_offset(day, BUSINESS_DAYS, roll="backward", busdaycal=BUSDAYS).astype(date)
        for day in DAYS
    ]


def add_with_numpy_at_once() -> list[date]:
    days = np.array(DAYS, dtype="datetime64[D]")
    added = np.busday_offset(days, BUSINESS_DAYS, roll="backward", busdaycal=BUSDAYS)
    found: list[date] = added.astype(date).tolist()
    return found


ADDERS = {
    add_with_followup: "followup",
    add_with_holidays: "holidays.get_nth_working_day",
    add_with_workalendar: "workalendar.add_working_days",
    add_with_pandas: "pandas CustomBusinessDay",
    add_with_numpy_one_by_one: "numpy.busday_offset, one by one",
    add_with_numpy_at_once: "numpy.busday_offset, all at once",
}


def check_that_all_agree() -> None:
    """Say how many of the additions each library answers as we do: they know other holidays."""
    expected = add_with_followup()
    for adder, name in ADDERS.items():
        same = sum(one == other for one, other in zip(expected, adder(), strict=True))
        sys.stdout.write(f"{name:36} {same:5} of {ADDITIONS:,} days are ours\n")
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
