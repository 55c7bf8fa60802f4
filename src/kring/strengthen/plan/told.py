"""The plan told part by part: what was asked, what was answered, and where somebody can go on."""

from dataclasses import dataclass

from kring.draw.labels import FIELDS
from kring.network.model import PLAN_ID, Plan, Thing
from kring.network.network import Network
from kring.network.sight import WHOLE, Sight
from kring.strengthen.board import Board
from kring.strengthen.plan.boards import PLAN_PARTS
from kring.strengthen.telling import in_words


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the plan: its question, and what was said, line by line."""

    board: Board
    said: list[tuple[str, str]]

    @property
    def is_net(self) -> bool:
        """Tell whether this is the safety net, which always stands in sight."""
        return self.board.code == "net"


def plan_of(network: Network) -> Plan:
    """Give the plan; there is one in a kring, and it is empty at first."""
    return next((plan for plan in network.plans if plan.id == PLAN_ID), Plan(id=PLAN_ID))


def thing_of_part(board: Board, network: Network) -> Thing:
    """Give what a part of the plan is about: the plan, or the kring itself."""
    return network.about if board.kind == "about" else plan_of(network)


def parts_of(network: Network, sight: Sight = WHOLE) -> list[Part]:
    """Give every part of the plan in its order, also those of which nothing was said.

    Args:
        network: As it is now.
        sight: Who looks; a part that is out of their sight is not there.
    """
    seen = (board.seen_by(sight) for board in PLAN_PARTS.values())
    return [Part(board, _said(board, network)) for board in seen if not board.asks_nothing]


def next_part(parts: list[Part]) -> str:
    """Give the first part of which nothing was said yet; empty when all was."""
    return next((part.board.code for part in parts if not part.said), "")


def _said(board: Board, network: Network) -> list[tuple[str, str]]:
    thing = thing_of_part(board, network)
    found = [
        (str(FIELDS[f"{board.kind}.{field}"]), words)
        for field in board.first
        if (words := in_words(board.kind, field, thing, network))
    ]
    is_asked_by_its_name = len(board.first) == 1
    return [("", words) for _question, words in found] if is_asked_by_its_name else found
