"""What the candidate typed: recognised as what it is, and fitted so that it reads right."""
