"""Write new pages and headings into the list of promised addresses: `make addresses`.

It only ever adds. What is taken out of the list by hand was never published.
"""

import re
import sys
from pathlib import Path

from publish.paths import SITE
from tests.site.pages import GUIDE, PAPERS

PROMISED = Path(__file__).with_name("promised_addresses.txt")


def promised() -> list[str]:
    """Every address that was promised."""
    return PROMISED.read_text(encoding="utf-8").split()


def not_promised() -> list[str]:
    """The pages and headings that are there and not in the list, in the order of the pages."""
    known = set(promised())
    return [address for address in _there() if address not in known]


def _there() -> list[str]:
    found = []
    for address in (*GUIDE, *PAPERS):
        html = (SITE / address / "index.html").read_text(encoding="utf-8")
        article = html[html.index("<article") : html.index("</article>")]
        found.append(address or "/")
        # The calculator's own names are for its labels, and no place to link to.
        anchors = re.findall(r'<h[2-6] [^>]*\bid="(?!fu-)([^"]+)"', article)
        found += [f"{address}#{anchor}" for anchor in anchors]
    return found


def main() -> None:
    """Add them, and print them."""
    new = "".join(f"{address}\n" for address in not_promised())
    with PROMISED.open("a", encoding="utf-8") as file:
        file.write(new)
    sys.stdout.write(new)


if __name__ == "__main__":
    main()
