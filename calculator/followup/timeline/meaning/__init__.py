"""What each phrase of the grammar means: its words in, a date out."""
