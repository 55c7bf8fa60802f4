"""Migrations of what is kept, with krings in the tables."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.db.migrations.executor import MigrationExecutor


def at(*name):
    executor = MigrationExecutor(connection)
    executor.migrate([("keep", *name)])
    return executor.loader.project_state([("keep", *name)]).apps


def test_0006_keeps_every_grant_also_when_its_account_goes_later(each_database, transactional_db):
    try:
        before = at("0005_grant_of_a_house")
        people = before.get_model("people", "User").objects
        ada, bea = (people.create(username=name, folded=name) for name in ("ada", "bea"))
        kring = before.get_model("keep", "Kring").objects.create(id="k")
        grants = before.get_model("keep", "Grant").objects
        for user, role in ((ada, "owner"), (bea, "member")):
            grants.create(kring=kring, user=user, role=role, parts="notes", sealed=b"why")
        after = at("0006_grant_without_account")
        kept = after.get_model("keep", "Grant").objects
        told = set(kept.values_list("user_id", "role", "parts"))
        assert told == {(ada.pk, "owner", "notes"), (bea.pk, "member", "notes")}
        assert {bytes(each) for each in kept.values_list("sealed", flat=True)} == {b"why"}
        after.get_model("people", "User").objects.filter(pk=bea.pk).delete()
        assert set(kept.values_list("user_id", "role", "parts")) == told
        with pytest.raises(IntegrityError), transaction.atomic():
            kept.create(kring_id="k", user_id=ada.pk, role="member")  # one open right at a time
    finally:
        executor = MigrationExecutor(connection)
        executor.migrate(executor.loader.graph.leaf_nodes())
