"""A random history of three tablets on one kring, and what must hold after every step.

Everything a bad connection, a restart and people can do: requests that get lost, come
twice, come late or are never answered; undo; erasing; a backup brought back; an old app.
"""

import json
import random
from pathlib import Path
from typing import Any

from django.db import connection

from kring.keep import backup, gone, keys, queries, records, restore, settling, snapshots
from kring.keep.actions import create_kring, erase_kring, erase_person, set_moment
from kring.keep.errors import KringError
from kring.keep.models import Erasure, Kring, LoggedEdit
from kring.network.document import fold
from kring.network.edits import Edit
from kring.network.forgetting import edit_without, is_of_gone
from tablets.device import Device, post

PEOPLE = [f"person{number}" for number in range(5)]
FIELDS = {
    "name": lambda rng: rng.choice(["An", "Bo", "Cy", None]),
    "paid": lambda rng: rng.choice([True, False, None]),
    "via": lambda rng: rng.choice([*PEOPLE, None]),
    "deleted": lambda rng: rng.choice([True, None]),
    "channels": lambda rng: rng.choice([("phone",), ("phone", "video"), None]),
}


class Broken(AssertionError):
    """Something that must hold does not; tells after which step."""


class History:
    """One history, wholly decided by its seed."""

    def __init__(self, seed: int, *, home: Path, user: Any, restores: bool = True) -> None:
        self.rng = random.Random(seed)
        self.home, self.user = home, user
        self.kring = create_kring(by=user)
        self.devices = [self._device(name) for name in ("tablet", "laptop", "phone")]
        self.devices[2].schema = 0  # an app from before this version
        self.acknowledged: dict[str, Edit] = {}
        self.lost_in_restore = False
        self.erased: set[str] = set()
        self.old_requests: list[tuple[Device, bytes]] = []
        self.backup: Path | None = None
        self.steps: list[str] = []
        # Each with its weight.
        self.acts = {
            self.draw: 30,
            self.undo: 5,
            self.sync: 30,
            self.ask_in_vain: 6,
            self.get_no_answer: 8,
            self.ask_twice: 5,
            self.ask_late: 5,
            self.send_nonsense: 3,
            self.restart: 2,
            self.keep_moment: 2,
            self.erase: 2,
        }
        if restores:
            self.acts |= {self.back_up: 2, self.bring_back: 1}

    @property
    def only_on_a_tablet(self) -> set[Any]:
        """The acts of which the server hears nothing; after them nothing new can be wrong."""
        return {self.draw, self.undo, self.ask_in_vain, self.send_nonsense}

    def run(self, steps: int) -> None:
        """Go through a number of steps, then let every tablet come online and settle."""
        acts, weights = list(self.acts), list(self.acts.values())
        for _ in range(steps):
            act = self.rng.choices(acts, weights)[0]
            self.steps.append(act.__name__)
            act()
            if act not in self.only_on_a_tablet:
                self.check()
        self.settle()
        self.steps.append("settle")
        self.check()
        self.check_all_are_the_same()
        if self.backup:
            self.backup.unlink()
        erase_kring(self.kring, by=self.user)

    # What can happen.

    def draw(self) -> None:
        device = self._one()
        device.draw([self._edit(device) for _ in range(self.rng.randint(1, 4))])

    def undo(self) -> None:
        self._one().undo(self._id)

    def sync(self) -> None:
        device = self._one()
        body = device.question()
        self._take(device, body, self._ask(device, body))

    def ask_in_vain(self) -> None:
        device = self._one()
        self.old_requests.append((device, device.question()))

    def get_no_answer(self) -> None:
        device = self._one()
        body = device.question()
        self._ask(device, body)
        self.old_requests.append((device, body))

    def ask_twice(self) -> None:
        device = self._one()
        body = device.question()
        first, second = self._ask(device, body), self._ask(device, body)
        self._take(device, body, self.rng.choice([first, second]))

    def ask_late(self) -> None:
        """A request from before arrives now; nobody waits for its answer any more."""
        if self.old_requests:
            self._ask(*self.rng.choice(self.old_requests))

    def send_nonsense(self) -> None:
        device = self._one()
        bad = self._edit(device)
        kind, field, value = self.rng.choice(
            [("alter", "shoe_size", 43), ("tree", "name", "Oak"), ("alter", "paid", "perhaps")]
        )
        device.outbox.append(
            Edit(id=bad.id, entity=bad.entity, kind=kind, field=field, value=value, base=0)
        )

    def restart(self) -> None:
        connection.close()
        settling.settle(self.home)

    def keep_moment(self) -> None:
        set_moment(self.kring, title="Now", sentence=None, by=self.user)

    def erase(self) -> None:
        person = self.rng.choice(PEOPLE)
        try:
            erase_person(self.kring, person, by=self.user)
        except KringError:
            return  # nobody by that id yet
        self.erased.add(person)

    def back_up(self) -> None:
        self.backup = self.home / "history.backup"
        backup.back_up(self.home, self.backup)

    def bring_back(self) -> None:
        if self.backup:
            restore.restore(self.home, self.backup, force=True)
            self.lost_in_restore = True

    def settle(self) -> None:
        """Everybody comes online, often enough to have heard of everything."""
        for _ in range(4):
            for device in self.devices:
                body = device.question()
                self._take(device, body, self._ask(device, body))
        self.lost_in_restore = False

    # What must hold.

    def check(self) -> None:
        kring = Kring.objects.get(pk=self.kring.pk)
        key = keys.key_of(self.home, kring.pk)
        numbers = list(
            LoggedEdit.objects.filter(kring=kring).order_by("seq").values_list("seq", flat=True)
        )
        self._hold(numbers == list(range(1, kring.seq + 1)), "numbers without gaps")
        logged = list(records.read(kring, key))
        whole = fold((one.seq, one.device, one.edit) for one in logged)
        shown = snapshots.document(kring, key)
        self._hold(
            (shown.kinds, shown.fields, shown.conflicts)
            == (whole.kinds, whole.fields, whole.conflicts),
            "a snapshot with what came after is the whole log",
        )
        self._hold(kring.open_conflicts == len(whole.conflicts), "open conflicts are counted")
        told = set(gone.erased_ids(kring))
        self._check_acknowledged({one.edit.id: one.edit for one in logged}, key)
        self._check_erased(logged, told)
        for device in self.devices:
            if device.epoch == kring.epoch and device.since == kring.seq:
                self._check_up_to_date(device, whole, told)

    def check_all_are_the_same(self) -> None:
        kring = Kring.objects.get(pk=self.kring.pk)
        for device in self.devices:
            self._hold(device.since == kring.seq, "everybody is up to date in the end")
            self._hold(not device.outbox, "nothing waits in the end")

    def _check_acknowledged(self, logged: dict[str, Edit], key: Any) -> None:
        if self.lost_in_restore:
            return
        is_gone = gone.gone_from(Kring.objects.get(pk=self.kring.pk), key).__contains__
        for edit in self.acknowledged.values():
            left = edit_without(edit, is_gone)
            found = logged.get(edit.id)
            self._hold((found is None) == (left is None), "no acknowledged edit is lost")
            if found is not None and left is not None:
                same = (found.entity, found.field, found.value)
                self._hold(same == (left.entity, left.field, left.value), "an edit is unchanged")

    def _check_erased(self, logged: list[queries.Logged], told: set[str]) -> None:
        is_gone = self.erased.__contains__
        nameless = Erasure.objects.filter(kring=self.kring, sealed=b"").exists()
        # After a restore an id may be unknown until a tablet turns up that still has it.
        self._hold(told >= self.erased or nameless, "devices are told who is erased")
        for one in logged:
            self._hold(edit_without(one.edit, is_gone) == one.edit, "the erased are not in the log")
        if not self.erased:
            return
        for line in queries.moments_of(self.kring):
            _, network = queries.network_of_moment(self.kring, line.id)
            things = [*network.alters, *network.bonds, *network.ties]
            there = any(is_of_gone(thing.id, is_gone) for thing in things)
            self._hold(not there, "the erased are not in a moment")

    def _check_up_to_date(self, device: Device, whole: Any, told: set[str]) -> None:
        mine = device.document(unsent=False)
        if told_later := told - device.erased:
            mine = without(device, told_later)
        self._hold(mine.kinds == whole.kinds, "every tablet has the same things")
        self._hold(mine.fields == whole.fields, "every tablet shows the same")
        self._hold(mine.conflicts == whole.conflicts, "every tablet asks the same questions")

    def _hold(self, so: bool, what: str) -> None:  # noqa: FBT001  # reads as a sentence
        if not so:
            raise Broken(f"not so: {what}; after {' '.join(self.steps)}")

    # How it is done.

    def _device(self, name: str) -> Device:
        return Device(name, self.user, self.kring.pk, self.kring.epoch)

    def _one(self) -> Device:
        return self.rng.choice(self.devices)

    def _id(self) -> str:
        return f"{self.rng.getrandbits(96):024x}"

    def _edit(self, device: Device) -> Edit:
        entity, other = self.rng.sample(PEOPLE, 2)
        kind = self.rng.choice(["alter", "alter", "alter", "tie", "bond", "spot", "note", "event"])
        field, value = self._said(kind)
        if kind == "tie":
            entity = "~".join(sorted((entity, other)))
        elif kind == "bond":
            entity = f"ego~{entity}"
        elif kind == "spot":
            entity = f"circles~{entity}"
        elif kind in {"note", "event"}:
            entity = f"{kind}{self.rng.randint(0, 2)}"
        return Edit(
            id=self._id(), entity=entity, kind=kind, field=field, value=value, base=device.since
        )

    def _said(self, kind: str) -> tuple[str, Any]:
        if kind == "tie":
            return "knows", self.rng.choice([True, False, None])
        if kind == "bond":
            return "closeness", self.rng.choice([1, 2, 3, 4, None])
        if kind == "spot":
            return "at", (self.rng.randint(-99, 99) / 2, 1.5)
        if kind == "note":
            about = self.rng.choice([*PEOPLE, None])
            return self.rng.choice([("text", "so it was"), ("about", about)])
        if kind == "event":
            return "present", tuple(self.rng.sample(PEOPLE, self.rng.randint(0, 3)))
        field = self.rng.choice(list(FIELDS))
        return field, FIELDS[field](self.rng)

    def _ask(self, device: Device, body: bytes) -> dict[str, Any]:
        response = post(device.kring_id, device.user, body)
        self._hold(response.status_code == 200, f"an answer, not {response.status_code}")
        return json.loads(response.content)

    def _take(self, device: Device, body: bytes, answer: dict[str, Any]) -> None:
        for edit in device.take(body, answer):
            self.acknowledged[edit.id] = edit
        if "reset" not in answer:
            self._hold(("update" in answer) == (device.schema < 1), "an old app hears of it")


def without(device: Device, gone_too: set[str]) -> Any:
    """Give what a tablet holds once it hears who else was erased."""
    is_gone = (device.erased | gone_too).__contains__
    left = [(seq, who, edit_without(edit, is_gone)) for seq, (who, edit) in device.log.items()]
    return fold((seq, who, edit) for seq, who, edit in left if edit is not None)
