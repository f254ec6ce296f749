"""The finishing pass over the built site: each page is parsed once and written once."""

from collections.abc import Callable, Iterable
from pathlib import Path

from publish.finish.describe import describe, home_of
from publish.finish.embed import tell_of_oembed
from publish.finish.facts.breadcrumbs import show_way
from publish.finish.facts.page_facts import add_facts
from publish.finish.head_script import start_early
from publish.finish.own_copy import keep_places
from publish.finish.page import Page
from publish.finish.policy import add_policy, headers, script_hashes
from publish.finish.prefetch import prefetch_nothing
from publish.finish.redirects import show_ways_on
from publish.finish.years import add_years

type Step = Callable[[Page], None]


def finish(site: Path, theme: Iterable[Step]) -> None:
    """Finish every page, and write a `_headers` file beside them.

    `theme` are the steps that mend the theme's own markup. Raises NotAsBuiltError where a
    page is not as a step knows it.
    """
    home = home_of(site)
    steps: tuple[Step, ...] = (
        add_years,
        lambda page: describe(page, home),
        add_facts,  # after the description, which reads what the page itself says
        show_way,
        lambda page: tell_of_oembed(page, home),
        show_ways_on,
        prefetch_nothing,
        start_early,
        keep_places,
        *theme,
        add_policy,  # last: it holds the hashes of all scripts
    )
    hashes: set[str] = set()
    for path in sorted(site.rglob("*.html")):
        page = Page(path, site)
        for step in steps:
            step(page)
        page.write()
        hashes |= script_hashes(page)
    (site / "_headers").write_text(headers(hashes), encoding="utf-8")
