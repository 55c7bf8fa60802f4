"""What of *Strengthen* goes along on a visit without a connection: words, choices, cards."""
