"""What a page says of itself: where it stands, when it was read, how to cite it."""
