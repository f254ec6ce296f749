"""Parts of pages, written before the site is built; most are answers of the engine."""
