"""The one thing to do next, in a sentence that is true of the case."""

from dataclasses import dataclass
from datetime import date

from followup.business_days.calendar import ONE_DAY
from followup.plan.case import Case
from followup.plan.rules import number, sentence
from followup.plan.situation import ReplyKind, StepName
from followup.plan.steps import Status, Step
from followup.words import in_words

ABOUT = {
    ReplyKind.REFERENCES: "follow_up_references",
    ReplyKind.NEXT_ROUND: "follow_up_next_round",
    ReplyKind.RESCHEDULED: "follow_up_called_off",
}
"""What a follow-up asks about, where it is not the decision."""


@dataclass(frozen=True, slots=True)
class NextAction:
    """The one thing to do now: a step, or "prepare" before the interview, or "stop"."""

    step: str
    on: date
    text: str


def next_action(case: Case, steps: tuple[Step, ...]) -> NextAction:
    """The first step neither done nor skipped; another offer comes before all others."""
    pending = [step for step in steps if step.pending]
    offer = [step for step in pending if step.name is StepName.OFFER_DEADLINE]
    if not offer and case.next_round:
        return _prepare_for(case.next_round, case, pending)
    if not pending:
        return NextAction("stop", case.today, sentence("next", "stop"))
    if not offer and case.today < case.day_0:
        return NextAction("prepare", case.day_0, sentence("next", "prepare"))
    step = (offer or pending)[0]
    day = step.suggested or case.today
    return NextAction(step.name, day, _text(case, steps, step, day))


def deadline_is_close(case: Case, deadline: date) -> bool:
    """Whether the other offer must be answered so soon that they should be called."""
    return deadline <= case.calendar.after(number("other-offer", "call_within"), case.today)


def _prepare_for(next_round: date, case: Case, pending: list[Step]) -> NextAction:
    name, when = "prepare_next_round", ""
    for step in pending:
        if step.name is StepName.THANK_YOU and step.suggested:
            name, when = "prepare_next_round_and_thank", _when(step.suggested, case.today)
    text = sentence("next", name, day=in_words(next_round), when=when)
    return NextAction("prepare", next_round, text)


def _text(case: Case, steps: tuple[Step, ...], step: Step, day: date) -> str:
    deadline = case.situation.offer_deadline or day
    values: dict[str, str | int] = {
        "when": _when(day, case.today),
        "day": in_words(day),
        "deadline": in_words(deadline),
        "by": _by(deadline, case.today),
        "days": number("no-contact", "move_on"),
    }
    match step.name:
        case StepName.THANK_YOU:
            name = _thank_you(case, step, day)
        case StepName.OFFER_DEADLINE:
            name = _offer(case, deadline)
        case StepName.FOLLOW_UP:
            name = _follow_up(case)
        case StepName.FINAL_CHECK_IN:
            name = "final_check_in" if case.asked else "final_check_in_only"
        case StepName.MOVE_ON:
            name = _move_on(case, steps, step, day)
        case _:
            name = step.name
    text = sentence("next", name, **values)
    if step.status is Status.OVERDUE and step.name is not StepName.MOVE_ON:
        late = "thank_you" if step.name is StepName.THANK_YOU else "message"
        text = f"{text} {sentence('late', late)}"
    return text


def _thank_you(case: Case, step: Step, day: date) -> str:
    if case.today == case.day_0 == case.named:
        return "thank_you_decided_today" if day == case.today else "thank_you_decided_day_off"
    return "thank_you_on_the_day" if day == case.day_0 else step.name


def _follow_up(case: Case) -> str:
    kind = case.reply.kind if case.reply and case.answered else None
    return ABOUT.get(kind, StepName.FOLLOW_UP.value) if kind else StepName.FOLLOW_UP.value


def _offer(case: Case, deadline: date) -> str:
    in_writing = "_in_writing" if case.happened(ReplyKind.VERBAL_OFFER) else ""
    close = "_close" if deadline_is_close(case, deadline) else ""
    return f"offer_deadline{in_writing}{close}"


def _move_on(case: Case, steps: tuple[Step, ...], step: Step, day: date) -> str:
    """Which sentence says that it is time to stop. Stopping itself needs no business day."""
    if case.situation.offer_deadline:
        told = any(each.sent for each in steps if each.name is StepName.OFFER_DEADLINE)
        if not told:
            return "move_on_no_business_day"
        return "move_on_told_today" if day == case.today else "move_on_told"
    reached = step.earliest is not None and step.earliest <= case.today
    if case.silent:
        if not case.asked_not_to_write:
            return "move_on_too_late"
        return "move_on_no_contact_reached" if reached else "move_on_no_contact"
    if case.happened(ReplyKind.VERBAL_OFFER):
        return "move_on_in_writing_reached" if reached else "move_on_in_writing"
    return "move_on_reached" if reached and day > case.today else "move_on"


def _when(day: date, today: date) -> str:
    return "today" if day == today else f"on {in_words(day)}"


def _by(deadline: date, today: date) -> str:
    if deadline == today:
        return "today"
    if deadline == today + ONE_DAY:
        return f"tomorrow, {in_words(deadline)}"
    return f"by {in_words(deadline)}"
