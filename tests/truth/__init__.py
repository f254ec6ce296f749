"""Whether every sentence is true: a checker that knows only JSON in and JSON out."""
