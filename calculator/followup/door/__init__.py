"""The door: JSON text in, checked and typed; results as JSON text out."""
