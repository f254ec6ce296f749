"""The sources of the site, from `data/sources.toml`, and the page that lists them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from html import escape
from typing import Any

from followup.own_data import read_toml
from followup.words import day_and_month

KINDS = {
    "survey": "Surveys and studies",
    "law": "Law and public bodies",
    "university": "Universities and colleges",
    "careers": "Career sites, recruiters and columns",
    "abroad": "Outside North America",
    "platform": "Websites of universities, and what they are made with",
    "data": "Data",
    "dropped": "Looked at, and not relied on",
}
"""The kinds of source, each with its heading: what was measured first, opinion after it."""

READ = {
    "copy": "read in a stored copy",
    "elsewhere": "read at another address",
    "no": "looked for, and not found,",
}
"""How a source was read."""

ARCHIVE = "https://web.archive.org/web/*/"
"""Lists the copies of an address over the years: many of ours will go one day."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One source, as the data file has it."""

    title: str
    kind: str
    url: str
    checked: date
    """The day on which somebody last read it, or looked for it."""
    says: str = ""
    """What the site relies on it for."""
    why: str = ""
    """For a source that the site does not rely on: the reason."""
    read: str = ""
    """How it was read: a key of `READ`."""
    copy: int | None = None
    """The year of the copy, where the copy shows one."""
    asked: str = ""
    """For a survey: who was asked, and how many."""
    year: int | None = None
    language: str = "en"
    """Of the title of the page: its code, such as "de"."""
    also: tuple[Mapping[str, Any], ...] = ()
    """Further pages of the same publisher: `title`, `url` and perhaps `year`."""

    @property
    def who(self) -> str:
        """Who says it: "Indeed", without the title of the page."""
        return self.title.split(":", maxsplit=1)[0]

    @property
    def when(self) -> str:
        """The year of the text, or the first and the last of several; "" if unknown."""
        years = sorted({year for year in (self.year, *map(_year, self.also)) if year})
        return "–".join(str(year) for year in years[:1] + years[1:][-1:])


def _year(page: Mapping[str, Any]) -> int | None:
    year: int | None = page.get("year")
    return year


@lru_cache(maxsize=1)
def entries() -> Mapping[str, Entry]:
    """Every source by its id.

    Raises TypeError for a source that lacks a field, and ValueError for one that does not say
    how it was read, or what it is relied on for.
    """
    found = {
        name: Entry(**{**fields, "also": tuple(fields.get("also", ()))})
        for name, fields in read_toml("data/sources.toml").items()
    }
    for name, entry in found.items():
        if entry.read not in READ or not (entry.why if entry.kind == "dropped" else entry.says):
            message = f"the source {name} does not say how it was read, or what it says"
            raise ValueError(message)
    return found


def reference(source: str) -> str:
    """A link to a source in Markdown, for parts of pages that we write."""
    return f"[{entries()[source].who}](sources.md#{source}){{ .source }}"


def sources_list() -> str:
    """The page's list: a heading a kind, and each source under an anchor of its own."""
    return "\n\n".join(
        f"## {heading} {{ #{kind} }}\n\n{_of_kind(kind)}" for kind, heading in KINDS.items()
    )


def _of_kind(kind: str) -> str:
    found = [(name, entry) for name, entry in entries().items() if entry.kind == kind]
    items = [_item(name, entry) for name, entry in sorted(found, key=lambda pair: pair[1].title)]
    return '<ul class="sources">\n' + "\n".join(items) + "\n</ul>"


def _item(name: str, entry: Entry) -> str:
    """One source: who and where, what it says, and how we read it."""
    facts = [entry.url.split("/")[2].removeprefix("www."), entry.when or "no date"]
    facts += [entry.asked] if entry.asked else []
    copy = f" of {entry.copy}" if entry.copy else ""
    how = f"{READ[entry.read]}{copy} on {day_and_month(entry.checked)} {entry.checked.year}"
    title = escape(entry.title)
    if entry.language != "en":
        who, of_page = title.split(": ", maxsplit=1)
        title = f'{who}: <span lang="{entry.language}">{of_page}</span>'
    lines = [_linked(title, entry), *(f"Also: {_page(page)}" for page in entry.also)]
    lines += [f"<em>{escape(entry.says or entry.why)}</em>", f"{'; '.join(facts)}; {how}"]
    if entry.kind != "dropped":
        of_whom = f'<span class="visually-hidden"> of {escape(entry.who)}</span>'
        lines[-1] += f'; <a href="{ARCHIVE}{escape(entry.url)}">older copies{of_whom}</a>'
    return f'<li id="{name}">{"<br>".join(lines)}</li>'


def _linked(title: str, entry: Entry) -> str:
    """The title, as a link only where we send people on."""
    if entry.kind == "dropped":
        return f"<strong>{title}</strong>"
    return f'<a href="{escape(entry.url)}">{title}</a>'


def _page(page: Mapping[str, Any]) -> str:
    year = f", {page['year']}" if "year" in page else ""
    return f'<a href="{escape(page["url"])}">{escape(page["title"])}</a>{year}'
