"""The phrases that can be read, each with its rule and its examples."""
