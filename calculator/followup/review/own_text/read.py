"""Takes the candidate's own text out of what was pasted."""

from dataclasses import dataclass

from followup.review.own_text.around import without_assistant, without_disclaimer, without_head
from followup.review.own_text.characters import plain_characters, tidy
from followup.review.own_text.history import without_history
from followup.review.own_text.html import without_html
from followup.review.own_text.kept import Cut, Kept
from followup.review.own_text.language import (
    FEWEST_WORDS,
    is_english,
    without_other_languages,
    words_of,
)
from followup.review.own_text.markdown import without_markdown
from followup.review.own_text.wrapped import unwrapped

LONGEST = 10_000
"""Characters that are judged. What is longer is no message, and a page must answer at once."""


@dataclass(frozen=True, slots=True)
class OwnText:
    """What the candidate wrote, and the subject if it was pasted with it."""

    kept: Kept
    subject: str
    subject_start: int
    """Where the subject stands in what was pasted."""
    is_english: bool
    words_in_all: int
    """Of the text before it was cut to what is judged; 0 if it was not."""


def read_own_text(pasted: str) -> OwnText:
    """The candidate's own text; if it is longer than 10,000 characters, the first of it."""
    text = Kept.whole(pasted)
    for step in (plain_characters, without_html, without_history):
        text = step(text)
    words = len(text.text.split()) if len(text.text) > LONGEST else 0
    if words:
        text = text.without([Cut(_end_of_word(text.text), len(text.text))], "too-long")
    for step in (without_markdown, tidy, without_assistant, tidy):
        text = step(text)
    text, subject, start = without_head(text)
    for step in (tidy, without_disclaimer, unwrapped, tidy):
        text = step(text)
    english = without_other_languages(text)
    if words_of(english.text) < FEWEST_WORDS <= words_of(text.text):
        return OwnText(text, subject, start, is_english(text.text), words)
    return OwnText(tidy(english), subject, start, is_english(english.text), words)


def _end_of_word(text: str) -> int:
    """The last place within what is judged where a word ends."""
    place = max(text.rfind(" ", 0, LONGEST), text.rfind("\n", 0, LONGEST))
    return place if place > 0 else LONGEST
