"""Who looks along with a kring: letting in, handing over, and reading what they did."""
