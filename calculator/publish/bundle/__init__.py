"""The browser bundle: what travels to the visitor."""
