"""Two grammar checkers, which nobody here wrote, read every message: `make grammar`."""
