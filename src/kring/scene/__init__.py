"""From a network and a view to a scene of symbols, lines and texts, and from that to paper."""
