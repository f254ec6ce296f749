"""What the archive for other hosts holds beside the site: see `publish.hosting.release`."""
