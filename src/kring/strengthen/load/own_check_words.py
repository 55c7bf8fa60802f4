"""A helper's own check: how long they can go on, and nine statements that stay as they were made.

The statements are the Dutch ones of EDIZ and are not translated: their makers ask that the
sentences are not changed. There is no limit above which somebody is something.

Source:
    A.M. Pot, R. van Dyck, D.J.H. Deeg (1995), Ervaren druk door informele zorg; constructie van
    een schaal. Tijdschrift voor Gerontologie en Geriatrie 26, 214-219.
"""

from collections.abc import Collection

STATEMENTS = (
    "Door de situatie van mijn … kom ik te weinig aan mijn eigen leven toe",
    (
        "Het combineren van de verantwoordelijkheid voor mijn … en de verantwoordelijkheid voor"
        " mijn werk en/of gezin valt niet mee"
    ),
    "Door mijn betrokkenheid bij mijn … doe ik anderen tekort",
    "Ik moet altijd maar klaarstaan voor mijn …",
    "Mijn zelfstandigheid komt in de knel",
    "De situatie van mijn … eist voortdurend mijn aandacht",
    "Door mijn betrokkenheid bij mijn … krijg ik conflicten thuis en/of op mijn werk",
    "De situatie van mijn … laat mij nooit los",
    "Ik voel me over het geheel genomen erg onder druk staan door de situatie van mijn …",
)
ANSWERS = ("nee!", "nee", "min of meer", "ja", "ja!")
_COUNTS = frozenset({"min of meer", "ja", "ja!"})


def pressure(answers: Collection[str]) -> int:
    """Count on how many statements somebody says more or less yes, or yes."""
    return sum(1 for answer in answers if answer in _COUNTS)
