"""A random history in which somebody looks along, and never holds what they may not see.

On top of what can happen to one's own tablets: somebody is let in, in one way and in another,
draws along, is shown more and less, and is let go; people are kept to oneself and shown again.
"""

import json
from pathlib import Path
from typing import Any

from kring.keep import gone, keys, snapshots
from kring.keep.actions import put
from kring.keep.grants import Scope, end, give, grants_of
from kring.keep.journal import first_wrong_line
from kring.keep.looking import epoch_of
from kring.keep.models import Kring
from kring.keep.statements import open_to
from kring.network.forgetting import edit_without
from kring.network.sight import PARTS, out_of_sight, seen
from tablets.device import Device, post
from tablets.history import PEOPLE, History, without

ROLES = ("professional", "professional", "member", "representative")
SEEN_BY = ("self", "worker", "circle", "print", None)


class Guest(Device):
    """The tablet of somebody who looks along; of a log it offers only what it made itself."""

    def begin_anew(self, epoch: str) -> None:
        """Take up another epoch: of the same log seen with other eyes, or of a restored one."""
        if epoch.partition(".")[0] == self.epoch.partition(".")[0]:
            self.log, self.acts, self.since, self.epoch = {}, [], 0, epoch
            return
        own = [edit for _, (who, edit) in sorted(self.log.items()) if who == self.id]
        self.outbox = [*own, *self.outbox]
        self.log, self.acts, self.since, self.epoch = {}, [], 0, epoch

    def forget_all(self) -> None:
        """Nothing is open any more: only what was never sent stays."""
        self.log, self.acts, self.conflicts, self.since = {}, [], {}, 0


class Shared(History):
    """One history with a guest, wholly decided by its seed."""

    def __init__(self, seed: int, *, home: Path, user: Any, guest: Any, restores: bool) -> None:
        super().__init__(seed, home=home, user=user, restores=restores)
        self.guest = Guest("guest", guest, self.kring.pk, self.kring.epoch)
        self.acts |= {
            self.let_in: 6,
            self.let_go: 2,
            self.keep_to_oneself: 6,
            self.draw_along: 15,
            self.sync_along: 25,
            self.get_no_answer_along: 4,
        }

    @property
    def only_on_a_tablet(self) -> set[Any]:
        return {*super().only_on_a_tablet, self.draw_along}

    def let_in(self) -> None:
        parts = frozenset(self.rng.sample(PARTS, self.rng.randint(0, len(PARTS))))
        scope = Scope(parts=parts, may_draw=self.rng.random() < 0.8)
        give(
            self.kring,
            user_id=self.guest.user.pk,
            role=self.rng.choice(ROLES),
            scope=scope,
            by=self.user,
        )

    def let_go(self) -> None:
        for line in grants_of(self.kring):
            if line.is_open and line.user_id == self.guest.user.pk:
                end(self.kring, line.id, by=self.user)

    def keep_to_oneself(self) -> None:
        kring = Kring.objects.get(pk=self.kring.pk)
        entity, kind = self.rng.choice([*((who, "alter") for who in PEOPLE), ("event1", "event")])
        if kind == "event" or entity not in self.erased:
            put(kring, [(entity, kind, "visibility", self.rng.choice(SEEN_BY))], by=self.user)

    def draw_along(self) -> None:
        self.guest.draw([self._edit(self.guest) for _ in range(self.rng.randint(1, 3))])

    def sync_along(self) -> None:
        sent = self.guest.question()
        response = post(self.kring.pk, self.guest.user, sent)
        if response.status_code == 404:
            self._hold(not self._is_in(), "who may look along gets an answer")
            self.guest.forget_all()
            return
        answer = json.loads(response.content)
        self._hold(self._is_in(), "who may not look along gets none")
        self._check_told(answer)
        if answer.get("reset"):
            self.guest.begin_anew(answer["epoch"])
            return
        for edit in self.guest.take(sent, answer):
            if not isinstance(edit.value, tuple):  # a list may have got back whom they do not see
                self.acknowledged[edit.id] = edit

    def get_no_answer_along(self) -> None:
        post(self.kring.pk, self.guest.user, self.guest.question())

    def settle(self) -> None:
        for _ in range(4):
            self.sync_along()
        super().settle()

    def check(self) -> None:
        super().check()
        self._hold(first_wrong_line(self.kring) is None, "the journal is whole")
        self._check_guest()

    def _is_in(self) -> bool:
        return self._opened() is not None

    def _opened(self) -> Kring | None:
        try:
            return open_to(self.guest.user, self.kring.pk)
        except Kring.DoesNotExist:
            return None

    def _whole(self) -> Any:
        return snapshots.document(self.kring, keys.key_of(self.home, self.kring.pk))

    def _check_told(self, answer: dict[str, Any]) -> None:
        """Nothing in an answer names what is out of sight at that moment."""
        kring = self._opened()
        if kring is None:
            return
        is_hidden = out_of_sight(self._whole(), kring.access.sight).__contains__
        own = {edit.id for edit in self.guest.outbox}
        told = [*answer.get("ops", ()), *answer.get("conflicts", ())]
        for one in told:
            parts = one["e"].split("~")
            self._hold(not any(map(is_hidden, parts)), "no answer tells what is out of sight")
        for op in answer.get("ops", ()):
            names_one = op["id"] not in own and any(map(is_hidden, _named(op)))
            self._hold(not names_one, "no answer names who is out of sight")

    def _check_guest(self) -> None:
        """Whoever is up to date with what they may see holds exactly that."""
        kring, guest = self._opened(), self.guest
        if kring is None or guest.epoch != epoch_of(kring) or guest.since != kring.seq:
            return
        told_later = set(gone.erased_ids(Kring.objects.get(pk=kring.pk))) - guest.erased
        mine = without(guest, told_later)
        theirs = seen(self._whole(), kring.access.sight)
        values = {where: held.value for where, held in mine.fields.items()}
        wanted = {where: held.value for where, held in theirs.fields.items()}
        self._hold(values == wanted, "who looks along sees what they may, and all of it")
        is_hidden = out_of_sight(self._whole(), kring.access.sight).__contains__
        for _, edit in guest.log.values():
            left = edit_without(edit, is_hidden)
            self._hold(left == edit, "nothing out of sight lies on their tablet")


def _named(op: dict[str, Any]) -> list[str]:
    if (op["k"], op["f"]) not in {("alter", "via"), ("note", "about"), ("event", "present")}:
        return []
    value = op["v"]
    return [str(part) for part in (value if isinstance(value, list) else [value])]
