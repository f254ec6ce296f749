"""The three suites that run inside a page: axe-core, IBM Equal Access, HTML_CodeSniffer."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from playwright.sync_api import Page

from publish.paths import NODE_MODULES

OURS = Path(__file__).with_name("node_modules")
AXE = NODE_MODULES / "axe-core" / "axe.min.js"
IBM = OURS / "accessibility-checker-engine" / "ace.js"
HTMLCS = OURS / "html_codesniffer" / "build" / "HTMLCS.js"

RUN_AXE = """async () => {
  const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
  const found = await axe.run(document, { rules, resultTypes: ["violations"] });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => [id, html]));
}"""
RUN_IBM = """async () => {
  const { results } = await new ace.Checker().check(document, ["WCAG_2_2", "IBM_Accessibility"]);
  return results.filter(({ value }) => value[0] === "VIOLATION" && value[1] === "FAIL")
    .map(({ ruleId, snippet }) => [ruleId, snippet]);
}"""
RUN_HTMLCS = """() => new Promise((resolve) => HTMLCS.process("WCAG2AA", document, () => resolve(
  HTMLCS.getMessages().filter(({ type }) => type === HTMLCS.ERROR)
    .map(({ code, element }) => [code, element.outerHTML ?? "document"]))))"""
LONGEST = 300
"""Characters of an element that are kept."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One element that one suite says is wrong."""

    suite: str
    rule: str
    element: str
    """Its HTML, the beginning of it; a message, for the Nu checker."""
    where: str
    """The page, its state, the width and the colours."""


def axe(page: Page, where: str) -> Iterator[Finding]:
    """axe-core with every rule that it has, the experimental ones and level AAA as well."""
    return _run(page, where, "axe-core", AXE, RUN_AXE)


def ibm(page: Page, where: str) -> Iterator[Finding]:
    """IBM Equal Access by WCAG 2.2 and IBM's own rules: what it calls a violation."""
    return _run(page, where, "IBM Equal Access", IBM, RUN_IBM)


def htmlcs(page: Page, where: str) -> Iterator[Finding]:
    """HTML_CodeSniffer by WCAG, level AA: what it calls an error."""
    return _run(page, where, "HTML_CodeSniffer", HTMLCS, RUN_HTMLCS)


type Suite = Callable[[Page, str], Iterator[Finding]]


@cache
def _script(path: Path) -> str:
    return path.read_text("utf-8")


def _run(page: Page, where: str, suite: str, path: Path, call: str) -> Iterator[Finding]:
    page.evaluate(_script(path))
    for rule, element in page.evaluate(call):
        yield Finding(suite, rule, " ".join(element.split())[:LONGEST], where)
