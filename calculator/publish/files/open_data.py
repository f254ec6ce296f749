"""The rules, the sources and the phrases as JSON, with a schema for each.

They are under an address that names their edition; `data/index.json` has one that stays.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from followup.plan.rules import edition, rules
from followup.timeline.grammar.table import EXAMPLES, SAID_IN_EXAMPLES
from publish.engine import ask
from publish.parts.elsewhere import DATA, DATA_FILES, DATA_INDEX
from publish.parts.sources import Entry, entries

SCHEMAS = Path(__file__).with_name("schemas")
EMPLOYER = "US"
"""The country of the employer in the examples of the phrases."""


def write_open_data(site: Path, home: str) -> None:
    """Write them all; `home` is the address of the site."""
    folder = site / DATA / edition()
    folder.mkdir(parents=True)
    address = f"{home}{DATA}/{edition()}/"
    for name, data in zip(DATA_FILES, (rules_data(), sources_data(), phrases_data()), strict=True):
        schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
        _write(folder / f"{name}.json", {"$schema": f"{address}{name}.schema.json", **data})
        _write(folder / f"{name}.schema.json", {"$id": f"{address}{name}.schema.json", **schema})
    index = {"edition": edition(), "files": {name: f"{address}{name}.json" for name in DATA_FILES}}
    _write(site / DATA_INDEX, index)


def rules_data() -> dict[str, Any]:
    """Every rule, as the engine tells it, with its title and what we chose ourselves."""
    told = ask("rules")
    for rule in told["rules"]:
        own = rules()[rule["id"]]
        rule["title"] = own["title"]
        rule["our_choice"] = own.get("ours")
        for source, known in zip(rule["sources"], own.get("sources", ()), strict=True):
            source["id"] = known["source"]
            source["days"] = known.get("days")
    return {"edition": told["edition"], "rules": told["rules"]}


def sources_data() -> dict[str, Any]:
    """Every source that was looked at, and whether the site relies on it."""
    return {
        "edition": edition(),
        "sources": [_source(name, entry) for name, entry in entries().items()],
    }


def _source(name: str, entry: Entry) -> dict[str, Any]:
    return {
        "id": name,
        "title": entry.title,
        "kind": entry.kind,
        "url": entry.url,
        "also": [dict(page) for page in entry.also],
        "language": entry.language,
        "year": entry.year,
        "asked": entry.asked or None,
        "relied_on": entry.kind != "dropped",
        "says": entry.says or None,
        "why_not": entry.why or None,
        "read": entry.read,
        "copy_of": entry.copy,
        "checked": entry.checked.isoformat(),
    }


def phrases_data() -> dict[str, Any]:
    """What is read how: each example of the grammar, as the engine reads it."""
    said_on = SAID_IN_EXAMPLES.isoformat()
    return {
        "edition": edition(),
        "said_on": said_on,
        "country": EMPLOYER,
        "phrases": list(_phrases(said_on)),
    }


def _phrases(said_on: str) -> Iterator[dict[str, Any]]:
    for text in dict.fromkeys(EXAMPLES):
        found = ask("read_timeline", text=text, said_on=said_on, country=EMPLOYER)
        kept = ("kind", "date", "reading", "others")
        yield {"text": text, **{name: found[name] for name in kept}}


def _write(path: Path, data: dict[str, Any]) -> None:
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
