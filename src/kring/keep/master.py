"""The master key: the one file that opens every kring kept on this machine.

It is made at the first start, outside the database and outside every backup. Whoever has
only the database, or only a backup, has nothing; whoever loses this file has lost every
kring. The file says so itself. It holds every version the key ever had, so that a backup
from before a renewal can still be restored.
"""

import base64
import os
import secrets
import stat
from pathlib import Path

import msgspec

from kring.keep import durable
from kring.keep.errors import WrongKeyFile

FORMAT = 1
ABOUT = (
    "This key opens every kring kept in this folder. Without it nothing in the database or in"
    " a backup can be read again, by anyone. Keep a copy in a safe place, apart from backups."
)


class MasterKey(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The versions of the master key; new krings are locked with the current one."""

    format: int
    about: str = ABOUT
    current: int
    keys: dict[int, str]

    def version(self, number: int) -> bytes | None:
        """Give the key of one version, if it is here."""
        text = self.keys.get(number)
        return None if text is None else base64.b64decode(text)


def path_in(home: Path) -> Path:
    """Tell where the master key is kept."""
    return home / "keys" / "master.key"


def ensure_master_key(home: Path) -> tuple[Path, bool]:
    """See to it that there is a master key, and tell where and whether it was made now.

    Args:
        home: The folder in which everything is kept.

    Raises:
        WrongKeyFile: It is there but cannot be used, or it is gone while krings locked
            with it are still here: a new one would not open those.
    """
    path = path_in(home)
    if path.exists():
        read_master_key(home)
        return path, False
    if any((home / "keys" / "krings").glob("*.key")):
        raise WrongKeyFile(
            "The key file {file} is gone, and the krings here cannot be opened without it."
            " Put your copy of it back.",
            file=path,
        )
    durable.private_folder(path.parent)
    path.parent.chmod(0o700)
    first = MasterKey(format=FORMAT, current=1, keys={1: _new_key()})
    try:
        durable.write_new(path, _as_text(first))
    except FileExistsError:  # another process of the same first start made it
        return path, False
    return path, True


def read_master_key(home: Path) -> MasterKey:
    """Read the master key.

    Raises:
        WrongKeyFile: It is missing, open to other users of this machine, or damaged.
    """
    path = path_in(home)
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            content = file.read(100_000)
    except FileNotFoundError:
        raise WrongKeyFile(
            "There is no key file {file}. Put your copy of it back.", file=path
        ) from None
    except OSError as trouble:
        raise WrongKeyFile(
            "The key file {file} cannot be read ({why}).", file=path, why=trouble.strerror
        ) from None
    if os.name != "nt" and stat.S_IMODE(mode) & 0o077:
        raise WrongKeyFile(
            "Other users of this machine can open the key file {file}."
            " Close it with: chmod 600 {file}",
            file=path,
        )
    return _parsed(content, path)


def add_version(home: Path) -> MasterKey:
    """Make a new version of the master key the current one; the older ones stay readable."""
    old = read_master_key(home)
    number = max(old.keys) + 1
    new = MasterKey(format=FORMAT, current=number, keys={**old.keys, number: _new_key()})
    durable.replace(path_in(home), _as_text(new))
    return new


def _parsed(content: bytes, path: Path) -> MasterKey:
    damaged = WrongKeyFile(
        "The key file {file} is damaged or is not a key file. Put your copy of it back.", file=path
    )
    try:
        master = msgspec.json.decode(content, type=MasterKey)
        lengths = {len(base64.b64decode(text, validate=True)) for text in master.keys.values()}
    except ValueError:
        raise damaged from None
    if master.format > FORMAT:
        raise WrongKeyFile(
            "The key file {file} was made by a newer Kring. Install that version.", file=path
        )
    if lengths != {32} or master.current not in master.keys:
        raise damaged
    return master


def _new_key() -> str:
    return base64.b64encode(secrets.token_bytes(32)).decode("ascii")


def _as_text(master: MasterKey) -> bytes:
    return msgspec.json.format(msgspec.json.encode(master), indent=2) + b"\n"
