"""Of contacts that sleep, broke, open a door or go on through somebody; keeping in touch."""
