"""How the tests drive each browser engine, and what an engine cannot do."""
