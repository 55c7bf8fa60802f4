"""In and out: Kring's own file, lists, and what other programs export. Plain Python."""
