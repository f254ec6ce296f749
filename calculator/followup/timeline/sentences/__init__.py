"""Which time in a whole sentence is that of their answer."""
