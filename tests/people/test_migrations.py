"""Every migration of people, with people in the tables."""

from django.db import connection
from django.db.migrations.executor import MigrationExecutor


def at(*name):
    executor = MigrationExecutor(connection)
    executor.migrate([("people", *name)])
    return executor.loader.project_state([("people", *name)]).apps


def test_0002_keeps_who_was_there_and_makes_room_for_wishes(each_database, transactional_db):
    try:
        before = at("0001_initial")
        before.get_model("people", "User").objects.create(
            username="Ada", folded="ada", password="argon2$x"
        )
        before.get_model("people", "SignInTry").objects.create(name_hash="h" * 64)
        after = at("0002_claimed")
        ada = after.get_model("people", "User").objects.get(username="Ada")
        assert ada.password == "argon2$x"
        assert after.get_model("people", "SignInTry").objects.count() == 1
        after.get_model("people", "Claimed").objects.create(user=ada, issuer="https://x", role="r")
        assert ada.claimed.role == "r"
    finally:
        executor = MigrationExecutor(connection)
        executor.migrate(executor.loader.graph.leaf_nodes())


def test_0004_asks_a_second_step_of_nobody_who_was_there(each_database, transactional_db):
    try:
        before = at("0003_organisations")
        ada = before.get_model("people", "User").objects.create(username="Ada", folded="ada")
        house = before.get_model("people", "Organisation").objects.create(name="CAW", keep_days=60)
        before.get_model("people", "Member").objects.create(
            user=ada, organisation=house, is_admin=True
        )
        after = at("0004_second_step_of_a_house")
        kept = after.get_model("people", "Organisation").objects.get(pk=house.pk)
        assert (kept.name, kept.keep_days, kept.second_step) == ("CAW", 60, False)
        assert kept.members.get().user.username == "Ada"
    finally:
        executor = MigrationExecutor(connection)
        executor.migrate(executor.loader.graph.leaf_nodes())
