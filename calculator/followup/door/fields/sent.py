"""Reads what was sent: a field for each main message, and a list to which one can add."""

from datetime import date

from followup.door.fields.fields import Fields
from followup.plan.since import ASKS_IN_WRITING
from followup.plan.situation import Sent, StepName

FIELDS = {
    "thank_you_sent": StepName.THANK_YOU,
    "follow_up_sent": StepName.FOLLOW_UP,
    "final_check_in_sent": StepName.FINAL_CHECK_IN,
}
MOST_SENT = 50


def read_sent(fields: Fields, first: date | None, today: date | None) -> tuple[Sent, ...]:
    """The messages that have gone, from the fields and from the list `sent` together.

    `first` is the first day on which any can have gone. Problems are noted in `fields`.
    """
    found = [(name, Sent(step, day)) for name, step in FIELDS.items() if (day := fields.day(name))]
    found += _read_list(fields)
    if first and today:
        for name, each in found:
            check_past(fields, name, each.day, first, today)
        _check_order(fields, found)
    return tuple(each for _, each in found)


def _read_list(fields: Fields) -> list[tuple[str, Sent]]:
    """Each message of the list, with the name of the field that has its day."""
    items = fields.items("sent")
    if len(items) > MOST_SENT:
        fields.wrong("sent", "too-long", "sent", most=MOST_SENT)
        return []
    found = []
    for index, item in enumerate(items):
        one = Fields(item, f"{fields.path}.sent[{index}]".lstrip("."), fields.problems)
        step = _read_step(one)
        day = one.day("on", required="sent_on")
        one.reject_unknown()
        if step and day:
            found.append((f"sent[{index}].on", Sent(step, day)))
    return found


def _read_step(one: Fields) -> StepName | None:
    """Which message it was: every step is one, but for the last."""
    name = one.text("step")
    messages = [step for step in StepName if step is not StepName.MOVE_ON]
    if name in messages:
        return StepName(name)
    if one.value("step") is None or name is not None:
        choices = ", ".join(messages)
        if name is None:
            one.wrong("step", "missing", "sent_step", choices=choices)
        else:
            one.wrong("step", "unknown-choice", "any", choices=choices)
    return None


def _check_order(fields: Fields, found: list[tuple[str, Sent]]) -> None:
    """The first message of each kind comes no sooner than that of the kind before it."""
    for steps in (tuple(FIELDS.values()), ASKS_IN_WRITING):
        previous = None
        for step in steps:
            of_this_kind = [(each.day, name) for name, each in found if each.step is step]
            if not of_this_kind:
                continue
            day, name = min(of_this_kind)
            if previous and day < previous:
                fields.wrong(name, "out-of-order", "sent")
            previous = day


def check_past(fields: Fields, name: str, day: date, first: date | None, today: date) -> None:
    """Note a problem if that day is before `first`, the interview, or after today."""
    if first and day < first:
        fields.wrong(name, "before-interview", "happened")
    elif day > today:
        fields.wrong(name, "after-today", "happened")
