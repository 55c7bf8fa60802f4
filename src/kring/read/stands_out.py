"""What stands out in a network, as cards that can be laid aside and taken back."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from kring.network.remarks import Remark
from kring.read.names import FUNCTION_NAMES, Names, shortened
from kring.read.pattern_words import PATTERNS, PatternText


@dataclass(frozen=True)
class PatternCard:
    """One pattern as it is shown; `key` is what it is laid aside under."""

    key: str
    text: PatternText
    told: str
    question: str


@dataclass(frozen=True)
class StandsOut:
    """What is shown, and how many are laid aside."""

    cards: list[PatternCard]
    aside: int


def stands_out(found: Iterable[Remark], names: Names, *, aside: Collection[str]) -> StandsOut:
    """Give the cards of what stands out, without those that were laid aside.

    Args:
        found: What `network/patterns.py` found.
        names: Who is who.
        aside: The keys of what the person laid aside.
    """
    cards = [_card(remark, names) for remark in found]
    shown = [card for card in cards if card.key not in aside]
    return StandsOut(cards=shown, aside=len(cards) - len(shown))


def _card(remark: Remark, names: Names) -> PatternCard:
    key = remark.code.removeprefix("pattern.")
    text = PATTERNS[key]
    values = {
        **remark.numbers,
        "who": names.of(remark.people),
        "what": shortened([str(FUNCTION_NAMES[what]) for what in remark.what]),
    }
    return PatternCard(
        key=key, text=text, told=str(text.told % values), question=str(text.question % values)
    )
