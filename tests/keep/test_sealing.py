import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from hypothesis import given
from hypothesis import strategies as st

from kring.keep.errors import Unreadable
from kring.keep.sealing import KringKey

SECRET = bytes(range(32))
KEY = KringKey("kring1", SECRET)


@given(st.binary(max_size=500), st.text(max_size=20))
def test_what_was_sealed_opens_under_the_same_name_only(plain, name):
    sealed = KEY.seal(plain, what="edit", id=name)
    assert KEY.open(sealed, what="edit", id=name) == plain
    with pytest.raises(Unreadable):
        KEY.open(sealed, what="moment", id=name)
    with pytest.raises(Unreadable):
        KEY.open(sealed, what="edit", id=name + "x")


@given(st.integers(0, 40), st.integers(1, 255))
def test_one_changed_byte_is_noticed(place, change):
    sealed = bytearray(KEY.seal(b"the same words", what="edit", id="one"))
    sealed[place] ^= change
    with pytest.raises(Unreadable):
        KEY.open(bytes(sealed), what="edit", id="one")


@pytest.mark.parametrize("sealed", [b"", b"\x01", b"\x01" + b"0" * 11, b"\x02" + b"0" * 60])
def test_what_is_too_short_or_of_another_format_is_unreadable_and_named(sealed):
    with pytest.raises(Unreadable, match="edit one of kring kring1"):
        KEY.open(sealed, what="edit", id="one")


def test_another_kring_or_another_key_cannot_open_it():
    sealed = KEY.seal(b"words", what="edit", id="one")
    for other in (KringKey("kring2", SECRET), KringKey("kring1", bytes(32))):
        with pytest.raises(Unreadable):
            other.open(sealed, what="edit", id="one")


def test_the_same_words_never_look_the_same():
    assert len({KEY.seal(b"words", what="edit", id="one") for _ in range(100)}) == 100


def test_the_format_is_the_one_that_is_written_down():
    """Version byte, nonce of 12, AES-256-GCM bound to its place, key by HKDF-Expand (RFC 5869)."""
    sealed = KEY.seal(b"words", what="edit", id="one")
    key = HKDFExpand(hashes.SHA256(), 32, b"kring seal").derive(SECRET)
    bound = b"kring 1/edit/kring1/one"
    assert sealed[0] == 1
    assert AESGCM(key).decrypt(sealed[1:13], sealed[13:], bound) == b"words"


def test_a_mark_is_steady_and_says_nothing_without_the_key():
    assert KEY.mark("anna") == KEY.mark("anna")
    assert len(KEY.mark("anna")) == 16
    assert KEY.mark("anna") != KEY.mark("bob")
    assert KEY.mark("anna") != KringKey("kring1", bytes(32)).mark("anna")
