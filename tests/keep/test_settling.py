"""What the ledger says was erased goes, at every start."""

from kring.keep import keys, ledger, queries
from kring.keep.actions import put
from kring.keep.models import Kring
from kring.keep.settling import settle


def test_an_erasure_that_was_interrupted_is_finished_at_the_next_start(kring, ada, keys_in):
    put(kring, [("anna", "alter", "name", "Anna"), ("bob", "alter", "name", "Bob")], by=ada)
    key = keys.key_of(keys_in, kring.pk)
    at = kring.created_at
    ledger.note(keys_in, ledger.Line(kring=kring.pk, at=at, mark=key.mark("anna").hex()))
    settle(keys_in)
    assert [alter.id for alter in queries.network_of_kring(kring).alters] == ["bob"]
    kring.refresh_from_db()
    assert queries.erased_in(kring) == ["anna"]
    settle(keys_in)  # and that is all
    ledger.note(keys_in, ledger.Line(kring=kring.pk, at=at))
    settle(keys_in)
    assert not Kring.objects.exists()
    assert list(keys.krings_with_key(keys_in)) == []
