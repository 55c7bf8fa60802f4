"""Keys, encryption, the edit log, moments, backup, forgetting."""
