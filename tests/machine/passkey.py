"""A device with passkeys, in software: it makes one and answers with it as a browser would."""

import base64
import hashlib
import json
import secrets
import struct

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from fido2 import cbor

PRESENT, VERIFIED, ATTESTED = 0x01, 0x04, 0x40


def text(content):
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


class Device:
    """One device at one address.

    Args:
        origin: The address that its browser says it is at.
        verifies: Whether it asks for a finger, a face or a PIN.
    """

    def __init__(self, origin="https://kring.example.org", *, verifies=True):
        self.origin = origin
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.id = secrets.token_bytes(16)
        self.flags = PRESENT | (VERIFIED if verifies else 0)
        self.user = None

    def make(self, options):
        """Make a passkey, as the options of a page ask."""
        asked = options["publicKey"]
        self.user = asked["user"]["id"]
        numbers = self.key.public_key().public_numbers()
        public = {
            1: 2,
            3: -7,
            -1: 1,
            -2: numbers.x.to_bytes(32, "big"),
            -3: numbers.y.to_bytes(32, "big"),
        }
        made = bytes(16) + struct.pack(">H", len(self.id)) + self.id + cbor.encode(public)
        data = self._data(asked["rp"]["id"], ATTESTED) + made
        attested = cbor.encode({"fmt": "none", "attStmt": {}, "authData": data})
        said = self._said("webauthn.create", asked["challenge"])
        return self._credential(clientDataJSON=said, attestationObject=attested)

    def answer(self, options):
        """Answer the question of a page."""
        asked = options["publicKey"]
        data = self._data(asked["rpId"], 0)
        said = self._said("webauthn.get", asked["challenge"])
        signed = self.key.sign(data + hashlib.sha256(said).digest(), ec.ECDSA(hashes.SHA256()))
        answer = self._credential(clientDataJSON=said, authenticatorData=data, signature=signed)
        answer["response"]["userHandle"] = self.user
        return answer

    def _data(self, place, more):
        return hashlib.sha256(place.encode()).digest() + bytes([self.flags | more]) + bytes(4)

    def _said(self, kind, challenge):
        said = {"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": False}
        return json.dumps(said).encode()

    def _credential(self, **response):
        return {
            "id": text(self.id),
            "rawId": text(self.id),
            "type": "public-key",
            "clientExtensionResults": {},
            "response": {name: text(content) for name, content in response.items()},
        }
