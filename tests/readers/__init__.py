"""What other programs make of what we write."""
