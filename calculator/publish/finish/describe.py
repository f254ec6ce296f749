"""What a page says of itself to search engines and to programs that show previews.

Taken from the built page, so that it can say nothing that the page does not: the title,
the description, the address, its questions and its steps. Headings are marked in Markdown:
`{ .question }` for a question whose answer follows, `{ .how-to }` for a list of steps.
"""

import json
import re
from html import escape, unescape
from pathlib import Path
from typing import Any

from publish.finish.page_text import Block, blocks, sections

PICTURE = "assets/social-card.png"
PICTURE_SIZE = (1200, 630)

TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
DESCRIPTION = re.compile(r'<meta name="?description"? content="([^"]*)"', re.DOTALL)
CANONICAL = re.compile(r'<link rel="?canonical"? href="?([^">]+)"?')


def describe(site: Path) -> None:
    """Put a description of itself into every page that has an address of its own."""
    home = home_of(site)
    for page in sorted(site.rglob("index.html")):
        text = page.read_text(encoding="utf-8")
        if address := CANONICAL.search(text):
            tags = "\n".join(head_tags(text, address[1], home))
            page.write_text(text.replace("</head>", f"{tags}\n</head>", 1), encoding="utf-8")


def home_of(site: Path) -> str:
    """The address of the site, as its home page has it. Raises ValueError if it has none."""
    home = CANONICAL.search((site / "index.html").read_text(encoding="utf-8"))
    if home is None:
        message = "the home page has no address"
        raise ValueError(message)
    return home[1]


def head_tags(html: str, address: str, home: str) -> list[str]:
    """The elements for the head of one page. Raises ValueError if it has no description."""
    title, description = TITLE.search(html), DESCRIPTION.search(html)
    if title is None or description is None:
        message = f"{address} has no title or no description"
        raise ValueError(message)
    name, _, site_name = unescape(title[1]).strip().rpartition(" - ")
    width, height = PICTURE_SIZE
    facts = {
        "og:type": "website" if address == home else "article",
        "og:site_name": site_name,
        "og:title": name or site_name,
        "og:description": unescape(description[1]),
        "og:url": address,
        "og:image": home + PICTURE,
        "og:image:width": str(width),
        "og:image:height": str(height),
        "og:image:alt": "After the second interview: whether to write, when, and what",
    }
    tags = [f'<meta property="{key}" content="{escape(value)}">' for key, value in facts.items()]
    tags.append('<meta name="twitter:card" content="summary_large_image">')
    found = blocks(html)
    return tags + [_data_block(data) for data in (questions(found), steps(found)) if data]


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
