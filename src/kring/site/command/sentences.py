"""What was wrong with a file, in the language of whoever typed the command."""

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kring.formats.errors import BadInput

SPOKEN = ("nl", "fr", "en")


def sentence_of(problem: "BadInput", *, asked: str | None = None) -> str:
    """Give the sentence in the language that was asked for, else in that of the terminal.

    Loading what translates takes a moment, so it is done only when there is something to say.
    """
    language = asked or language_of(os.environ)
    if language == "en":
        return str(problem)
    from kring.site.configuration import BadSetting
    from kring.site.home import start_django

    try:
        start_django()
    except BadSetting:  # `kring check` tells about settings; here the file is what matters
        return str(problem)
    from django.utils.translation import gettext, override

    with override(language):
        return gettext(problem.sentence).format(**problem.where)


def language_of(environ: Mapping[str, str]) -> str:
    """Tell the language of a terminal, as far as Kring speaks it; else English."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    said = next((environ[name] for name in names if environ.get(name)), "")
    return said[:2] if said[:2] in SPOKEN and said[2:3] in {"", "_", ".", "@"} else "en"
