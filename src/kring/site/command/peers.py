"""`kring measure --peers`: which figures of other programs there are, and how they differ."""

import argparse
import sys
from collections.abc import Mapping
from gettext import gettext as _
from typing import Any


class Peers(argparse.Action):
    """Names the figures of other programs, and stops; no file has to be given."""

    def __call__(
        self, parser: argparse.ArgumentParser, *_given: Any, **_more: Any
    ) -> None:  # what argparse hands an option
        """Name them."""
        known = differences()
        width = max(map(len, known))
        sys.stdout.writelines(f"{name:<{width}}  {said}\n" for name, said in known.items())
        parser.exit()


def differences() -> Mapping[str, str]:
    """Tell of each figure how it differs from ours."""
    return {
        "egor:ego_density": _("a pair that is written twice counts twice"),
        "egor:ego_constraint": _("a tie that is written twice weighs double"),
        "egor:EI": _("as EI(rescale=FALSE): ties between two kinds count twice"),
        "ideanet:ei_index": _("divides by the number of people twice"),
        "ideanet:iqv": _("over the categories that occur; unknown is one of them"),
        "igraph:centr_degree": _("reckons with ties to oneself"),
        "egoweb:betweenness": _("each pair is counted from both sides"),
        "ucinet:hierarchy": _("1 with one person, where ours is empty"),
    }
