"""The messages: what the candidate gave in, a text that they can send out."""
