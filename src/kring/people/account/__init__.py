"""Somebody's own account: second steps, passkeys, codes for later, devices, password, name."""
