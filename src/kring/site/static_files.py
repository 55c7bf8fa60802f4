"""Styles, fonts and scripts under names that change with their content."""

from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedFiles(CompressedManifestStaticFilesStorage):
    """Give a file's hashed name once files were gathered, its plain name before.

    Tests and file commands gather nothing; whitenoise then serves the plain names
    straight from the package.
    """

    def stored_name(self, name: str) -> str:
        """Give the name under which a file is asked for."""
        return super().stored_name(name) if self.hashed_files else name


def gather_static_files() -> None:
    """Put every static file in the home folder, under its hashed name and compressed."""
    Path(settings.STATIC_ROOT).mkdir(parents=True, exist_ok=True)
    call_command("collectstatic", interactive=False, verbosity=0, clear=True)
