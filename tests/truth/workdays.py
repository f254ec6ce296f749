"""The employer's business days, counted here once more, from what the door says of holidays.

Countries that move working days into weekends are not among those that are tried.
"""

import json
from datetime import date, timedelta
from functools import cache
from typing import Any

from followup import handle

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
ONE_DAY = timedelta(days=1)


def ask(method: str, params: dict[str, Any]) -> Any:
    """The whole response of the door."""
    request = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
    return json.loads(handle(json.dumps(request)))


@cache
def holidays_of(country: str, part: str | None) -> tuple[frozenset[date], frozenset[str]]:
    """The public holidays and the weekend of a country, or of a part of it."""
    place = {"country": country, "subdivision": part}
    found = ask("holidays", {**place, "year": 2026})["result"]["weekend"]
    days = ask("holidays", place)["result"]["days"]
    return frozenset(date.fromisoformat(each["date"]) for each in days), frozenset(found)


class Workdays:
    """Which days count for the employer of a situation."""

    def __init__(self, situation: dict[str, Any]) -> None:
        country = situation.get("country")
        self.holidays, weekend = frozenset[date](), frozenset({"sat", "sun"})
        if country:
            self.holidays, weekend = holidays_of(country, situation.get("subdivision"))
        own = situation.get("weekend")
        self.weekend = set(weekend if own is None else own)
        self.closed: set[date] = set()
        for each in situation.get("closures") or ():
            first, _, last = each.partition("/")
            day = date.fromisoformat(first)
            while day <= date.fromisoformat(last or first):
                self.closed.add(day)
                day += ONE_DAY
        self.year_end = situation.get("year_end_closure", True) is not False

    def is_closed(self, day: date) -> bool:
        """Whether a closure shuts the office that would else be open."""
        if DAYS[day.weekday()] in self.weekend or day in self.holidays:
            return False
        christmas = date(day.year - ((day.month, day.day) == (1, 1)), 12, 25)
        around = (day.month, day.day) >= (12, 24) or (day.month, day.day) == (1, 1)
        return day in self.closed or (self.year_end and around and christmas in self.holidays)

    def counts(self, day: date) -> bool:
        """Whether that is a business day."""
        off = DAYS[day.weekday()] in self.weekend or day in self.holidays
        return not (off or self.is_closed(day))

    def after(self, number: int, day: date) -> date:
        """The n-th business day after that day."""
        while number:
            day += ONE_DAY
            number -= self.counts(day)
        return day

    def roll(self, day: date) -> date:
        """That day, or the next business day."""
        return day if self.counts(day) else self.after(1, day)

    def a_week_after(self, day: date) -> date:
        """A week on, and at least five business days."""
        return self.roll(max(day + timedelta(days=7), self.after(5, day)))

    def shut_right_before(self, day: date) -> int:
        """How many days a closure has taken right before a business day."""
        shut = 0
        while not self.counts(day := day - ONE_DAY):
            shut += self.is_closed(day)
        return shut
