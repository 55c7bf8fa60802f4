"""Moving everything to another database: counted on both sides before anybody may use it."""

import hashlib
from typing import Any

from django.db import connections
from django.db.migrations.recorder import MigrationRecorder
from django.db.models import Model

from kring.keep.backup import kept_models
from kring.keep.errors import KringError

TARGET = "target"


def know_target(database: dict[str, Any]) -> None:
    """Let Django know the other database, beside the one in use.

    Args:
        database: Where it is, as the setting says it.
    """
    connections.databases[TARGET] = {
        **connections.databases["default"],
        "ENGINE": "django.db.backends.postgresql",
        **database,
    }


def counts_in(alias: str) -> dict[str, str]:
    """Count everything that is kept in a database, table by table.

    Args:
        alias: Which database: "default", or the one that was made known.

    Returns:
        By table how many rows; for the krings a sum over how far each log has come as well.
    """
    applied = sorted(MigrationRecorder(connections[alias]).applied_migrations())
    found = {}
    for model in kept_models(applied):
        label = model._meta.label_lower  # noqa: SLF001  # the public way to ask it
        found[label] = str(_rows(model, alias).count())
        if label == "keep.kring":
            come = _rows(model, alias).order_by("pk").values_list("pk", "seq")
            found[label] += " " + hashlib.sha256(repr(list(come)).encode()).hexdigest()
    return found


def _rows(model: type[Model], alias: str) -> Any:
    return model._default_manager.using(alias)  # noqa: SLF001  # the public way to ask it


def compare(here: dict[str, str], there: dict[str, str]) -> None:
    """See that nothing is missing on the other side.

    Raises:
        KringError: A table differs; its name is in the sentence.
    """
    for label in sorted(here.keys() | there.keys()):
        if here.get(label) != there.get(label):
            raise KringError(
                "The two databases differ in {table}. Kring goes on with the one it had;"
                " stop everything that uses it and move again.",
                table=label,
            )
