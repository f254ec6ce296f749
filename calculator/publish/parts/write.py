"""Parts of pages, written before the site is built: pages include them as snippets.

Everything here is an answer of the engine, so that no page can contradict the calculator.
"""

from datetime import date, timedelta

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from followup.business_days.weekends import DAY_CODES
from followup.messages.kinds import MessageKind, kind_facts
from followup.own_data import read_toml
from followup.plan.rules import rule_ids, rules
from followup.words import WEEKDAY_NAMES, weekday_name
from publish.bundle.descriptor import Bundle
from publish.engine import ask
from publish.hosting.poster import poster_parts
from publish.parts import career_centres
from publish.parts import examples as worked
from publish.parts.conformance import conformance_parts
from publish.parts.data_block import data_block
from publish.parts.elsewhere import elsewhere_parts
from publish.parts.gallery import gallery, length
from publish.parts.measured.bench import bench_table
from publish.parts.measured.capacity import capacity_parts
from publish.parts.page_words import words_for
from publish.parts.source_chart import PICTURES, figure, table
from publish.parts.sources import sources_list
from publish.parts.tables import stated_date_table, weekday_table
from publish.parts.weeks import weeks_picture
from publish.paths import BROWSER, BUILT
from publish.questions import question_parts

PARTS = BUILT / "parts"
BASE = "../"
"""From a page to the root of the site; the calculator's page is one folder down."""

EXAMPLE_INTERVIEW = date(2026, 10, 16)  # Friday
EXAMPLE_PEOPLE = {
    "you": {"name": "Sam Lee", "contact": "sam.lee@example.org, 555 0100"},
    "recipients": [{"name": "Dr Amara Okafor"}],
    "company": "Northwind",
    "job_title": "Data Analyst",
}
EXAMPLE_DETAILS = {
    "topic": "the move to weekly forecasts",
    "thought": "a trial in one region would show the problems early",
    "offer": "setting up that first trial",
}
KINDS = {
    kind.value: {
        "name": facts.name,
        "words": [facts.fewest, facts.most, facts.too_long],
        "asks": facts.asks,
        "to_one_person": facts.to_one_person,
        "after": facts.after,
    }
    for kind, facts in kind_facts().items()
}


def write_parts(bundle: Bundle) -> None:
    """Write every part into `built/parts/`."""
    PARTS.mkdir(parents=True, exist_ok=True)
    parts = {
        "calculator.html": calculator(bundle),
        "weekday_table.html": weekday_table(),
        "stated_date_table.html": stated_date_table(),
        "rules.md": rules_list(),
        "example_plan.md": example_plan(),
        "home_form.html": home_form(bundle),
        "checker.html": checker(bundle),
        "sources.md": sources_list(),
        "bench.md": bench_table(),
        **capacity_parts(),
        **conformance_parts(),
        "weeks.html": weeks_picture(),
        **worked.parts(),
        **career_centres.parts(bundle),
        **elsewhere_parts(bundle),
        **poster_parts(),
        **question_parts(),
        **{f"message_{kind}.md": example_message(kind) for kind in KINDS},
        **{f"gallery_{kind}.html": gallery(kind) for kind in MessageKind},
        **{f"length_{kind}.md": length(kind) for kind in MessageKind},
        **{f"spread_{picture.rule}.html": figure(picture) for picture in PICTURES},
        **{f"who_{picture.rule}.md": table(picture.rule) for picture in PICTURES},
        **{f"rule_{rule}.md": rule_in_short(rule) for rule in rule_ids()},
    }
    for name, text in parts.items():
        (PARTS / name).write_text(text, encoding="utf-8")


def checker(bundle: Bundle) -> str:
    """The form of "Check my message"."""
    loader = FileSystemLoader(BROWSER)
    environment = Environment(loader=loader, undefined=StrictUndefined, autoescape=True)
    return environment.get_template("pages/checker.html").render(
        base=BASE,
        folder=bundle.folder,
        # Nobody comes here to work without a network.
        manifest=data_block(bundle.manifest(BASE) | {"serviceWorker": None}),
        kinds=data_block(KINDS),
        words=data_block(words_for("pages/checker.js")),
        messages=[(kind, facts["name"]) for kind, facts in KINDS.items()],
    )


def calculator(bundle: Bundle, whole_page: str = "") -> str:
    """The calculator as HTML: the form, and places for the answers.

    With the address of its whole page, it is the bare page for frames.
    """
    template = "embed/embed.html" if whole_page else "element/calculator.html"
    return _element(
        template,
        "element/calculator.js",
        bundle,
        whole_page=whole_page,
        kinds=data_block(KINDS),
        messages=[(kind, facts["name"]) for kind, facts in KINDS.items()],
        questions=list(read_toml("data/questions.toml").items()),
        weekdays=list(zip(DAY_CODES, WEEKDAY_NAMES, strict=True)),
        table=Markup(weekday_table()),  # noqa: S704  (made by us, from no input)
    )


def home_form(bundle: Bundle) -> str:
    """The same element in short, on the home page."""
    return _element("element/short.html", "element/short.js", bundle, base="", short=True)


def _element(
    template: str, module: str, bundle: Bundle, *, base: str = BASE, **values: object
) -> str:
    environment = Environment(
        loader=FileSystemLoader(BROWSER),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
    )
    found = ask("countries")["countries"]
    regions = {
        country["code"]: {region["code"]: region["name"] for region in country["subdivisions"]}
        for country in found
        if country["subdivisions"]
    }
    given = {
        "base": base,
        "short": False,
        "folder": bundle.folder,
        "manifest": data_block(bundle.manifest(base)),
        "regions": data_block(regions),
        "words": data_block(words_for(module)),
        "countries": sorted(((c["code"], c["name"]) for c in found), key=lambda pair: pair[1]),
    }
    return environment.get_template(template).render(given | values)


def example_message(kind: str) -> str:
    """A message as a quotation in Markdown."""
    situation = {
        "interview_date": EXAMPLE_INTERVIEW.isoformat(),
        "today": EXAMPLE_INTERVIEW.isoformat(),
    }
    message = ask(
        "write",
        message=kind,
        situation=situation,
        people=EXAMPLE_PEOPLE,
        details=EXAMPLE_DETAILS,
    )
    lines = [f"**Subject: {message['subject']}**", "", *message["body"].splitlines()]
    # Two spaces keep the lines of the closing apart.
    return "\n".join(f"> {line}  " if line else ">" for line in lines)


def rules_list() -> str:
    """The rules, a heading each, from the file that the engine counts by."""
    return "\n\n".join(map(rule_section, rule_ids()))


def rule_section(rule: str) -> str:
    """One rule: its text, what we chose ourselves, and who says what."""
    entry = rules()[rule]
    parts = [f"### {entry['title']} {{ #rule-{rule} }}", entry["text"]]
    if "ours" in entry:
        parts.append(f"{entry['ours']}\n{{: .ours }}")
    if picture := next((each for each in PICTURES if each.rule == rule), None):
        parts.append(figure(picture))
    if "sources" in entry:
        parts.append(table(rule))
    return "\n\n".join(parts)


def rule_in_short(rule: str) -> str:
    """A rule for the guide pages, with the way to its sources."""
    page = f"how-the-dates-are-worked-out.md#rule-{rule}"
    link = "The rule, and who says so" if "sources" in rules()[rule] else "The rule"
    return f"{rules()[rule]['text']} [{link}]({page})\n{{: .rule }}"


def example_plan() -> str:
    """A worked example: a Friday interview before Thanksgiving."""
    interview = date(2026, 11, 20)
    plan = ask(
        "plan", interview_date=interview.isoformat(), today=interview.isoformat(), country="US"
    )
    follow_up = next(step for step in plan["steps"] if step["step"] == "follow_up")
    off = {day["date"]: day["reason"] for day in follow_up["skipped_days"]}
    end = date.fromisoformat(follow_up["suggested"])
    rows, number, day = [], 0, interview
    while day < end:
        day += timedelta(days=1)
        reason = off.get(day.isoformat())
        number += reason is None
        counts = f"business day {number}" if reason is None else f"not counted: {reason}"
        rows.append(f"| {weekday_name(day)} {day.day} {day:%B} | {counts} |")
    head = f"| {weekday_name(interview)} {interview.day} {interview:%B}, the interview | day 0 |"
    return "\n".join([head, "| --- | --- |", *rows])
