"""What a person does here, from the first page to the last message, in every browser engine."""
