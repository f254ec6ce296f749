"""The finishing pass over the built pages."""
