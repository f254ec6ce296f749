"""List the sources that nobody has read for more than a year, and what stands on them.

`make old-sources` prints it; once a month a workflow opens an issue with it.
"""

import re
import sys
from collections.abc import Iterator, Mapping
from datetime import date

from dateutil.relativedelta import relativedelta

from followup.plan.rules import rule_ids, rules
from followup.words import in_words
from publish.parts.sources import Entry, entries
from publish.paths import ROOT


def old_sources(today: date, sources: Mapping[str, Entry]) -> list[str]:
    """The ids of the sources last checked more than a year before today, oldest first."""
    limit = today - relativedelta(years=1)
    old = [(entry.checked, name) for name, entry in sources.items() if entry.checked < limit]
    return [name for _, name in sorted(old)]


def used_in(source: str) -> Iterator[str]:
    """The rules and the pages that rely on a source: "rule no-date", "docs/when-to-write.md"."""
    for rule in rule_ids():
        if any(each["source"] == source for each in rules()[rule].get("sources", ())):
            yield f"rule {rule}"
    reference = re.compile(rf"sources\.md#{re.escape(source)}\)")
    for page in sorted((ROOT / "docs").rglob("*.md")):
        if reference.search(page.read_text(encoding="utf-8")):
            yield page.relative_to(ROOT).as_posix()


def due(today: date, sources: Mapping[str, Entry]) -> Iterator[str]:
    """A line of Markdown for each old source, with what to read again after it."""
    for name in old_sources(today, sources):
        entry = sources[name]
        yield f"- [ ] {name}, checked on {in_words(entry.checked)}: {entry.url}"
        if used := ", ".join(used_in(name)):
            yield f"    - used in {used}"


def main() -> None:
    """Print them; exit status 1 if there is any."""
    today = date.today()  # noqa: DTZ011  (the editor's own day)
    sys.stdout.writelines(f"{line}\n" for line in due(today, entries()))
    found = len(old_sources(today, entries()))
    sys.stdout.write(f"{found} of {len(entries())} sources are older than a year\n")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
