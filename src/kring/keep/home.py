"""The folder in which everything is kept."""

from pathlib import Path

from django.conf import settings


def home() -> Path:
    """Tell in which folder the keys and the database are."""
    return Path(settings.KRING_HOME)
