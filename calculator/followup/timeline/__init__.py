"""What the interviewer said about the decision: words in, a date out."""
