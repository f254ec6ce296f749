"""The conformance report and the page on capacity say what was measured, and all of it."""

import ast

import pytest

from publish.parts.conformance import Criterion, Result, criteria, shortcomings
from publish.parts.measured.capacity import cost, cost_table, round_down, size
from publish.paths import ROOT, SITE

STEPS = [(10.0, 0.10), (float("inf"), 0.05)]
LEVEL_A = (
    "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 "
    "2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 "
    "4.1.2"
)
LEVEL_AA = (
    "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 "
    "2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3"
)


def functions(module: str) -> set[str]:
    """The tests in a module of this project."""
    [file] = (ROOT / "tests").rglob(f"{module}.py")
    tree = ast.parse(file.read_text("utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_every_criterion_of_wcag_2_2_a_and_aa_is_there_once() -> None:
    assert [each.id for each in criteria() if each.level == "A"] == LEVEL_A.split()
    assert [each.id for each in criteria() if each.level == "AA"] == LEVEL_AA.split()
    new = {each.id for each in criteria() if each.since == "2.2"}
    assert new == {"2.4.11", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8"}


@pytest.mark.parametrize("criterion", criteria(), ids=lambda each: str(each.id))
def test_what_measures_a_criterion_is_there(criterion: Criterion) -> None:
    assert criterion.remark.endswith(".")
    for test in criterion.tests:
        module, name = test.split("::")
        assert name in functions(module), test


def test_what_falls_short_is_listed_in_the_report() -> None:
    short = [each for each in criteria() if each.result in {Result.PARTIALLY, Result.DOES_NOT}]
    html = (SITE / "conformance-report" / "index.html").read_text("utf-8")
    for each in short:
        assert each.id in shortcomings()
    assert html.count("Partially Supports</td>") + html.count("Does Not Support</td>") == len(short)


def test_traffic_is_charged_step_by_step_after_what_is_free() -> None:
    assert cost(1_000, 1, STEPS) == 0
    assert cost(2_000, 1, STEPS) == pytest.approx(100)  # one terabyte at $0.10
    assert cost(13_000, 1, STEPS) == pytest.approx(1_100)  # ten at $0.10, two at $0.05


def test_the_table_of_costs_follows_from_the_bytes_of_a_visit() -> None:
    table = cost_table({"first_bytes": 4_000_000, "first_requests": 100})
    assert "| 10,000 | 40 GB | within it | $0 | 1 million |" in table
    assert "| 1,000,000 | 4,000 GB | 40 times as much | $255 | 100 million |" in table


def test_figures_are_said_with_no_more_digits_than_they_are_worth() -> None:
    assert [size(each) for each in (2_348, 149_536, 4_519_156)] == ["2 KB", "150 KB", "4.5 MB"]
    assert [round_down(each) for each in (7, 22_128, 668_735)] == [7, 22_000, 660_000]
