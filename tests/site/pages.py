"""The pages as they were built, for the tests that read them."""

import re
from functools import cache
from pathlib import Path

from publish.finish.page_text import Block, blocks
from publish.paths import ROOT, SITE

QUESTIONS = tuple(
    f"questions/{page.stem}/"
    for page in sorted((ROOT / "docs" / "questions").glob("*.md"))
    if page.stem != "index"
)
"""The pages that answer one question each."""

GUIDE = (
    "",
    "why-follow-up/",
    "when-to-write/",
    "what-to-write/",
    "message-examples/",
    "check-my-message/",
    "no-answer-yet/",
    "when-to-stop/",
    "special-situations/",
    "questions/",
    *QUESTIONS,
    "for-career-centres/",
    "workshop/",
    "worksheet/",
    "worksheet-answers/",
    "handout/",
    "how-the-dates-are-worked-out/",
    "how-fast-it-starts/",
    "sources/",
    "about/",
    "host-it-yourself/",
    "use-the-engine-elsewhere/",
    "capacity/",
    "privacy/",
    "security/",
    "accessibility/",
    "changes/",
)
"""The pages that we wrote for readers; the calculator and the licences are not among them."""

PAPERS = ("conformance-report/", "poster/")
"""A report in the words of a standard, and a few large words for a wall: no reading grade."""

MADE_BY_THE_ENGINE = (
    *("figure", "div.worked", "div.wide-table", "ul.sources", "form", "svg"),
    "div.centre",
)
"""Parts that hold the engine's own numbers, a source's own title, or what a host says of itself."""

FINISHED = ("nav.way", "footer.page-facts")
"""What the finishing pass puts around what we wrote: the same on every page."""


@cache
def page(address: str) -> tuple[Block, ...]:
    """The blocks of a page that we wrote ourselves: no examples, nothing made by the engine."""
    html = (SITE / address / "index.html").read_text(encoding="utf-8")
    return tuple(
        block
        for block in blocks(html)
        if not block.is_in("blockquote", *MADE_BY_THE_ENGINE, *FINISHED)
    )


def prose(address: str) -> list[str]:
    """Its paragraphs and items, as texts."""
    return [block.text for block in page(address) if block.tag in {"p", "li", "dd"}]


def every_page() -> list[Path]:
    """Every built page."""
    return sorted(SITE.rglob("*.html"))


def ids(html: str) -> set[str]:
    """Every anchor of a page."""
    return set(re.findall(r'<[^>]+\sid="?([^"\s>]+)"?', html))
