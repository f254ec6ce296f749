"""Each number, each reason and each word, tried on both sides of where it changes."""
