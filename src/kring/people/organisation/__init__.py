"""Organisations: who works where, what ends when somebody leaves, and counts without people."""
