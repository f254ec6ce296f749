"""What stands below the advice: when its facts were read, how to print it and how to cite it."""

from followup.plan.rules import edition
from followup.words import MONTH_NAMES, day_and_month
from publish.finish.describe import CANONICAL
from publish.finish.facts.last_read import last_read
from publish.finish.facts.navigation import places
from publish.finish.page import Page, insert_inside
from publish.finish.page_text import blocks
from publish.finish.template import rendered

CALCULATOR = "calculator/"
"""It gives no facts of its own, and is long enough on a phone."""
TABLES = 'details[data-part="table"]'
"""The part of it that needs no script: what is for paper goes there."""
SHEET = "handout/"
"""The page to print."""
PDF = "handout.pdf"
"""The same as a file, where there was a browser to make it."""
LONGEST_MONTH = 4
"""Letters of the longest month whose name MLA does not shorten."""


def add_facts(page: Page) -> None:
    """Put them at the end of a page with advice; the calculator has the link to paper only.

    The PDF is linked where this build made one.
    """
    pdf = PDF if (page.site / PDF).is_file() else ""
    if page.address == CALCULATOR:
        paper = rendered("paper.html", root=page.root, sheet=SHEET, pdf=pdf)
        insert_inside(page.one(TABLES), paper)
    place = places().get(page.address)
    if place is None or not (place.is_advice or page.address == ""):
        return
    day = last_read(page)
    facts = rendered(
        "page_facts.html",
        root=page.root,
        address=page.one(CANONICAL).attrs.get("href"),
        title=next(each.text for each in blocks(page.html) if each.tag == "h1"),
        edition=edition(),
        read=f"{day_and_month(day)} {day.year}",
        apa_day=f"{day.year}, {MONTH_NAMES[day.month - 1]} {day.day}",
        mla_day=f"{day.day} {mla_month(day.month)} {day.year}",
        pdf=pdf,
        sheet="" if page.address == SHEET else SHEET,
    )
    insert_inside(page.one("article"), facts)


def mla_month(month: int) -> str:
    """For example "May", "June", "Sept.", "Nov."."""
    name = MONTH_NAMES[month - 1]
    if len(name) <= LONGEST_MONTH:
        return name
    return "Sept." if name == "September" else f"{name[:3]}."
