"""One classic script made of a module and all that it imports.

The first script of a page must run before the page has been read, and a module waits for
that. So its text, and that of its imports, is joined into one script for the head. This is
no bundler: it knows the few forms in which our modules import and export, and stops at others.
"""

import re

from publish.bundle.import_graph import imports_of
from publish.paths import BROWSER

COMMENT = re.compile(r"^ *(?:/\*\*.*?\*/\n|//[^\n]*\n)", re.MULTILINE | re.DOTALL)
"""A comment that begins its line; the head of a page is no place for it."""
IMPORT = re.compile(r'^import \{[^}]*\} from "[^"]+";\n', re.MULTILINE)
EXPORT = re.compile(r"^export (?=(?:async )?function |const |class )", re.MULTILINE)
OTHER_FORM = re.compile(r"^(?:import|export)\b[^(]", re.MULTILINE)
DECLARED = re.compile(r"^(?:async )?(?:function|const|let|class) (\w+)", re.MULTILINE)


def classic_script(module: str) -> str:
    """The script as text, in a scope of its own.

    Raises ValueError for an import or export of another form, for a name that two modules
    declare, and for what would end a script element.
    """
    texts = [_without_links(each) for each in _in_order(module)]
    names = [name for text in texts for name in DECLARED.findall(text)]
    if twice := {name for name in names if names.count(name) > 1}:
        message = f"{module}: two modules declare {', '.join(sorted(twice))}"
        raise ValueError(message)
    script = "(() => {\n" + "".join(texts) + "})();\n"
    if "</" in script:
        message = f"{module}: holds what would end a script element"
        raise ValueError(message)
    return script


def _in_order(module: str, before: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The modules, each after what it imports."""
    found = before
    for other in imports_of(module):
        found = _in_order(other, found)
    return found if module in found else (*found, module)


def _without_links(module: str) -> str:
    text = COMMENT.sub("", (BROWSER / module).read_text(encoding="utf-8"))
    text = EXPORT.sub("", IMPORT.sub("", text)).lstrip("\n")
    if OTHER_FORM.search(text):
        message = f"{module}: has an import or export of a form that cannot be joined"
        raise ValueError(message)
    return text
