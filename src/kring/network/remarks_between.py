"""Remarks on what lies between the person and each other: how often, how alike, to and fro.

As everywhere: what is there, never whether that is good. While nothing was said of
something, nothing is remarked, so that no page asks for more and more.
"""

from collections.abc import Iterator, Mapping

from kring.network.measures.capital import Capital
from kring.network.measures.contact import Contact
from kring.network.measures.homophily import Likenesses
from kring.network.measures.importance import Importance
from kring.network.measures.reciprocity import Reciprocity
from kring.network.remarks import FEWEST, Remark

OFTEN, SELDOM = 52, 6  # contacts a year: every week or more, a few times a year or less


def on_contact(found: Contact) -> Iterator[Remark]:
    """Remark with whom there is contact every week or more, and with whom a few times a year."""
    often = tuple(person for person, times in found.by_person.items() if times >= OFTEN)
    seldom = tuple(person for person, times in found.by_person.items() if times <= SELDOM)
    if often:
        yield Remark(code="contact.often", people=often)
    if seldom:
        yield Remark(code="contact.seldom", people=seldom)
    if found.by_person and found.unknown:
        yield Remark(code="contact.unknown", numbers={"unknown": found.unknown})


def on_variety(found: Mapping[str, Likenesses]) -> Iterator[Remark]:
    """Remark on which themes most people are like the person, and on which most are not."""
    told = {theme: each for theme, each in found.items() if each.share.of >= FEWEST}
    alike = tuple(theme for theme, each in told.items() if each.same > each.different)
    unlike = tuple(theme for theme, each in told.items() if each.same < each.different)
    even = tuple(theme for theme, each in told.items() if each.same == each.different)
    for code, themes in (("alike", alike), ("different", unlike), ("even", even)):
        if themes:
            yield Remark(code=f"variety.{code}", what=themes)


def on_exchange(found: Reciprocity, felt: Importance) -> Iterator[Remark]:
    """Remark with whom it goes to and fro, with whom one way, and who means more to whom."""
    one_way = {*found.only_get, *found.only_give}
    both = tuple(
        person
        for person, each in found.by_person.items()
        if (each.given or each.got) and person not in one_way
    )
    for code, people in (
        ("both", both),
        ("only_get", found.only_get),
        ("only_give", found.only_give),
        ("more_mine", felt.more_mine),
        ("more_theirs", felt.more_theirs),
    ):
        if people:
            yield Remark(code=f"exchange.{code}", people=people)


def on_capital(found: Capital) -> Iterator[Remark]:
    """Remark who may hold close, who may open another world, and who may reach who decides."""
    for code in ("bonding", "bridging", "linking"):
        people = tuple(getattr(found, code))
        if people:
            yield Remark(code=f"opens.{code}", people=people)
