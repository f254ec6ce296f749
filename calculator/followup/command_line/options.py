"""The commands and their options. An option's `dest` is the path of the field it fills.

The help of an option stands beside it, and not in the data: it is of no use without the option,
and Python's own words around it, such as "usage" and "options", are English in any case.
"""

import argparse

from followup.command_line.situation_options import add_situation
from followup.messages.kinds import MessageKind, Tone

ABOUT = "When to write after an interview, what to write, and when to stop."
KINDS = ", ".join(MessageKind)

type Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001  (it has no public name)


def add_commands(parser: argparse.ArgumentParser) -> None:
    """Add every command to the parser."""
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    plan = _command(commands, "plan", "the dates, with their reasons", situation="")
    add_situation(plan, "")
    write = _command(commands, "write", "a message", situation="situation")
    write.add_argument("message", nargs="?", help=f"one of {KINDS}")
    write.add_argument("--tone", help=", ".join(Tone))
    add_situation(write, "situation.")
    _add_people(write)
    _add_details(write)
    _add_review(commands)
    _add_calendar(commands)
    holidays = _command(commands, "holidays", "the public holidays of a country")
    holidays.add_argument("--country", metavar="", help="the country, two letters")
    holidays.add_argument("--subdivision", metavar="", help="its state, province or region")
    holidays.add_argument("--year", type=int, metavar="", help="one year only")
    _command(commands, "rules", "the rules, with who says what about each")


def _add_calendar(commands: Commands) -> None:
    calendar = _command(commands, "calendar", "the days as a calendar file", situation="situation")
    calendar.add_argument("-o", "--output", metavar="FILE", help="write it there")
    calendar.add_argument(
        "--plain-titles",
        dest="neutral",
        action="store_const",
        const=False,
        help="titles that say what it is about",
    )
    calendar.add_argument(
        "--id", metavar="", help="a name for this plan, always the same: 8 to 64 of a-z 0-9 -"
    )
    calendar.add_argument(
        "--sequence", type=int, metavar="", help="one more each time the days have changed"
    )
    calendar.add_argument(
        "--cancel",
        action="store_const",
        const=True,
        help="take the days out again that you saved before",
    )
    add_situation(calendar, "situation.")


def _add_review(commands: Commands) -> None:
    review = _command(commands, "review", "what to put right in a message", situation="situation")
    review.add_argument("file", metavar="FILE", help="the message, as text; - for stdin")
    review.add_argument("--message", metavar="KIND", help=f"one of {KINDS}")
    review.add_argument(
        "--other", dest="other_files", nargs="+", metavar="FILE", help="your other messages"
    )
    add_situation(review, "situation.")
    _add_people(review)


def _command(
    commands: Commands, method: str, about: str, situation: str | None = None
) -> argparse.ArgumentParser:
    """Add a command. `situation` is where in its params the situation is, if it takes one."""
    command = commands.add_parser(
        method,
        help=about,
        description=f"Print {about}.",
        formatter_class=argparse.RawDescriptionHelpFormatter,  # the list of news has its lines
    )
    command.set_defaults(method=method, situation_path=situation)
    command.add_argument("--json", action="store_true", help="print the result as JSON")
    command.add_argument("--input", metavar="FILE", help="read the params as JSON; - for stdin")
    return command


def _add_people(command: argparse.ArgumentParser) -> None:
    group = command.add_argument_group("who writes to whom")
    for option, field, about in (
        ("--my-name", "people.you.name", "your name"),
        ("--my-contact", "people.you.contact", "your telephone number, or another address"),
        ("--to", "people.recipients[].name", "the name of the person you write to"),
        ("--greeting", "people.recipients[].greeting", "how you greet them, such as Dr Müller"),
        ("--email", "people.recipients[].email", "their address"),
        ("--company", "people.company", "the employer's name"),
        ("--job-title", "people.job_title", "the job"),
    ):
        group.add_argument(option, dest=field, metavar="", help=about)


def _add_details(command: argparse.ArgumentParser) -> None:
    group = command.add_argument_group("what about")
    for option, field, about in (
        ("--topic", "details.topic", "what you talked about"),
        ("--thought", "details.thought", "what you have thought about it since"),
        ("--offer", "details.offer", "how you would help with it"),
        ("--result", "details.result", "something of your own that fits it"),
        ("--afterthought", "details.afterthought", "a better answer to one of their questions"),
        ("--why-them", "details.why_them", "why you would choose them first"),
        ("--valued", "details.valued", "what you valued, where nothing comes of it"),
        ("--point", "details.point", "the point that you forgot to make"),
        ("--correction", "details.correction", "the right answer in place of a wrong one"),
        ("--reason", "details.reason", "why you withdraw or decline"),
        ("--agreed", "details.agreed", "what was agreed"),
        ("--offered", "details.offered", "what was offered by word of mouth"),
        ("--until", "details.until", "by when you could answer an offer"),
        ("--reachable", "details.reachable", "when they can call you"),
        ("--cannot-come", "details.cannot_come", "why you cannot come to the interview"),
        ("--times", "details.times", "when you could come instead"),
        ("--thread-subject", "details.thread_subject", "the subject of the mail you answer"),
    ):
        group.add_argument(option, dest=field, metavar="", help=about)
