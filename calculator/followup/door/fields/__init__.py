"""What a request says, field by field, checked: every problem at once."""
