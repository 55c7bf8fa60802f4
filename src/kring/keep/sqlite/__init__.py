"""SQLite as Kring keeps with it."""
