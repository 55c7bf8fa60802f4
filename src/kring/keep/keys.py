"""One random key per kring, locked with the master key, in a small store of its own.

The store is a folder of files beside the master key, outside the database: whoever
deletes one of them has erased that kring, wherever copies of the database may be. A key
is on the disk, wholly, before the first edit is sealed with it.
"""

import base64
import re
import secrets
from collections.abc import Iterator
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.keywrap import (
    InvalidUnwrap,
    aes_key_unwrap,
    aes_key_wrap,
)

from kring.keep import durable
from kring.keep.errors import WrongKeyFile
from kring.keep.master import MasterKey, add_version, path_in, read_master_key
from kring.keep.sealing import KringKey

FORMAT = 1
_IS_ID = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")


class LockedKey(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A kring's key as it lies on disk: which version of the master key opens it."""

    format: int = FORMAT
    master: int
    wrapped: str


def make_key(home: Path, kring_id: str) -> KringKey:
    """Make the key of a new kring; when this returns the disk has it."""
    secret = secrets.token_bytes(32)
    locked = _lock(read_master_key(home), secret)
    durable.private_folder(_store(home))
    durable.write_new(_path(home, kring_id), msgspec.json.encode(locked))
    return KringKey(kring_id, secret)


def key_of(home: Path, kring_id: str) -> KringKey:
    """Give the key of a kring.

    Raises:
        WrongKeyFile: The kring's key is not here (it was erased, or a backup is incomplete),
            or this master key is not the one it was locked with.
    """
    locked = locked_key(home, kring_id)
    if locked is None:
        raise WrongKeyFile(
            "The key of kring {kring} is not in {folder}. If it was not erased on purpose,"
            " restore the newest backup.",
            kring=kring_id,
            folder=_store(home),
        )
    return KringKey(kring_id, unlock(locked, read_master_key(home), home=home))


def locked_key(home: Path, kring_id: str) -> LockedKey | None:
    """Give the locked key of a kring as it lies in the store, or None when it was erased."""
    path = _path(home, kring_id)
    try:
        return msgspec.json.decode(path.read_bytes(), type=LockedKey)
    except FileNotFoundError:
        return None
    except msgspec.DecodeError:
        raise WrongKeyFile(
            "The key in {file} is damaged. Restore the newest backup.", file=path
        ) from None


def put_locked_key(home: Path, kring_id: str, locked: LockedKey) -> None:
    """Put a locked key into the store, in the place of one that was there."""
    durable.private_folder(_store(home))
    durable.replace(_path(home, kring_id), msgspec.json.encode(locked))


def unlock(locked: LockedKey, master: MasterKey, *, home: Path) -> bytes:
    """Unlock a kring's key.

    Raises:
        WrongKeyFile: The master key is another one than the key was locked with.
    """
    version = master.version(locked.master)
    try:
        if version is not None:
            return aes_key_unwrap(version, base64.b64decode(locked.wrapped))
    except (InvalidUnwrap, ValueError):
        pass
    raise WrongKeyFile(
        "The key file {file} is not the one these krings were locked with."
        " Put the key file of that time in its place.",
        file=path_in(home),
    )


def erase_key(home: Path, kring_id: str) -> None:
    """Delete a kring's key: what was sealed with it can never be read again."""
    path = _path(home, kring_id)
    path.unlink(missing_ok=True)
    if path.parent.is_dir():
        durable.sync_folder(path.parent)


def krings_with_key(home: Path) -> Iterator[str]:
    """List the krings whose key is in the store."""
    for path in sorted(_store(home).glob("*.key")):
        yield path.stem


def renew_master_key(home: Path) -> int:
    """Give every kring's lock a new master key, and tell how many were changed.

    Interrupted half-way, every kring still opens, because the master key file keeps its
    older versions; calling it again finishes what was begun, without yet another version.
    """
    master = read_master_key(home)
    if not any(True for _ in _behind(home, master)):
        master = add_version(home)
    changed = 0
    for kring_id, locked in _behind(home, master):
        secret = unlock(locked, master, home=home)
        put_locked_key(home, kring_id, _lock(master, secret))
        changed += 1
    return changed


def _behind(home: Path, master: MasterKey) -> Iterator[tuple[str, LockedKey]]:
    for kring_id in krings_with_key(home):
        locked = locked_key(home, kring_id)
        if locked is not None and locked.master != master.current:
            yield kring_id, locked


def _lock(master: MasterKey, secret: bytes) -> LockedKey:
    version = master.version(master.current)
    assert version is not None  # reading the file checked it
    wrapped = base64.b64encode(aes_key_wrap(version, secret)).decode("ascii")
    return LockedKey(master=master.current, wrapped=wrapped)


def _store(home: Path) -> Path:
    return home / "keys" / "krings"


def _path(home: Path, kring_id: str) -> Path:
    if not _IS_ID.match(kring_id):
        raise ValueError("a kring's id has other signs than an id")
    return _store(home) / f"{kring_id}.key"
