"""Taking in what a tablet sends, and answering with what is new for it.

A device sends the edits it still holds and the last number it knows; it gets everything
after that number, its own edits included. Sending twice is harmless, so a device that got
no answer just sends again. Nothing a device sends is trusted, and nothing of it is
written in the server's log but the id of the kring.
"""

import logging
from datetime import timedelta
from typing import Annotated, Any

import msgspec
from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_not_required
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.http.request import UnreadablePostError
from django.views.decorators.http import require_POST
from msgspec import Meta

from kring.keep.actions import append_edits, note_device
from kring.keep.errors import KringError
from kring.keep.journal import note
from kring.keep.looking import epoch_of, seen_log
from kring.keep.models import Kring
from kring.keep.queries import Logged, conflicts_of, edits_since, erased_in
from kring.keep.statements import WaitsForSecondStep, open_to
from kring.network.edits import SCHEMA, Edit
from kring.network.values import Id, Value
from kring.people.pace import too_many_syncs

logger = logging.getLogger(__name__)
ONE_VISIT = timedelta(hours=1)  # a tablet that stays on a kring is written down this often
MOST_BYTES = 1_000_000
MOST_EDITS = 5_000


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """What a device sends. The edits are opened one by one, so that a bad one spoils no other."""

    epoch: Annotated[str, Meta(max_length=64)]
    since: Annotated[int, Meta(ge=0, lt=2**53)]
    schema: Annotated[int, Meta(ge=0, lt=2**31)]
    device: Id
    ops: Annotated[list[msgspec.Raw], Meta(max_length=MOST_EDITS)]


class Numbered(msgspec.Struct, frozen=True, kw_only=True):
    """An edit as it goes to the devices: with its number, where from, by whom and when."""

    seq: int
    id: str
    e: str
    k: str
    f: str
    v: Value
    b: int
    device: str
    by: str
    at: str


class _Named(msgspec.Struct, frozen=True):
    id: Annotated[str, Meta(max_length=64)]


class Refusal(Exception):
    """The whole question cannot be answered (yet); with a status and a short reason."""

    def __init__(self, status: int, why: str, *, wait: int = 0) -> None:
        super().__init__(why)
        self.status = status
        self.why = why
        self.wait = wait  # seconds


_question = msgspec.json.Decoder(Question)
_edit = msgspec.json.Decoder(Edit)
_named = msgspec.json.Decoder(_Named)
# What a decoder may raise at bytes that are no sound JSON, or nested without end.
_UNREADABLE = (msgspec.DecodeError, UnicodeError, RecursionError, ValueError, OverflowError)


@login_not_required  # a device must get a plain "sign in again", not the sign-in page
@require_POST
def sync(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Take edits in, and answer with what is new."""
    try:
        kring = _opened_by(request, kring_id)
        return _json(_answer(kring, _asked(request), user=request.user))
    except Refusal as refusal:
        return _json({"why": refusal.why}, status=refusal.status, wait=refusal.wait)
    except KringError:
        logger.critical("kring %s: cannot be opened", kring_id)
        return _json({"why": "unreadable"}, status=503)
    except OperationalError:
        logger.exception("kring %s: the database could not take edits in", kring_id)
        return _json({"why": "busy"}, status=503)


def _opened_by(request: HttpRequest, kring_id: str) -> Kring:
    if not request.user.is_authenticated:
        raise Refusal(403, "signed_out")
    try:
        kring = open_to(request.user, kring_id)
    except WaitsForSecondStep:
        raise Refusal(403, "second_step") from None  # nothing on the device goes for that
    except Kring.DoesNotExist:
        raise Refusal(404, "not_yours") from None
    if wait := too_many_syncs(request.user.pk, kring.pk):
        logger.warning("kring %s: user %s asks without end", kring.pk, request.user.pk)
        raise Refusal(429, "too_often", wait=wait)
    return kring


def _asked(request: HttpRequest) -> Question:
    if request.content_type != "application/json":
        raise Refusal(415, "not_json")
    try:
        body = request.read(MOST_BYTES + 1)
    except UnreadablePostError:
        raise Refusal(400, "broken_off") from None
    if len(body) > MOST_BYTES:
        raise Refusal(413, "too_much")
    try:
        return _question.decode(body)
    except _UNREADABLE:
        raise Refusal(400, "not_understood") from None


def _answer(kring: Kring, asked: Question, *, user: Any) -> dict[str, Any]:
    epoch = epoch_of(kring)
    if asked.epoch != epoch or asked.since > kring.seq:
        return {"epoch": epoch, "reset": True}
    if not kring.access.owns:
        note(kring, by=user, act="opened", what="draw", unless_within=ONE_VISIT)
    edits, rejected = _opened(asked.ops)
    known, own = kring.seq, list[Logged]()
    if edits:
        receipt = append_edits(kring, edits, device=asked.device, by=user, see=True)
        rejected += [{"id": one.edit_id, "why": one.why} for one in receipt.rejected]
        kring.seq, kring.open_conflicts = receipt.seq, receipt.open_conflicts
        known, own = receipt.before, list(receipt.taken)
    own = seen_log(kring, own)
    fresh = [*edits_since(kring, asked.since, until=known), *own] if asked.since < known else own
    conflicts = conflicts_of(kring) if kring.open_conflicts else []
    said = [one for conflict in conflicts for one in conflict.said]
    names = _names([*fresh, *said], asker=user)
    return {
        "epoch": epoch,
        "seq": kring.seq,
        "ops": [_numbered(one, names) for one in fresh],
        "rejected": rejected,
        "conflicts": [
            {
                "e": conflict.entity,
                "f": conflict.field,
                "values": [_said(one, names) for one in conflict.said],
            }
            for conflict in conflicts
        ],
        "erased": erased_in(kring),
        "devices": note_device(kring, asked.device),
        **({"update": True} if asked.schema < SCHEMA else {}),
    }


def _opened(ops: list[msgspec.Raw]) -> tuple[list[Edit], list[dict[str, str]]]:
    """Open the edits; each that is no edit is refused under its id, as far as it has one."""
    edits, rejected = [], []
    for op in ops:
        try:
            edits.append(_edit.decode(op))
        except _UNREADABLE:
            rejected.append({"id": _id_of(op), "why": "not_understood"})
    return edits, rejected


def _id_of(op: msgspec.Raw) -> str:
    try:
        return _named.decode(op).id
    except _UNREADABLE:
        return ""


def _names(entries: list[Logged], *, asker: Any) -> dict[str, str]:
    """Give the names under which the writers of edits sign in; who is gone has none."""
    names = {str(asker.pk): asker.get_username()}
    others = {entry.by for entry in entries} - names.keys()
    if others:
        users = get_user_model().objects.filter(pk__in=others)
        names |= {str(user.pk): user.get_username() for user in users}
    return names


def _numbered(entry: Logged, names: dict[str, str]) -> Numbered:
    edit = entry.edit
    return Numbered(
        seq=entry.seq,
        id=edit.id,
        e=edit.entity,
        k=edit.kind,
        f=edit.field,
        v=edit.value,
        b=edit.base,
        device=entry.device,
        by=names.get(entry.by, ""),
        at=entry.at.isoformat(),
    )


def _said(entry: Logged, names: dict[str, str]) -> dict[str, Any]:
    return {
        "v": entry.edit.value,
        "seq": entry.seq,
        "device": entry.device,
        "by": names.get(entry.by, ""),
        "at": entry.at.isoformat(),
    }


def _json(answer: object, *, status: int = 200, wait: int = 0) -> HttpResponse:
    return HttpResponse(
        msgspec.json.encode(answer),
        status=status,
        content_type="application/json",
        headers={"Retry-After": str(wait)} if wait else None,
    )
