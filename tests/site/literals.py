"""The texts in a program: its string literals, with "{}" for what is filled in."""

import ast
import re
from collections.abc import Iterator

WORD = re.compile(r"[^\W\d_][\w'’-]*|\{\}")
PATTERN = re.compile(r"\(\?|\\[bwdsS]|\[\^|\\\.")
"""What only a regular expression has."""


def is_sentence(text: str) -> bool:
    """Whether it reads like words for a person: three of them, or a few with a stop behind."""
    words = WORD.findall(text)
    own = [word for word in words if word != "{}"]
    stopped = re.search(r"[.!?:…]$", text.strip())
    return bool(own and re.search(r"\S\s+\S", text) and (len(words) > 2 or stopped))


def python_texts(source: str) -> Iterator[str]:
    """The texts of a Python module, without docstrings and regular expressions."""
    tree = ast.parse(source)
    skipped: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            skipped.add(node.value)  # a docstring, or the words below a constant
        elif isinstance(node, ast.JoinedStr):
            skipped |= {part for part in node.values if isinstance(part, ast.Constant)}
    for node in ast.walk(tree):
        if node in skipped:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        elif isinstance(node, ast.JoinedStr):
            parts = (each.value if isinstance(each, ast.Constant) else "{}" for each in node.values)
            text = "".join(map(str, parts))
        else:
            continue
        if not PATTERN.search(text):
            yield text


TOKEN = re.compile(
    r"""
    (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<quoted>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')
  | (?P<regex>(?<=[(,=:\[!&|?{};\n>])\s*/(?![*/])(?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*)
  | (?P<mark>[`{}])
    """,
    re.VERBOSE | re.DOTALL,
)
INNER = re.compile(r"(?P<escaped>\\.)|(?P<hole>\$\{)|(?P<end>`)", re.DOTALL)


def javascript_texts(source: str) -> list[str]:
    """The texts of a JavaScript module, without its comments and regular expressions."""
    found: list[str] = []
    templates: list[str] = []  # those that are not at their end, the innermost last
    depths = [0]  # of braces: since the beginning, and since each hole of a template
    place = 0
    while match := TOKEN.search(source, place):
        place = match.end()
        if match["quoted"]:
            found.append(match["quoted"][1:-1])
        elif match["mark"] == "{":
            depths[-1] += 1
        elif match["mark"] == "}" and depths[-1]:
            depths[-1] -= 1
        elif match["mark"]:
            if match["mark"] == "}":  # the end of a hole
                depths.pop()
            else:
                templates.append("")
            place = _read_template(source, place, templates, depths, found)
    return [text for text in found if not PATTERN.search(text)]


def _read_template(
    source: str, place: int, templates: list[str], depths: list[int], found: list[str]
) -> int:
    """Read on in the innermost template, to its next hole or its end; where that is."""
    while match := INNER.search(source, place):
        templates[-1] += source[place : match.start()]
        place = match.end()
        if match["hole"]:
            templates[-1] += "{}"
            depths.append(0)
            return place
        if match["end"]:
            found.append(templates.pop())
            return place
        templates[-1] += match["escaped"]
    message = "a template has no end"
    raise ValueError(message)
