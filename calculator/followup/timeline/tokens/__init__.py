"""What was typed, in the plain words of the grammar, each with its place in the text."""
