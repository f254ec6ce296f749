"""The options that describe an interview. An option's `dest` is the path of its field."""

import argparse

from followup.command_line.told import told
from followup.plan.situation import ReplyKind


def add_situation(command: argparse.ArgumentParser, path: str) -> None:
    """Add the options of a situation; `path` is where it is in the params, with its full stop."""
    _add_interview(command, path)
    _add_sent(command, path)
    _add_news(command, path)


def _add_interview(command: argparse.ArgumentParser, path: str) -> None:
    group = command.add_argument_group("your interview; dates are written 2026-10-16")
    for option, field, about in (
        ("--interview", "interview_date", "the day of the interview"),
        ("--today", "today", "the day to plan from; if left out, today"),
        ("--country", "country", "the employer's country, two letters"),
        ("--subdivision", "subdivision", "its state, province or region, such as CA"),
        ("--sector", "sector", "private, government or academic"),
        ("--pace", "pace", "prompt, standard or patient"),
        ("--timeline", "timeline", "what they said about the decision"),
        ("--channel", "channel", "how they will get in touch: email, phone, portal or text"),
        ("--offer-deadline", "offer_deadline", "when you must answer another offer"),
    ):
        group.add_argument(option, dest=f"{path}{field}", metavar="", help=about)
    group.add_argument(
        "--weekend", dest=f"{path}weekend", nargs="+", metavar="DAY", help="days off: sat sun"
    )
    group.add_argument(
        "--closed",
        dest=f"{path}closures",
        nargs="+",
        metavar="DAY",
        help="days the office is shut: 2026-11-27, or 2026-12-24/2027-01-01",
    )
    for option, field, value, about in (
        ("--open-at-year-end", "year_end_closure", False, "open from 24 December to 1 January"),
        ("--internal", "internal", True, "you work there already"),
    ):
        group.add_argument(
            option, dest=f"{path}{field}", action="store_const", const=value, help=about
        )


def _add_sent(command: argparse.ArgumentParser, path: str) -> None:
    group = command.add_argument_group("what you have sent so far")
    for option, field in (
        ("--thank-you-sent", "thank_you_sent"),
        ("--follow-up-sent", "follow_up_sent"),
        ("--final-check-in-sent", "final_check_in_sent"),
    ):
        group.add_argument(option, dest=f"{path}{field}", metavar="", help="when you sent it")
    group.add_argument(
        "--sent",
        dest=f"{path}sent",
        nargs="+",
        type=_sent,
        metavar="MESSAGE=DAY",
        help="any message of a plan, as often as you sent it: follow-up=2026-10-23",
    )


def _add_news(command: argparse.ArgumentParser, path: str) -> None:
    kinds = {kind.replace("_", "-"): told("news", kind) for kind in ReplyKind}
    lines = "\n".join(f"  {kind:16} {about}" for kind, about in kinds.items())
    group = command.add_argument_group("what has happened since, if anything", lines)
    group.add_argument(
        "--news", dest=f"{path}reply.kind", type=_name, metavar="", help="one of those above"
    )
    for option, field, about in (
        ("--news-date", "date", "the day on which it happened, or on which they said it"),
        ("--news-timeline", "timeline", "what they said then about the decision"),
        ("--new-day", "on", "the day of the next round, or the new day of the interview"),
        ("--away-until", "until", "the last day that they are away"),
    ):
        group.add_argument(option, dest=f"{path}reply.{field}", metavar="", help=about)


def _name(text: str) -> str:
    """A name as the fields have it: "still_deciding" for "still-deciding"."""
    return text.replace("-", "_")


def _sent(text: str) -> dict[str, str]:
    """One message with its day. Raises ValueError if it is not of the form MESSAGE=DAY."""
    message, equals, day = text.partition("=")
    if not equals:
        raise ValueError(text)
    return {"step": _name(message), "on": day}
