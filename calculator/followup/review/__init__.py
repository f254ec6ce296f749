"""An honest reader of messages: what to put right before sending, and why."""
