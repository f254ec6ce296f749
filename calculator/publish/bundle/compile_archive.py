"""Run by `bytecode.js` inside Pyodide: /in.zip with sources to /out.zip with bytecode.

Every `.py` becomes a `.pyc` in its place, without what only a developer reads: docstrings,
assertions, and the line of each instruction, which is a third of all bytes. The sources are
in the whole library, and in the tests, which run with both. There is no time in a file, so
two builds give the same bytes.
"""

import ast
import dataclasses
import importlib
import importlib.util
import marshal
import sys
import zipfile
from types import CodeType

OURS = "followup/"
UNCHECKED_HASH = (1).to_bytes(4, "little")
"""The second word of a `.pyc` that is never compared with its source (PEP 552)."""
NOWHERE = 0b1_1111_000
"""An entry of a line table for instructions of no line, but for its length less one."""
LONGEST_ENTRY = 8
A_FIXED_TIME = (1980, 1, 1, 0, 0, 0)


class WithoutDocstrings(ast.NodeTransformer):
    """Takes docstrings out.

    A class keeps a short one: without any, a dataclass would make one up at import, which
    takes longer than to read it.
    """

    def visit(self, node: ast.AST) -> ast.AST:
        """Change a node that has a docstring, and what is inside it."""
        self.generic_visit(node)
        if isinstance(node, ast.ClassDef) and ast.get_docstring(node):
            node.body[0] = ast.Expr(ast.Constant("."))
        elif isinstance(node, ast.FunctionDef | ast.Module) and ast.get_docstring(node):
            node.body = node.body[1:] or [ast.Pass()]
        return node


def compiled(name: str, source: bytes) -> bytes:
    """The content of the `.pyc` of a source."""
    tree: ast.AST = ast.parse(source, name)
    ours = name.startswith(OURS)
    if ours:
        tree = ast.fix_missing_locations(WithoutDocstrings().visit(tree))
    code = compile(tree, name, "exec", dont_inherit=True, optimize=1 if ours else 2)  # type: ignore[call-overload]  # a module, still
    head = importlib.util.MAGIC_NUMBER + UNCHECKED_HASH + importlib.util.source_hash(source)
    return head + marshal.dumps(without_lines(code))


def without_lines(code: CodeType) -> CodeType:
    """The code with a line table that names no line, which packs to next to nothing."""
    full, rest = divmod(len(code.co_code) // 2, LONGEST_ENTRY)
    table = bytes([NOWHERE | LONGEST_ENTRY - 1]) * full
    if rest:
        table += bytes([NOWHERE | rest - 1])
    inner = (without_lines(each) if isinstance(each, CodeType) else each for each in code.co_consts)
    return code.replace(co_linetable=table, co_consts=tuple(inner))


def ready_made(modules: list[str]) -> bytes:
    """The methods that dataclasses write at import, compiled: see `ready_made.py`."""
    found: dict[str, CodeType] = {}

    def note(source: str, namespace: dict[str, object], into: dict[str, object]) -> None:
        found[source] = without_lines(compile(source, "<dataclass>", "exec"))
        exec(source, namespace, into)  # noqa: S102  (as dataclasses themselves do)

    vars(dataclasses)["exec"] = note
    for module in modules:
        importlib.import_module(module)
    return marshal.dumps(found)


with zipfile.ZipFile("/in.zip") as sources, zipfile.ZipFile("/out.zip", "w") as archive:
    for entry in sorted(sources.namelist()):
        file, content = entry, sources.read(entry)
        if entry.endswith(".py"):
            file, content = f"{entry}c", compiled(entry, content)
        archive.writestr(zipfile.ZipInfo(file, A_FIXED_TIME), content)
    if modules := [
        name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for name in sorted(sources.namelist())
        if name.startswith(OURS) and name.endswith(".py")
    ]:
        sys.path.insert(0, "/in.zip")
        archive.writestr(zipfile.ZipInfo("ready_made.bin", A_FIXED_TIME), ready_made(modules))
