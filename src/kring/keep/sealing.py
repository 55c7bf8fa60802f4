"""Sealing and opening what is kept: AES-256-GCM, each time with a random nonce.

Every sealed piece begins with a version byte, and is bound to the kring and the edit,
moment or snapshot it belongs to: moved to another place it does not open. The format is
never changed in place; a new one gets a new version byte, and the old stays readable.
"""

import hashlib
import hmac
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kring.keep.errors import Unreadable

FORMAT = 1
Sealed = bytes | memoryview
"""What a database gives back of what was sealed."""

NONCE = 12


class KringKey:
    """The key of one kring: it seals, opens, and gives marks by which a thing is found again."""

    __slots__ = ("_chain_key", "_cipher", "_mark_key", "kring_id")

    def __init__(self, kring_id: str, secret: bytes) -> None:
        self.kring_id = kring_id
        self._cipher = AESGCM(_derived(secret, b"kring seal"))
        self._mark_key = _derived(secret, b"kring mark")
        self._chain_key = _derived(secret, b"kring chain")

    def seal(self, plain: bytes, *, what: str, id: str) -> bytes:
        """Seal something.

        Args:
            plain: What nobody without the key may read.
            what: The sort of thing it is: `edit`, `moment`, `snapshot` …
            id: Which one; it opens only under the same sort and id.
        """
        nonce = secrets.token_bytes(NONCE)
        head = bytes([FORMAT])
        return head + nonce + self._cipher.encrypt(nonce, plain, self._bound_to(what, id))

    def open(self, sealed: Sealed, *, what: str, id: str) -> bytes:
        """Open what was sealed under the same sort and id.

        Raises:
            Unreadable: It was damaged, moved, or sealed with another key or a newer format.
        """
        sealed = bytes(sealed)
        if sealed[:1] == bytes([FORMAT]):
            nonce, rest = sealed[1 : 1 + NONCE], sealed[1 + NONCE :]
            try:
                return self._cipher.decrypt(nonce, rest, self._bound_to(what, id))
            except (InvalidTag, ValueError):
                pass
        raise Unreadable(
            "The {what} {id} of kring {kring} cannot be read: it was damaged or changed outside"
            " Kring. Restore the newest backup.",
            what=what,
            id=id,
            kring=self.kring_id,
        )

    def mark(self, entity: str) -> bytes:
        """Give the mark by which the edits of one thing are found without naming it."""
        return hmac.digest(self._mark_key, entity.encode(), "sha256")[:16]

    def chain(self, *parts: bytes) -> bytes:
        """Give the seal of a line that follows another; only who has the key can make it."""
        lengths = b"".join(len(part).to_bytes(8) for part in parts)
        return hmac.digest(self._chain_key, lengths + b"".join(parts), "sha256")

    def _bound_to(self, what: str, id: str) -> bytes:
        return f"kring {FORMAT}/{what}/{self.kring_id}/{id}".encode()


def _derived(secret: bytes, purpose: bytes) -> bytes:
    """Derive a key for one purpose; the secret is random, so one HMAC is enough (RFC 5869 §3.3)."""
    return hmac.digest(secret, purpose + b"\x01", hashlib.sha256)
