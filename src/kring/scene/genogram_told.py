"""A genogram in words, for whoever cannot see it: every couple with its children, row by row."""

from collections.abc import Iterator, Mapping, Sequence

from kring.network.model import Tie, ends
from kring.scene.genogram_claims import Couple
from kring.scene.genogram_kin import Family, Misfit
from kring.scene.genogram_layout import Layout
from kring.scene.genogram_strokes import slashes_of, union_kind
from kring.scene.genogram_words import GenogramWords


def told(
    family: Family,
    layout: Layout,
    names: Mapping[str, str],
    feelings: Sequence[Tie],
    words: GenogramWords,
    *,
    me: str | None = None,
) -> str:
    """Tell the whole drawing; `me` is the central person where they have no name."""
    people = len(family.people)
    return " ".join(
        [
            words.told.format(people=people, rows=len(layout.rows)),
            *_families(family, layout, names, words),
            *(
                words.told_feeling.format(
                    names=_list(ends(tie.id), names), how=words.feelings[tie.feeling]
                )
                for tie in feelings
                if tie.feeling
            ),
            *remarks(family, layout, names, words, me=me),
        ]
    )


def remarks(
    family: Family,
    layout: Layout,
    names: Mapping[str, str],
    words: GenogramWords,
    *,
    me: str | None = None,
) -> list[str]:
    """Say what does not fit, with whom, and in which years.

    A central person without a name has sentences of their own: "me has two parents" is no language.
    """
    born = {person.id: str(person.born or "…") for person in family.people}
    return [_remark(misfit, names, born, words, me) for misfit in layout.misfits]


def _remark(
    misfit: Misfit,
    names: Mapping[str, str],
    born: Mapping[str, str],
    words: GenogramWords,
    me: str | None,
) -> str:
    one, other = misfit.people[0], misfit.people[-1]
    others = [person for person in misfit.people if person != me]
    is_mine = len(others) < len(misfit.people)
    is_child = is_mine and misfit.code == "parent_younger" and one != me
    code = f"{misfit.code}.{'of_me' if is_child else 'me'}" if is_mine else misfit.code
    return words.misfits[code] % {
        "names": _list(others, names),
        "one": names[one],
        "other": names[others[-1] if others else other],
        "one_born": born[one],
        "other_born": born[other],
    }


def _families(
    family: Family, layout: Layout, names: Mapping[str, str], words: GenogramWords
) -> Iterator[str]:
    children = {each.parents: each.children for each in family.sibships if each.parents}
    place = {one: at for at, line in enumerate(layout.rows) for one in line}
    for couple in sorted(family.couples, key=lambda each: place[each.one]):
        pair = (couple.one, couple.other)
        theirs = children.pop(pair, ())
        form = words.told_couple_children if theirs else words.told_couple
        yield form.format(
            names=_list(pair, names), how=_how(couple, words), children=_list(theirs, names)
        )
    for parents, theirs in children.items():
        yield words.told_children.format(name=_list(parents, names), children=_list(theirs, names))
    for sibship in family.sibships:
        if not sibship.parents:
            yield words.told_siblings.format(names=_list(sibship.children, names))


def _how(couple: Couple, words: GenogramWords) -> str:
    said = [words.unions[union_kind(couple)]]
    if slashes_of(couple) == 1 and couple.union != "separated":
        said.append(words.unions["apart"])
    if couple.since or couple.until:
        said.append(f"{couple.since or ''}–{couple.until or ''}".rstrip("–"))
    return ", ".join(said)


def _list(people: Sequence[str], names: Mapping[str, str]) -> str:
    return ", ".join(names[one] for one in people)
