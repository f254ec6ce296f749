"""A page with advice, as schema.org has an article: who wrote it, when, and what you may do."""

from datetime import date
from typing import Any

from followup.plan.rules import edition

LICENCE = "https://creativecommons.org/licenses/by/4.0/"


def article(facts: dict[str, str], home: str, read: date) -> dict[str, Any]:
    """The article; `facts` are those of the page's preview, `read` when its facts were.

    The day is the one that the page shows.
    """
    site = {"@type": "Organization", "name": facts["og:site_name"], "url": home}
    return {
        "@type": "Article",
        "headline": facts["og:title"],
        "description": facts["og:description"],
        "image": facts["og:image"],
        "mainEntityOfPage": facts["og:url"],
        "dateModified": read.isoformat(),
        "version": edition(),
        "author": site,
        "publisher": site,
        "license": LICENCE,
        "isAccessibleForFree": True,
        "inLanguage": "en",
    }
