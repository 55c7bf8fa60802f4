"""A genogram in words, for whoever cannot see it: every couple with its children, row by row."""

from collections.abc import Iterator, Mapping, Sequence

from kring.network.model import Tie, ends
from kring.scene.genogram_claims import Couple
from kring.scene.genogram_kin import Family
from kring.scene.genogram_layout import Layout
from kring.scene.genogram_strokes import slashes_of, union_kind
from kring.scene.genogram_words import GenogramWords


def told(
    family: Family,
    layout: Layout,
    names: Mapping[str, str],
    feelings: Sequence[Tie],
    words: GenogramWords,
) -> str:
    """Tell the whole drawing."""
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
            *remarks(family, layout, names, words),
        ]
    )


def remarks(
    family: Family, layout: Layout, names: Mapping[str, str], words: GenogramWords
) -> list[str]:
    """Say what does not fit, with whom, and in which years."""
    born = {person.id: str(person.born or "…") for person in family.people}
    return [
        words.misfits[misfit.code]
        % {
            "names": _list(misfit.people, names),
            "one": names[misfit.people[0]],
            "other": names[misfit.people[-1]],
            "one_born": born[misfit.people[0]],
            "other_born": born[misfit.people[-1]],
        }
        for misfit in layout.misfits
    ]


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
