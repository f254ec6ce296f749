"""The checkers: Harper, by its rules, and the Link Grammar Parser, which parses each sentence."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from publish.paths import ROOT

HERE = Path(__file__).parent
SECONDS_A_SENTENCE = 8


class Paragraph(NamedTuple):
    """What Harper reads at once."""

    dialect: str
    text: str


class Finding(NamedTuple):
    """What a checker says of a text."""

    checker: str
    about: str
    """The rule, with what it says."""
    text: str
    """The words that it marks."""
    within: str
    """The sentence or the paragraph."""


def harper(paragraphs: Sequence[Paragraph], names: Sequence[str]) -> list[Finding]:
    """What Harper finds; it takes the names as words."""
    asked = {"words": names, "paragraphs": [each._asdict() for each in paragraphs]}
    node = ROOT / ".venv" / "bin" / "node"
    said = subprocess.run(
        [node, HERE / "harper.js"], input=json.dumps(asked), text=True, check=True, stdout=-1
    )
    return [
        Finding(
            "Harper",
            f"{each['kind']}: {each['message']}",
            each["text"].strip(),
            paragraphs[each["paragraph"]].text,
        )
        for each in json.loads(said.stdout)
    ]


def unparsed(sentences: Sequence[str]) -> list[Finding]:
    """The sentences of which the parser finds no structure with every word in its place."""
    program = shutil.which("link-parser")
    if program is None:
        message = "link-parser is missing: it is in Debian's package link-grammar"
        raise FileNotFoundError(message)
    options = ["-graphics=0", "-null=0", "-verbosity=1", "-echo", f"-timeout={SECONDS_A_SENTENCE}"]
    said = subprocess.run(
        [program, "en", *options],
        input="\n".join(sentences) + "\n",
        text=True,
        check=True,
        stdout=-1,
    )
    asked, found, last = set(sentences), {}, None
    for line in said.stdout.splitlines():
        if line.strip() in asked:
            last = line.strip()
        elif line.startswith("No complete linkages") and last:
            found[last] = Finding("Link Grammar", "no parse", last, last)
    return list(found.values())
