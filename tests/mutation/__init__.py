"""Mutation testing of the date core."""
