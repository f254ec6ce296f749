"""What the site holds beside its pages: the feed, the data, the PDF, lists for programs."""
