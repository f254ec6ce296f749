"""What an adviser may choose in the snippet builder, and the code that it shows for it."""

from itertools import combinations, product
from typing import NamedTuple
from urllib.parse import urlencode

from playwright.sync_api import Page

PLACES = (("", ""), ("US", ""), ("US", "CA"), ("GB", "ENG"), ("CA", "ON"), ("SA", ""))
SECTORS = ("", "government", "academic")
THEMES = ("", "light", "dark")
WORDINGS = (
    "Work out when to follow up after your interview",
    'Ask “when?”, don\'t "guess" & <wait>',
    '"><script>document.title = "broken"</script>',
    "</a></p><h1>Hello</h1>",
    "&lt;b&gt; &amp;amp; --><!--",
    "L’entretien de Zoë: 面接のあと",
)
LINKS, FRAMES = ("link", "card"), ("frame", "script")
SANDBOX = (
    "allow-scripts allow-same-origin allow-forms allow-downloads allow-popups"
    " allow-top-navigation-to-custom-protocols"
)


class Choice(NamedTuple):
    """What one adviser chooses in the form."""

    kind: str
    place: tuple[str, str]
    sector: str
    theme: str
    wording: str

    def presets(self, *names: str) -> dict[str, str]:
        country, subdivision = self.place
        found = {
            "country": country,
            "subdivision": subdivision,
            "sector": self.sector,
            "theme": self.theme,
        }
        return {name: found[name] for name in names if found[name]}

    @property
    def link_fragment(self) -> str:
        return fragment(self.presets("country", "subdivision", "sector"))

    @property
    def frame_fragment(self) -> str:
        return fragment(self.presets("country", "subdivision", "sector", "theme"))


def fragment(presets: dict[str, str]) -> str:
    return f"#{urlencode(presets)}" if presets else ""


def choices() -> list[Choice]:
    """Every combination."""
    found = []
    for kind, place, sector in product((*LINKS, *FRAMES), PLACES, SECTORS):
        for theme, wording in product(THEMES if kind in FRAMES else ("",), WORDINGS):
            found.append(Choice(kind, place, sector, theme, wording))
    return found


def every_two_together() -> list[Choice]:
    """So many of them that any two things which can be chosen together once are."""
    pairs = {choice: set(combinations(enumerate(choice), 2)) for choice in choices()}
    left = set().union(*pairs.values())
    found = []
    while left:
        found.append(max(pairs, key=lambda choice: len(pairs[choice] & left)))
        left -= pairs[found[-1]]
    return found


def codes(page: Page, wanted: list[Choice]) -> list[str]:
    """What the form shows for each choice; its preview is put away, to load no frames."""
    found: list[str] = page.evaluate(
        """(wanted) => {
          const form = document.querySelector("[data-part=choices]");
          document.querySelector("[data-part=preview]").hidden = true;
          const set = (name, value) => {
            const control = form.elements.namedItem(name);
            control.value = value;
            const chosen = form.querySelector(`[name=${name}]:not(:not(:checked)[type=radio])`);
            chosen.dispatchEvent(new Event("input", { bubbles: true }));
            if (control.value !== value) throw new Error(`${name} has no ${value}`);
          };
          return wanted.map(([kind, [country, subdivision], sector, theme, wording]) => {
            set("kind", kind);
            set("country", country);
            set("subdivision", subdivision);
            set("sector", sector);
            set("theme", theme);
            set("wording", wording);
            return document.querySelector("[data-part=code]").value;
          });
        }""",
        wanted,
    )
    return found
