"""List the sources that nobody has read for more than a year: `make old-sources`."""

import sys
from collections.abc import Mapping
from datetime import date

from dateutil.relativedelta import relativedelta

from followup.words import in_words
from publish.parts.sources import Entry, entries


def old_sources(today: date, sources: Mapping[str, Entry]) -> list[str]:
    """The ids of the sources last checked more than a year before today, oldest first."""
    limit = today - relativedelta(years=1)
    old = [(entry.checked, name) for name, entry in sources.items() if entry.checked < limit]
    return [name for _, name in sorted(old)]


def main() -> None:
    """Print one line a source; exit status 1 if there is any."""
    found = old_sources(date.today(), entries())  # noqa: DTZ011  (the editor's own day)
    for name in found:
        entry = entries()[name]
        sys.stdout.write(f"{name}: checked on {in_words(entry.checked)}: {entry.url}\n")
    sys.stdout.write(f"{len(found)} of {len(entries())} sources are older than a year\n")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
