"""The language in which the phrases are written, and what it finds."""

import pytest

from followup.review.parts.phrases import Phrases
from followup.review.parts.sentences import Sentence


@pytest.mark.parametrize("phrase", ["(do|would you mind", "do) you mind", "do !(you|i", "re* by"])
def test_a_phrase_that_is_not_of_the_language_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match=r"partner|too short"):
        Phrases([phrase])


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("(do|would) you mind", "Would you mind the noise?", "would you mind "),
        ("i (really|badly)? need", "I need it.", "i need "),
        ("i ((really|so) (very)?)? need", "I so very need it.", "i so very need "),
        ("repl* by ... friday", "Reply by the end of Friday.", "reply by the end of friday "),
        ("repl* by ... friday", "Replant it by Monday.", None),
        ("could i .. ask", "Could I perhaps ask you?", "could i perhaps ask "),
        ("i want !(to|you)", "I want you there.", None),
        ("^ nobody (has)? called $", "Nobody called.", "nobody called "),
        ("in # days", "In 14 days.", "in 14 days "),
        ("(wait|{weekday}) (long|!)", "Friday!", "friday ! "),
    ],
)
def test_a_phrase_finds_the_words_it_says(phrase: str, text: str, found: str | None) -> None:
    sentence = Sentence(0, len(text), text)
    spans = [sentence.plain[start:end] for _, start, end in Phrases([phrase]).found_in(sentence)]
    assert spans == ([] if found is None else [found])
