"""A letter in its parts: greeting, text, closing, signature, sentences and their words."""
