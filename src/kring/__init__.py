"""Kring: draw, read, strengthen and follow a person's social network."""
