"""The theme's successor builds the same pages from the same files, and we finish them alike."""

import re
import shutil
import subprocess
import sys
from html import unescape
from pathlib import Path

import pytest

from publish.bundle.descriptor import last_build
from publish.finish.facts.page_facts import PDF
from publish.paths import ROOT, SITE
from publish.questions import configuration
from publish.site import complete

CODE = re.compile(r"<pre\b.*?</pre>", re.DOTALL)
COLOUR = re.compile(r"</?span\b[^>]*>")


@pytest.fixture(scope="module")
def zensical_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("zensical")
    (folder / "mkdocs.yml").write_text(configuration(), encoding="utf-8")
    shutil.copytree(ROOT / "built" / "parts", folder / "built" / "parts")
    assets = shutil.ignore_patterns("runtime")
    shutil.copytree(ROOT / "docs", folder / "docs", ignore=assets)
    command = [str(Path(sys.executable).with_name("zensical")), "build", "--strict"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    if (SITE / PDF).is_file():
        shutil.copy(SITE / PDF, folder / "site")
    complete(folder / "site", last_build(), theme=())
    return folder / "site"


def pages(site: Path) -> list[str]:
    return sorted(str(page.relative_to(site)) for page in site.rglob("*.html"))


def words_of_article(page: Path) -> list[str]:
    html = page.read_text(encoding="utf-8")
    article = re.search(r"<article.*?</article>", html, re.DOTALL)
    assert article, page
    # Zensical colours code word by word.
    plain = CODE.sub(lambda code: COLOUR.sub("", code[0]), article[0])
    unseen = r"<script.*?</script>|<nav class=\"?md-tags\"? hidden.*?</nav>"
    text = re.sub(rf"{unseen}|<[^>]+>", " ", plain, flags=re.DOTALL)
    return unescape(text).split()


def test_it_builds_the_same_pages(zensical_site: Path) -> None:
    assert pages(zensical_site) == pages(SITE)
    assert len(pages(SITE)) >= 9


@pytest.mark.parametrize("page", pages(SITE))
def test_a_page_says_the_same(zensical_site: Path, page: str) -> None:
    assert words_of_article(zensical_site / page) == words_of_article(SITE / page)
