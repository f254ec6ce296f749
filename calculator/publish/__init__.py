"""Build time only: the holiday data, the browser bundle, the parts of pages, the site."""
