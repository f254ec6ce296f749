"""Each number in a page has a source in the data file, or is the number of a rule."""

import re

import pytest

from followup.plan.rules import edition, rule_ids, rules
from publish.finish.page_text import Block
from publish.parts.sources import entries
from tests.site.pages import GUIDE, page

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
NUMBER_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
NO_FACT = re.compile(
    rf"\b\d{{1,2}} (?:{MONTHS})(?: \d{{4}})?\b"  # a date
    rf"|\b(?:{MONTHS}) \d{{4}}\b"
    r"|CC BY 4\.0|\bWCAG\), version 2\.2|\b320 pixels|\bDay 0\b|\bEdition \d{4}-\d{2}\b"
    r"|\b22 rules\b|\b45-day rule\b"  # the name of a section, itself held to the test
)
FACT = re.compile(
    r"\d|\b(?:per cent|percent)\b"
    rf"|\b(?:{'|'.join(NUMBER_WORDS)}) (?:in|out of|of) (?:{'|'.join(NUMBER_WORDS)})\b"
    rf"|\b(?:{'|'.join(NUMBER_WORDS[1:])}) (?:business |working )?(?:hours?|days?|weeks?|months?)\b"
    r"|\b(?:half|most|a third|a quarter|the majority) of (?:all|job|HR|recruiters|employers)",
    re.IGNORECASE,
)
RULE = re.compile(r"#rule-([\w-]+)$")
OURS = "we chose"
"""Says in the text itself that no guide gives a number, and that this one is our own."""
COUNTED = re.compile(
    rf"\b(\d+|{'|'.join(NUMBER_WORDS)})(?: to (\d+|{'|'.join(NUMBER_WORDS)}))? business days?\b",
    re.IGNORECASE,
)


def rules_of(block: Block, phrase: str = "") -> list[str]:
    """The rules that a block links to; those linked from the phrase itself, if there are any."""
    found = [(RULE.search(address), words) for address, words in block.links]
    linked = [(each[1], words) for each, words in found if each]
    nearest = [rule for rule, words in linked if phrase and phrase in words]
    return nearest or [rule for rule, _ in linked]


def without_source(blocks: list[Block]) -> list[str]:
    """The texts that state a number with neither a source nor a rule.

    A paragraph marked `for-the-table` gives its source to the rows of the table below it.
    """
    found, of_the_table = [], False
    for block in blocks:
        if block.tag != "tr":
            of_the_table = "for-the-table" in block.classes and bool(block.sources)
        if (
            FACT.search(NO_FACT.sub("", block.text))
            and not (block.sources or rules_of(block) or (block.tag == "tr" and of_the_table))
            and not block.text.startswith("A good length is ")  # the engine's
            and OURS not in block.text
        ):
            found.append(block.text)
    return found


@pytest.mark.parametrize("address", GUIDE)
def test_a_number_has_a_source_or_a_rule(address: str) -> None:
    kept_elsewhere = ("dl", "thead", "h3")  # definitions; heads of tables; titles of rules
    found = [
        block
        for block in page(address)
        if block.tag in {"p", "li", "dd", "tr"} and not block.is_in(*kept_elsewhere)
    ]
    if (
        address == "how-the-dates-are-worked-out/"
    ):  # the rules' own texts, with numbers tested below
        found = [block for block in found if block.text not in texts_of_rules()]
    assert without_source(found) == []


def texts_of_rules() -> list[str]:
    """What the rules say of themselves: their text, and that a number is our own choice."""
    facts = [rules()[rule] for rule in rule_ids()]
    return [fact[name] for fact in facts for name in ("text", "ours") if name in fact]


@pytest.mark.parametrize(
    "text",
    [
        "About 40% do.",
        "n = 358",
        "Four in ten hear nothing.",
        "It took 24 days.",
        "Most wait two weeks.",
    ],
)
def test_a_number_without_a_source_is_noticed(text: str) -> None:
    block = Block("p", "", (), ("article",), text)
    assert without_source([block]) == [text]
    block.sources.append("../sources/#indeed")
    assert without_source([block]) == []
    ours = Block("p", "", (), ("article",), f"{text} No guide gives a number; we chose it.")
    assert without_source([ours]) == []


def test_a_source_above_a_table_is_that_of_its_rows_and_of_no_other() -> None:
    source = Block("p", "", ("for-the-table",), (), "Averages.", [], ["#glassdoor"])
    rows = [
        Block("tr", "", (), ("table",), "France 39"),
        Block("tr", "", (), ("table",), "India 16"),
    ]
    after = Block("p", "", (), (), "Then 12 more.")
    assert without_source([source, *rows]) == []
    assert without_source([source, *rows, after]) == ["Then 12 more."]
    assert without_source(rows) == ["France 39", "India 16"]


@pytest.mark.parametrize("address", GUIDE)
def test_business_days_in_a_sentence_are_those_of_the_rule_it_links_to(address: str) -> None:
    for block in page(address):
        if not any(text in block.text for text in texts_of_rules()):
            assert contradictions(block) == []


def contradictions(block: Block) -> list[str]:
    """The counts of business days that are no number of the rule they link to."""
    return [
        found[0]
        for found in COUNTED.finditer(block.text)
        if not (block.sources or block.tag == "tr" or OURS in block.text)
        and not {as_number(each) for each in found.groups() if each}
        <= {
            number
            for rule in rules_of(block, found[0])
            for number in rules()[rule].get("numbers", {}).values()
        }
    ]


def test_a_count_that_contradicts_its_rule_is_noticed() -> None:
    links = [
        ("#rule-stated-date", "wait two business days"),
        ("#rule-no-date", "four business days"),
    ]
    block = Block("p", "", (), (), "First wait two business days, then four business days.", links)
    assert contradictions(block) == ["four business days"]


def as_number(text: str) -> int:
    return int(text) if text.isdigit() else NUMBER_WORDS.index(text.lower()) + 1


@pytest.mark.parametrize("address", GUIDE)
def test_each_reference_leads_to_a_source(address: str) -> None:
    for block in page(address):
        for link in block.sources:
            assert link.split("#")[-1] in entries(), block.text


def test_the_edition_of_the_rules_is_among_the_changes() -> None:
    assert f"edition-{edition()}" in [block.id for block in page("changes/")]
