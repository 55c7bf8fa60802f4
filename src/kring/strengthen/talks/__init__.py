"""Talking it over: a circle, a family, cards, three lanes, and when care ends."""
