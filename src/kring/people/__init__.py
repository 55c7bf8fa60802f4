"""Signing in, and who may see which kring."""
