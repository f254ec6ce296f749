"""The sources of the site, from `data/sources.toml`, and the page that lists them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from followup.own_data import read_toml
from followup.words import day_and_month

KINDS = {
    "survey": "Surveys and studies",
    "law": "Law and official rules",
    "university": "Universities and colleges",
    "careers": "Career sites, recruiters and columns",
    "abroad": "Outside North America",
    "platform": "Websites of universities, and what they are made with",
    "data": "Data",
}
"""The kinds of source, each with its heading: what was measured first, opinion after it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One source, as the data file has it."""

    title: str
    kind: str
    url: str
    checked: date
    """The day on which somebody last read it."""
    asked: str = ""
    """For a survey: who was asked, and how many."""
    year: int | None = None
    language: str = "en"
    """Of the title of the page: its code, such as "de"."""

    @property
    def who(self) -> str:
        """Who says it: "Indeed", without the title of the page."""
        return self.title.split(":", maxsplit=1)[0]


@lru_cache(maxsize=1)
def entries() -> Mapping[str, Entry]:
    """Every source by its id. Raises TypeError for a source that lacks a field."""
    return {name: Entry(**fields) for name, fields in read_toml("data/sources.toml").items()}


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
    address = entry.url.replace("&", "&amp;")
    facts = [entry.url.split("/")[2].removeprefix("www.")]
    facts += [str(entry.year)] if entry.year else ["no year given"]
    facts += [entry.asked] if entry.asked else []
    facts.append(f"checked on {day_and_month(entry.checked)} {entry.checked.year}")
    title = entry.title.replace("&", "&amp;")
    if entry.language != "en":
        who, of_page = title.split(": ", maxsplit=1)
        title = f'{who}: <span lang="{entry.language}">{of_page}</span>'
    return f'<li id="{name}"><a href="{address}">{title}</a><br>{"; ".join(facts)}</li>'
