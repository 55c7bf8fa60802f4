"""Thinking of people: decks of questions, places, and who was there then."""
