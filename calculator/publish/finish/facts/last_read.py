"""When the facts of a page were last read: on the day of the source that was read longest ago."""

import re
from datetime import date

from followup.plan.rules import rule_ids, rules
from publish.finish.page import Page
from publish.parts.sources import entries

SOURCE = re.compile(r"sources/#([\w-]+)$")
RULE = re.compile(r"how-the-dates-are-worked-out/#rule-([\w-]+)$")


def last_read(page: Page) -> date:
    """The day since which every source of the page, and of the rules it names, has been read.

    A page that names neither stands on the rules as a whole.
    """
    found = [link.attrs.get("href") or "" for link in page.all("article a")]
    named = {source[1] for each in found if (source := SOURCE.search(each))}
    for each in found:
        if rule := RULE.search(each):
            named |= sources_of(rule[1])
    on_everything = {name for rule in rule_ids() for name in sources_of(rule)}
    return min(entries()[name].checked for name in named or on_everything)


def sources_of(rule: str) -> set[str]:
    """The ids of the sources of a rule. Raises KeyError for a rule that is not there."""
    return {each["source"] for each in rules()[rule].get("sources", ())}
