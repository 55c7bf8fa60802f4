"""What is said on the terminal, in the language of whoever types there.

The catalogues are those of the pages, read by Python's own gettext: it needs nothing of the web,
so that `kring --help` answers at once, and argparse finds its words there as well.
"""

import gettext
import os
import sys
from collections.abc import Mapping
from pathlib import Path

import kring
from kring.formats.errors import BadInput
from kring.site.configuration import LANGUAGES, language_of_host

DOMAIN = "django"  # the catalogues keep the name that Django looks for


def gettext_noop(sentence: str) -> str:
    """Mark a sentence for the catalogues that is said elsewhere."""
    return sentence


SAID_BY_ARGPARSE = (
    gettext_noop("usage: "),
    gettext_noop("options"),
    gettext_noop("positional arguments"),
    gettext_noop("show this help message and exit"),
    gettext_noop("%(prog)s: error: %(message)s\n"),
    gettext_noop("argument %(argument_name)s: %(message)s"),
    gettext_noop("expected one argument"),
    gettext_noop("ignored explicit argument %r"),
    gettext_noop("invalid %(type)s value: %(value)r"),
    gettext_noop("invalid choice: %(value)r (choose from %(choices)s)"),
    gettext_noop("the following arguments are required: %s"),
    gettext_noop("unrecognized arguments: %s"),
    gettext_noop("ambiguous option: %(option)s could match %(matches)s"),
)


def speak(language: str) -> None:
    """Say everything from now on in this language."""
    os.environ["LANGUAGE"] = language  # where gettext looks first
    gettext.bindtextdomain(DOMAIN, str(Path(kring.__file__).parent / "locale"))
    gettext.textdomain(DOMAIN)


def language_of(environ: Mapping[str, str]) -> str:
    """Tell the language of a terminal as far as Kring speaks it, else that of the pages here.

    The variables are asked in the order of gettext; the first that says something is heard.
    """
    names = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
    said = next((environ[name] for name in names if environ.get(name)), "")
    for locale in said.split(":"):
        if locale[:2] in LANGUAGES and locale[2:3] in {"", "_", ".", "@"}:
            return locale[:2]
    return language_of_host(environ)


def tell(problem: BadInput) -> None:
    """Say on the terminal what was wrong with a part, while the rest is still done."""
    sys.stderr.write(f"{sentence_of(problem)}\n")


def sentence_of(problem: BadInput) -> str:
    """Give what is wrong as one sentence; a reason in it that is a sentence itself comes along."""
    where = {
        name: sentence_of(value) if isinstance(value, BadInput) else value
        for name, value in problem.where.items()
    }
    return gettext.gettext(problem.sentence).format(**where)
