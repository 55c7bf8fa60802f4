"""Styles, fonts and scripts under names that change with their content."""

from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import find
from django.core.management import call_command
from whitenoise.middleware import WhiteNoiseMiddleware
from whitenoise.storage import CompressedManifestStaticFilesStorage

from kring.site.configuration import BadSetting


class HashedFiles(CompressedManifestStaticFilesStorage):  # type: ignore[misc]  # whitenoise has no types
    """Give a file's hashed name once files were gathered, its plain name before.

    Tests and file commands gather nothing; whitenoise then serves the plain names
    straight from the package.
    """

    def stored_name(self, name: str) -> str:
        """Give the name under which a file is asked for."""
        return super().stored_name(name) if self.hashed_files else name


class ServeStatic(WhiteNoiseMiddleware):  # type: ignore[misc]  # whitenoise has no types
    """Hand static files out, from the home folder when they were gathered there."""

    def add_files(self, root: str | Path, prefix: str | None = None) -> None:
        """Take a folder in; one that is not there (yet) is no reason to warn."""
        if Path(root).is_dir():
            super().add_files(root, prefix)


def gather_static_files() -> None:
    """Put every static file in the home folder, under its hashed name and compressed.

    Files of an earlier version stay, for pages that are still open.

    Raises:
        BadSetting: the drawing surface is not in this package.
    """
    if find("kring/editor.js") is None:
        raise BadSetting("The drawing surface is not built yet: run python build_web.py first.")
    Path(settings.STATIC_ROOT).mkdir(parents=True, exist_ok=True)
    call_command("collectstatic", interactive=False, verbosity=0)
