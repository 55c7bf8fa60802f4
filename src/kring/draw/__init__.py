"""The drawing page, the list beside it, and taking in what a tablet sends."""
