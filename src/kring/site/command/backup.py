"""`kring backup`: write everything that is kept into one file, and try it out if asked."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from gettext import gettext as _
from gettext import ngettext
from pathlib import Path

from kring.keep.errors import KringError


def add_to(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Explain the command."""
    parser = subparsers.add_parser("backup", help=_("write everything that is kept into one file"))
    parser.add_argument("file", metavar=_("FILE"), type=Path, help=_("the backup to write"))
    parser.add_argument(
        "--try",
        dest="tries",
        action="store_true",
        help=_("restore it in a place of its own and open every kring in it"),
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the backup, and say what is not in it."""
    from kring.site.home import open_home

    key, _made = open_home()
    from kring.keep.backup import back_up, note_backup
    from kring.keep.home import home

    count = back_up(home(), args.file)
    written = ngettext("{file}: {count} kring.", "{file}: {count} krings.", count)
    about_key = _(
        "To restore it you also need the key file {key}. It is not in the backup: whoever has"
        " both can read everything. Keep a copy of the key file elsewhere."
    )
    sys.stdout.write(
        f"{written.format(file=args.file, count=count)}\n{about_key.format(key=key)}\n"
    )
    if args.tries:
        try_out(home(), args.file)
        sys.stdout.write(
            _("It was restored beside this Kring, and every kring in it opens.") + "\n"
        )
    note_backup(home())
    return 0


def try_out(home: Path, file: Path) -> None:
    """Restore a backup in a place of its own, open every kring in it, and take the place away.

    A backup that was never restored is a hope. The place has the key only as long as this takes.

    Raises:
        KringError: It cannot be restored, or something in it does not open.
    """
    from kring.keep import durable
    from kring.keep.master import path_in

    with tempfile.TemporaryDirectory(prefix="trying-", dir=home) as folder:
        place = Path(folder)
        (place / "keys").mkdir(mode=0o700)
        shutil.copyfile(path_in(home), path_in(place))
        path_in(place).chmod(0o600)
        durable.sync_folder(place)
        for words in (["restore", str(file)], ["check", "--krings"]):
            _run_in(place, words, file=file)


def _run_in(place: Path, words: list[str], *, file: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("KRING_")}
    program = "import sys; from kring.site.command import main; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-c", program, *words],
        env={**kept, "KRING_HOME": str(place)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise KringError(
            "The backup {file} was written, but trying it out failed: {why}",
            file=file,
            why=said[-1] if said else "?",
        )
