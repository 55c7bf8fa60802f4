"""Moments: how it was, is, could be."""
