"""What somebody brings: talents, roles that matter, thanks, giving and getting."""
