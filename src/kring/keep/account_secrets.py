"""Small secrets of accounts, such as the one an app for codes shares; sealed with the master key.

Who has only the database, or only a backup, cannot make anybody's codes with it.
"""

import base64
import binascii

from kring.keep.errors import Unreadable
from kring.keep.home import home
from kring.keep.master import MasterKey, read_master_key
from kring.keep.sealing import KringKey

_WHAT = "secret"


def seal_secret(text: str) -> str:
    """Seal a secret of an account, as text that fits in a table."""
    master = read_master_key(home())
    sealed = _key(master, master.current).seal(text.encode(), what=_WHAT, id=_WHAT)
    return f"{master.current}.{base64.b64encode(sealed).decode('ascii')}"


def open_secret(sealed: str) -> str:
    """Open what was sealed here, also with an earlier version of the master key.

    Raises:
        Unreadable: It was damaged, or the version of the key it was sealed with is gone.
        WrongKeyFile: The master key is missing or damaged.
    """
    number, _, text = sealed.partition(".")
    try:
        key = _key(read_master_key(home()), int(number))
        return key.open(base64.b64decode(text, validate=True), what=_WHAT, id=_WHAT).decode()
    except (ValueError, binascii.Error):
        raise Unreadable(
            "The secret of an account cannot be read: it was damaged or changed outside Kring.",
        ) from None


def _key(master: MasterKey, number: int) -> KringKey:
    secret = master.version(number)
    if secret is None:
        raise Unreadable(
            "The secret of an account cannot be read: version {number} of the master key is not"
            " in the key file. Put your copy of it back.",
            number=number,
        )
    return KringKey("accounts", secret)
