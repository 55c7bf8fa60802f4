"""Where in a JSON file something does not fit, as a person can look it up."""

import re

import msgspec


def place_of(bad: msgspec.ValidationError) -> str:
    """Name the place in a JSON file at which something does not fit, as `cards[1].code`.

    What does not fit as a whole is wrong from its first line on.
    """
    place = re.search(r"`\$(.*)`$", str(bad))
    return (place.group(1).strip(".") if place else "") or "1"
