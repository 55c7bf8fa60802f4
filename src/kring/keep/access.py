"""With what right somebody opens a kring: their role, what they see, what they may do."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from kring.network.sight import PARTS, WHOLE, Distance, Sight

Role = Literal[
    "owner", "representative", "starter", "coordinator", "professional", "member", "volunteer"
]
"""As whom somebody opens a kring; a starter keeps it for somebody until it is handed over."""
Act = Literal["see", "leave", "draw", "print", "take", "own"]
"""What a page lets somebody do; taking along and owning is for whose kring it is only."""

DISTANCES: dict[Role, Distance] = {
    "owner": "self",
    "representative": "self",
    "starter": "self",
    "coordinator": "worker",
    "professional": "worker",
    "member": "circle",
    "volunteer": "circle",
}
OWN_ROLES = ("owner", "representative", "starter")
SECOND_STEPS = ("totp", "webauthn")
"""What counts as a second step: an app with codes, or a passkey; codes on paper do not."""


@dataclass(frozen=True, slots=True)
class Access:
    """The right with which a kring is open now; without a grant it is Kring's own hand."""

    role: Role = "owner"
    sight: Sight = WHOLE
    may_draw: bool = True
    may_print: bool = True
    grant_id: int | None = None
    until: datetime | None = None

    @property
    def owns(self) -> bool:
        """Tell whether it is theirs, or they stand in for whose it is."""
        return self.role in OWN_ROLES

    @property
    def guides(self) -> bool:
        """Tell whether they draw with somebody rather than about themselves."""
        return not self.owns or self.role == "starter"

    def allows(self, act: Act) -> bool:
        """Tell whether an act is within this right."""
        if self.owns or act in {"see", "leave"}:
            return True
        return self.may_draw if act == "draw" else self.may_print and act == "print"

    def opens(self, part: str) -> bool:
        """Tell whether a part of the kring is open to them."""
        return self.owns or part in self.sight.parts


HOUSE = Access()
"""Kring itself, at work for whoever asked: backups, copies, stories."""


def access_of(
    *,
    role: Role,
    parts: str,
    may_draw: bool,
    may_print: bool,
    grant_id: int | None = None,
    until: datetime | None = None,
) -> Access:
    """Give the right that a grant in the database stands for."""
    distance = DISTANCES[role]
    named = frozenset(parts.split()) & frozenset(PARTS)
    sight = WHOLE if distance == "self" else Sight(distance=distance, parts=named)
    return Access(role, sight, may_draw, may_print, grant_id, until)
