"""The dates of one interview: a situation in, steps with their reasons out."""
