"""The `kring` command: one word per thing to do, each in a file of its own.

Only names and help texts are loaded to begin with; what a word needs it loads when it runs,
so that `kring --help` answers at once.
"""

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from gettext import gettext as _

from kring.formats.errors import BadInput
from kring.site.command.sentences import language_of, sentence_of, speak

WORDS = (
    *("serve", "demo", "check", "user", "organisation", "backup", "restore", "purge"),
    *("move_to", "key"),
    *("read", "draw", "convert", "measure"),
)


def main(argv: Sequence[str] | None = None) -> int:
    """Do what is asked on the command line.

    Returns:
        0 when it was done, 1 when something given or found was wrong (said in one sentence on
        stderr), 2 when the command itself was not understood.
    """
    given = list(sys.argv[1:] if argv is None else argv)
    language = language_of(os.environ)
    speak(language)
    parser = argparse.ArgumentParser(
        prog="kring", description=_("Draw, read and keep the people around somebody.")
    )
    parser.add_argument("--version", action="store_true", help=_("say which Kring this is"))
    subparsers = parser.add_subparsers(metavar=_("COMMAND"), title=_("commands"))
    for word in WORDS:
        importlib.import_module(f"kring.site.command.{word}").add_to(subparsers)
    args = parser.parse_args(given or ["serve"])
    if args.version:
        return _say_version()
    if not hasattr(args, "run"):
        parser.error(_("say what to do, for example: kring serve"))
    args.lang = getattr(args, "lang", None) or language
    speak(args.lang)
    return _run(args)


def _run(args: argparse.Namespace) -> int:
    try:
        return int(args.run(args))
    except BadInput as problem:
        sys.stderr.write(f"{sentence_of(problem)}\n")
    except OSError as problem:
        sys.stderr.write(f"{_about(problem)}\n")
    except KeyboardInterrupt:
        sys.stderr.write("\n")
    return 1


def _about(problem: OSError) -> str:
    """Say what the machine refused: a full disk, a folder that may not be written in."""
    import errno

    where = problem.filename or _("this machine's disk")
    if problem.errno in {errno.ENOSPC, errno.EDQUOT}:
        full = _("The disk is full ({place}). Make some room and try again; nothing was changed.")
        return full.format(place=where)
    return f"{where}: {problem.strerror or problem}."


def _say_version() -> int:
    from importlib.metadata import version

    sys.stdout.write(f"kring {version('kring')}\n")
    return 0
