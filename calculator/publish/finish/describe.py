"""What a page says of itself to search engines and to programs that show previews.

Taken from the built page, so that it can say nothing that the page does not: the title,
the description, the address, its questions and its steps. Headings are marked in Markdown:
`{ .question }` for a question whose answer follows, `{ .how-to }` for a list of steps.
"""

import json
from html import escape
from pathlib import Path
from typing import Any

from publish.finish.facts.article import article
from publish.finish.facts.breadcrumbs import breadcrumb_list
from publish.finish.facts.last_read import last_read
from publish.finish.facts.navigation import places
from publish.finish.page import Page
from publish.finish.page_text import Block, blocks, sections

PICTURE = "assets/social-card.png"
PICTURE_SIZE = (1200, 630)

FEED = '<link rel="alternate " type="application/atom+xml" title="Changes" href="{}feed.xml">'
"""The space is for the theme, as in `embed.DISCOVERY`."""

CANONICAL = 'link[rel="canonical"]'


def describe(page: Page, home: str) -> None:
    """Put a description of itself into a page that has an address of its own.

    The bare page for frames has that of the calculator's page.
    """
    if page.has(CANONICAL) and page.one(CANONICAL).attrs.get("href") == home + page.address:
        page.add_to_head("\n".join(head_tags(page, home)) + "\n")


def home_of(site: Path) -> str:
    """The address of the site, as its home page has it. Raises NotAsBuiltError if it has none."""
    return Page(site / "index.html", site).one(CANONICAL).attrs.get("href") or ""


def head_tags(page: Page, home: str) -> list[str]:
    """The elements for the head. Raises NotAsBuiltError without a title or a description."""
    address = page.one(CANONICAL).attrs.get("href") or ""
    description = page.one('meta[name="description"]').attrs.get("content") or ""
    name, _, site_name = page.one("head > title").text().strip().rpartition(" - ")
    width, height = PICTURE_SIZE
    facts = {
        "og:type": "website" if address == home else "article",
        "og:site_name": site_name,
        "og:title": name or site_name,
        "og:description": description,
        "og:url": address,
        "og:image": home + PICTURE,
        "og:image:width": str(width),
        "og:image:height": str(height),
        "og:image:alt": "After the second interview: whether to write, when, and what",
    }
    tags = [f'<meta property="{key}" content="{escape(value)}">' for key, value in facts.items()]
    tags.append(FEED.format(escape(home)))
    tags.append('<meta name="twitter:card" content="summary_large_image">')
    found = blocks(page.html)
    about = [questions(found), steps(found)]
    if place := places().get(page.address):
        about.append(breadcrumb_list(page.address, place, home) if place.section else {})
        about.append(article(facts, home, last_read(page)) if place.is_advice else {})
    return tags + [_data_block(data) for data in about if data]


def questions(found: list[Block]) -> dict[str, Any]:
    """The questions of the page with their answers, as schema.org has them, or nothing."""
    asked = [
        {
            "@type": "Question",
            "name": heading.text,
            "acceptedAnswer": {"@type": "Answer", "text": " ".join(each.text for each in answer)},
        }
        for heading, answer in sections(found)
        if "question" in heading.classes
    ]
    return {"@type": "FAQPage", "mainEntity": asked} if asked else {}


def steps(found: list[Block]) -> dict[str, Any]:
    """The list of steps of the page, as schema.org has it, or nothing."""
    for heading, below in sections(found):
        if "how-to" in heading.classes:
            items = [each for each in below if each.tag == "li" and each.is_in("ol")]
            listed = [
                {"@type": "HowToStep", "position": place, "text": item.text}
                for place, item in enumerate(items, start=1)
            ]
            return {"@type": "HowTo", "name": f"{found[0].text}: {heading.text}", "step": listed}
    return {}


def _data_block(data: dict[str, Any]) -> str:
    """A block of data: it needs no hash in the policy, and nothing in it can end it."""
    text = json.dumps({"@context": "https://schema.org", **data}, ensure_ascii=False)
    return f'<script type="application/ld+json">{text.replace("<", "\\u003c")}</script>'
