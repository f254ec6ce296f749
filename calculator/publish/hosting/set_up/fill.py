"""Puts a centre's own into the places that the pages keep for it, whatever is there now.

A place is an element with `data-centre`; `publish.finish.own_copy` and the pages make them.
"""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

from .address import CANONICAL, address_of
from .centre_file import Centre
from .colours import FILE, style_sheet
from .defaults import with_defaults
from .security_txt import write_security_txt
from .told import closures_note, data, foot, name, who

PLACE = re.compile(r'(<(\w+)[^>]*\bdata-centre="(\w+)"[^>]*>)(.*?)(</\2>)', re.DOTALL)
STYLE = '<link rel="stylesheet" data-centre href="{}">'
OLD_STYLE = re.compile(r'<link rel="stylesheet" data-centre href="[^"]*">')
TOLD: dict[str, Callable[[Centre, str], str]] = {
    "name": name,
    "foot": foot,
    "who": who,
    "closures": closures_note,
    "data": data,
}
"""Place -> what stands in it, of a centre and the address of the page."""


def fill(site: Path, centre: Centre) -> None:
    """Make every page of a built site that of the centre; `NOBODY` makes it plain again."""
    address = address_of(site)
    style = _write_style(site, centre)
    for page in sorted(site.rglob("*.html")):
        before = page.read_text("utf-8")
        if "data-centre" not in before:
            continue
        root = "../" * (len(page.relative_to(site).parts) - 1)
        if page.name == "404.html":  # it is shown at any depth
            root = re.sub(r"^https?://[^/]+", "", address)
        after = _filled(before, centre)
        if style:
            after = after.replace("</head>", f"{STYLE.format(root + style)}</head>", 1)
        if after != before:
            page.write_text(after, "utf-8")
    write_security_txt(site, centre, address)


def _filled(html: str, centre: Centre) -> str:
    found = CANONICAL.search(html)
    page = found[1] if found else ""

    def told(place: re.Match[str]) -> str:
        return f"{place[1]}{TOLD[place[3]](centre, page)}{place[5]}"

    return with_defaults(PLACE.sub(told, OLD_STYLE.sub("", html)), centre)


def _write_style(site: Path, centre: Centre) -> str:
    """The style sheet and the logo; the path of the sheet, or "" if there is none."""
    for old in site.glob(f"{FILE.parent}/centre*"):
        old.unlink()
    logo = ""
    if centre.logo:
        logo = f"centre-logo{centre.logo.suffix.lower()}"
        shutil.copyfile(centre.logo, site / FILE.parent / logo)
    sheet = style_sheet(centre.light, centre.dark, logo)
    if not sheet:
        return ""
    (site / FILE).write_text(sheet, "utf-8")
    return FILE.as_posix()
