"""A text from which every name in a kring is taken out, so that it can be talked over."""

import re

from django.utils.translation import gettext as _

from kring.network.network import Network

_SHORTEST = 2  # one letter is no name that tells anybody something


def without_names(text: str | None, network: Network) -> str:
    """Give a text with "somebody" for everybody who is named in it, by whole or part of a name.

    It takes out what Kring knows to be a name; whoever prints it still reads it over.

    Args:
        text: In the person's own words.
        network: Whose names.
    """
    names = [one.name for one in network.egos if one.name]
    names += [one.name for one in network.alters if one.name]
    parts = {part for name in names for part in (name, *name.split()) if len(part) >= _SHORTEST}
    said = text or ""
    somebody = _("somebody")
    for part in sorted(parts, key=len, reverse=True):
        said = re.sub(rf"(?<!\w){re.escape(part)}(?!\w)", somebody, said, flags=re.IGNORECASE)
    return said
