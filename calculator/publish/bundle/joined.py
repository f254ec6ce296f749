"""A module and all that it imports, joined into one file.

Sixty small modules are good to work with, and slow to bring: each is a request of its own, in
front of which the files of the runtime wait. This is no bundler: it knows the few forms in
which our modules import and export, keeps each module in a scope of its own, drops comments,
changes nothing else, and stops at any other form.
"""

import re
from graphlib import TopologicalSorter

from publish.bundle.import_graph import imports_of, named_from, with_imports
from publish.paths import BROWSER

COMMENT = re.compile(r"^ *(?:/\*\*(?:(?!\*/).)*\*/\n|//[^\n]*\n)", re.MULTILINE | re.DOTALL)
"""A comment that begins its line."""
IMPORT = re.compile(r'^import (?:\{([^}]*)\} from )?"([^"]+)";\n', re.MULTILINE)
EXPORT = re.compile(r"^export (?=(?:async )?(?:function|const|class) (\w+))", re.MULTILINE)
OTHER_FORM = re.compile(r"^(?:import|export)\b[^(]|\bimport\(\"\.", re.MULTILINE)


def joined_module(module: str) -> str:
    """The text of one module that imports none of ours, and exports what the module exports.

    Raises ValueError for an import or export of another form, and graphlib.CycleError for
    modules that import each other.
    """
    *before, last = _in_order(module)
    numbers = {name: f"$module{number}" for number, name in enumerate(before)}
    scopes = [_scope(name, numbers) for name in before]
    return "".join(scopes) + _body(last, numbers, stays_module=True)


def classic_script(module: str) -> str:
    """The same as a script for the head of a page, which runs before the page has been read.

    Raises ValueError also for what would end a script element.
    """
    script = f"(() => {{\n{EXPORT.sub('', joined_module(module))}}})();\n"
    if "</" in script:
        message = f"{module}: holds what would end a script element"
        raise ValueError(message)
    return script


def _in_order(module: str) -> list[str]:
    """The modules, each after what it imports."""
    return list(
        TopologicalSorter({name: imports_of(name) for name in with_imports(module)}).static_order()
    )


def _scope(module: str, numbers: dict[str, str]) -> str:
    exported = ", ".join(EXPORT.findall(_source(module)))
    body = _body(module, numbers)
    return f"const {numbers[module]} = (() => {{\n{body}return {{ {exported} }};\n}})();\n"


def _body(module: str, numbers: dict[str, str], *, stays_module: bool = False) -> str:
    """The text of a module, with the scopes of others in place of its imports."""

    def link(found: re.Match[str]) -> str:
        names, path = found.groups()
        if names is None:
            return ""
        parts = ", ".join(
            part.strip().replace(" as ", ": ") for part in names.split(",") if part.strip()
        )
        return f"const {{ {parts} }} = {numbers[named_from(module, path)]};\n"

    text = IMPORT.sub(link, COMMENT.sub("", _source(module)))
    plain = EXPORT.sub("", text)
    if OTHER_FORM.search(plain):
        message = f"{module}: has an import or export of a form that cannot be joined"
        raise ValueError(message)
    return (text if stays_module else plain).lstrip("\n")


def _source(module: str) -> str:
    return (BROWSER / module).read_text(encoding="utf-8")
