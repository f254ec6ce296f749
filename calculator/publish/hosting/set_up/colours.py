"""Two colours of a centre's own, and whether words stay readable in them."""

import re
from pathlib import Path

LEAST = 4.5
"""The contrast that WCAG 2.2, criterion 1.4.3, asks of text."""
GROUNDS = {
    "light": ("#ffffff", "#eff5f5", "#e9f3f3", "#dcebea"),
    "dark": ("#1e2529", "#24343a", "#1d3236", "#2c4a4d", "#0c2429", "#0d2226"),
}
"""What each colour meets in its theme: the grounds of its words, and words of which it is the
ground. They are those of `colours.css`, `calculator.css`, `embed.css` and the dark page."""
FILE = Path("assets") / "centre.css"


def wrong_in_colour(theme: str, colour: str) -> list[str]:
    """What speaks against a colour in the "light" or the "dark" theme, a sentence each."""
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", colour):
        return ['Write it as # and six digits or letters from a to f, such as "#7a0019".']
    worst = min(GROUNDS[theme], key=lambda ground: contrast(colour, ground))
    found = contrast(colour, worst)
    if found >= LEAST:
        return []
    other = {"light": "darker", "dark": "lighter"}[theme]
    fault = f"{colour} and {worst} have a contrast of {found:.1f} to 1"
    return [f"{fault}; words of the {theme} theme need {LEAST} to 1. Take a {other} colour."]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours such as "#7a0019", from 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """The relative luminance of a colour, from 0 for black to 1 for white."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (_linear(part) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    small = 0.04045
    return part / 12.92 if part <= small else ((part + 0.055) / 1.055) ** 2.4


def style_sheet(light: str, dark: str, logo: str) -> str:
    """The style sheet of the copy; `logo` is the name of a picture beside it, or ""."""
    rules = []
    if light:
        rules.append(f":root {{\n  --centre-light: {light};\n  --centre-dark: {dark};\n}}\n")
    if logo:
        picture = f'url("{logo}") center / contain no-repeat'
        rules += [
            f".md-logo {{\n  background: {picture};\n  background-origin: content-box;\n}}\n",
            ".md-logo svg {\n  visibility: hidden;\n}\n",
        ]
    return "\n".join(rules)
