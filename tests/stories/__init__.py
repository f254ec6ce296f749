"""What happened to people after an interview, and what was right to do next."""
