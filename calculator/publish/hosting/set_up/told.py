"""What the pages say of who answers for a copy. Every value is escaped as HTML wants it."""

import json
import tomllib
from datetime import date
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

from .centre_file import Centre


def name(centre: Centre, _: str) -> str:
    """The centre's name, behind that of the site."""
    return f" · {escape(centre.name)}" if centre.name else ""


def who(centre: Centre, _: str) -> str:
    """Who answers for the copy, for the pages on privacy, on accessibility and about the site."""
    if not centre.publisher:
        return _words("who", "nobody")
    host = "host" if centre.host else "no_host"
    lines = [
        _words("who", key, **_facts(centre)) for key in ("publisher", "contact", host, "reviewed")
    ]
    return f"<ul>{''.join(lines)}</ul>"


def foot(centre: Centre, _: str) -> str:
    """The last lines of each page: who published it, and the ways to the centre's advisers."""
    key = "publisher" if centre.publisher else "nobody"
    lines = [_words("foot", key, **_facts(centre))]
    if centre.advisers:
        links = (f'<a href="{escape(to)}">{escape(words)}</a>' for words, to in centre.advisers)
        lines.insert(0, _words("foot", "advisers", links=", ".join(links)))
    return "".join(lines)


def closures_note(centre: Centre, page: str) -> str:
    """Whose days off are filled in; the short form, which does not show them, names them."""
    if not centre.closures:
        return ""
    key = "filled_in" if "/calculator/" in page else "filled_in_short"
    days = escape(closures_in_words(centre.closures))
    return _words("closures", key, **_facts(centre), days=days)


def closures_in_words(closures: tuple[str, ...]) -> str:
    """The days as a person types them: "27 November 2026, 24 December 2026 to 1 January 2027"."""
    spans = (
        [day_in_words(date.fromisoformat(day)) for day in span.split("/")] for span in closures
    )
    return ", ".join(" to ".join(days) for days in spans)


def day_in_words(day: date) -> str:
    """A day such as "16 October 2026"."""
    return f"{day.day} {day:%B %Y}"


def data(centre: Centre, page: str) -> str:
    """The same for search engines, as schema.org has it."""
    described: dict[str, Any] = {"@context": "https://schema.org", "@type": "WebPage", "url": page}
    if centre.publisher:
        way = "url" if "://" in centre.contact else "email"
        described["publisher"] = {
            "@type": "Organization",
            "name": centre.publisher,
            "contactPoint": {"@type": "ContactPoint", way: centre.contact},
        }
        described["lastReviewed"] = f"{centre.reviewed}"
    return json.dumps(described, ensure_ascii=False).replace("<", "\\u003c")


def address_of_contact(centre: Centre) -> str:
    """The contact as a link has it."""
    return centre.contact if "://" in centre.contact else f"mailto:{centre.contact}"


def _facts(centre: Centre) -> dict[str, str]:
    way = f'<a href="{escape(address_of_contact(centre))}">{escape(centre.contact)}</a>'
    return {
        "publisher": escape(centre.publisher),
        "contact": way,
        "host": escape(centre.host),
        "host_country": escape(centre.host_country),
        "reviewed": day_in_words(centre.reviewed) if centre.reviewed else "",
    }


def _words(table: str, key: str, **values: str) -> str:
    text: str = _sentences()[table][key]
    return text.format_map(values)


@cache
def _sentences() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("words.toml").read_text("utf-8"))
