"""What the theme leaves undone is mended on every page, and a step stops where there is nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest

from publish.finish.page import NotAsBuiltError, Page
from publish.finish.theme import STEPS, THEME
from publish.finish.theme.frame import leave_the_site_out_of_long_titles
from publish.finish.theme.wide import let_wide_parts_have_the_focus
from publish.paths import SITE

THEMED = [page for page in sorted(SITE.rglob("*.html")) if Page(page, SITE).has(THEME)]
PLAIN = '<!DOCTYPE html><html><head><meta charset="utf-8"><title>A</title></head><body></body>'
FAULTS = (
    "nav[aria-expanded]",
    "label[tabindex]",
    "input[type=checkbox][autocomplete]",
    "header form:not(:has([type=submit]))",
    "nav.md-search__options",
    "svg:not([role], [aria-hidden])",
    "label.md-overlay:empty",
    "input.md-toggle:not([hidden])",
    "body > [data-md-component=skip]",
    "table:not([class], .wide-table *, .framed-table *)",
    "pre:not([tabindex])",
)
"""What the suites found in the theme's markup."""


def page_of(html: str, folder: Path) -> Page:
    (folder / "page.html").write_text(html, encoding="utf-8")
    return Page(folder / "page.html", folder)


def test_there_are_pages_with_the_theme() -> None:
    assert len(THEMED) > 40


@pytest.mark.parametrize("page", THEMED, ids=lambda page: str(page.relative_to(SITE)))
def test_no_page_has_a_fault_of_the_theme(page: Path) -> None:
    built = Page(page, SITE)
    assert [fault for fault in FAULTS if built.has(fault)] == []
    assert built.has("header [data-md-component=skip]")
    assert built.has('.md-search [role="status"]')
    assert len(built.one("head > title").text()) <= 70


@pytest.mark.parametrize(
    "step",
    [step for step in STEPS if step is not let_wide_parts_have_the_focus],
    ids=lambda step: step.__name__,
)
def test_a_step_stops_where_the_theme_has_changed(
    step: Callable[[Page], None], tmp_path: Path
) -> None:
    if step is leave_the_site_out_of_long_titles:
        long = PLAIN.replace("<title>A", f"<title>{'A' * 71} - B")
        with pytest.raises(NotAsBuiltError, match="70 characters"):
            step(page_of(long, tmp_path))
        return
    with pytest.raises(NotAsBuiltError, match="page"):
        step(page_of(PLAIN, tmp_path))


def test_a_table_is_framed_once_under_the_name_of_its_heading(tmp_path: Path) -> None:
    table = "<table><tbody><tr><td>1</td></tr></tbody></table>"
    framed = f'<div class="wide-table" tabindex="0">{table}</div>'
    head = '<h2>Which <em>day</em><a class="headerlink" href="#a">¶</a></h2>'
    page = page_of(f"<article>{head}{table}{framed}<pre>a</pre></article>", tmp_path)
    let_wide_parts_have_the_focus(page)
    assert page.one("article").html == (
        f'<article>{head}<div class="framed-table" tabindex="0" role="region"'
        f' aria-label="Which day">{table}</div>{framed}'
        '<pre tabindex="0" role="region" aria-label="Which day (2)">a</pre></article>'
    )
