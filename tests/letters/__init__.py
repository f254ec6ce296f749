"""Every kind of message, in every tone, to six people, with ten ways of typing the details."""
