"""Which measures there are for a cohort, and what each is made of."""

from collections.abc import Iterable, Sequence

from kring.cohort.form import Attribute
from kring.cohort.kernels import (
    betweenness,
    closure,
    components,
    degrees,
    density,
    dispersion,
    holes,
    size,
)
from kring.cohort.kernels.averages import average
from kring.cohort.kernels.composition import composition
from kring.cohort.kernels.homophily import crossing, keeping_apart, likeness
from kring.cohort.kernels.kernel import Kernel
from kring.cohort.kernels.peers import peer_kernels
from kring.formats.errors import BadInput

OF_TIES: dict[str, tuple[Kernel, ...]] = {
    "density": (density.KERNEL,),
    "degrees": (degrees.KERNEL,),
    "holes": (holes.KERNEL, holes.HIERARCHY),
    "components": (components.KERNEL,),
    "distances": (components.DISTANCES,),
    "closure": (closure.KERNEL,),
    "dispersion": (dispersion.KERNEL,),
    "ego_betweenness": (betweenness.EGO,),
    "betweenness": (betweenness.KERNEL,),
    "weighted": (density.WEIGHTED, holes.WEIGHTED),
}
OF_ANSWERS = ("composition", "averages", "homophily")
MEASURES = ("size", *OF_ANSWERS, *OF_TIES)
"""Names for `--measures`; the name of one column of these is good as well."""

ASKED_FOR = frozenset({"weighted"})  # a weight in a file may be anything: never by itself


def kernels_for(
    measures: Sequence[str] | None, attributes: Iterable[Attribute], *, also: Sequence[str] = ()
) -> list[Kernel]:
    """Choose the kernels for what is asked; the size, and what was left out, always come along.

    Args:
        measures: Some of `MEASURES`, or names of columns; None is everything that does not ask
            for a choice.
        attributes: What was asked of people.
        also: Figures as other programs give them, put behind.

    Raises:
        BadInput: There is no measure of that name.
    """
    attributes = tuple(attributes)
    groups = {**OF_TIES, **_of_answers(attributes)}
    if measures is None:
        chosen = [name for name in groups if name not in ASKED_FOR]
        ours = [size.KERNEL, *(kernel for name in chosen for kernel in groups[name])]
        return [*ours, *peer_kernels(also, attributes)]
    found: dict[int, Kernel] = {id(size.KERNEL): size.KERNEL}
    for name in measures:
        kernels = groups.get(name) or _with_column(name, groups)
        if not kernels and name not in MEASURES and name not in size.KERNEL.columns:
            raise BadInput(
                "There is no measure “{name}”. Choose from: {known}.",
                name=name,
                known=", ".join(MEASURES),
            )
        found.update((id(kernel), kernel) for kernel in kernels)
    return [*found.values(), *peer_kernels(also, attributes)]


def _of_answers(attributes: Iterable[Attribute]) -> dict[str, tuple[Kernel, ...]]:
    """Make the kernels of everything that was asked of people."""
    asked = [each for each in attributes if each.of_alters]
    kinds = [(each, each.categories) for each in asked if each.categories]
    return {
        "composition": tuple(composition(each.name, answers) for each, answers in kinds),
        "averages": tuple(average(each.name) for each in asked if each.categories is None),
        "homophily": (
            *(likeness(each.name, answers) for each, answers in kinds if each.of_ego),
            *(crossing(each.name, answers) for each, answers in kinds),
            *(keeping_apart(each.name, answers) for each, answers in kinds),
        ),
    }


def _with_column(name: str, groups: dict[str, tuple[Kernel, ...]]) -> tuple[Kernel, ...]:
    """Find the one kernel that fills a column."""
    every = [kernel for kernels in groups.values() for kernel in kernels]
    return tuple(kernel for kernel in every if name in kernel.columns)[:1]


def expect_known(measures: Sequence[str] | None, also: Sequence[str] = ()) -> None:
    """See that measures have names that exist, as far as can be told before anything is read.

    Raises:
        BadInput: One does not.
    """
    about_answers = [name for name in measures or () if "." in name or "=" in name]
    kernels_for([name for name in measures or () if name not in about_answers], (), also=also)
