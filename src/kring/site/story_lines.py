"""What each made-up story shows, in one line; under the id of its network in `stories/`.

The stories themselves are in Dutch, as somebody told them; what they show is said in the
language of the page, so that everybody knows which one to open.
"""

from collections.abc import Mapping

from django.utils.translation import gettext_lazy as _

from kring.draw.choices import Label

SHOWS: Mapping[str, Label] = {
    "k-toneel": _("How an almost empty drawing grows in half a year."),
    "sara-ver-en-dichtbij": _("People far away who are close every day, and an empty street."),
    "jessy-koffie": _("Somebody without a name may be on the drawing. A place is enough."),
    "ryan-balkon": _("Somebody who counts for a street just by being there."),
    "william-stamcafe": _("A place that holds you up and weighs on you, for your eyes only."),
    "jordy-wie-blijft": _("Who stays when the helpers leave with their job?"),
    "helperskring": _("Who carries a lot, who can step in, and when may something stop?"),
    "warme-buur": _("Much leans on one person. Who else could there be?"),
    "keukenmuur": _("A drawing on the kitchen wall, and what changed in two months."),
    "brussel-tram": _("Friends in far places, and hardly anybody on the stairs."),
    "buurtcompost": _("A role that belongs to a group, not to one person."),
    "buurthuis": _("One person in between who links questions to people."),
    "iedereen-kent-elkaar": _("Everybody knows everybody: what one hears, all hear."),
    "niemand-kent-elkaar": _("Nobody knows anybody: everything runs through one person."),
    "bram-vier-voordeuren": _("Who belongs to whom, when a family has four front doors?"),
    "rijbewijs-een": _("One person can drive. What if he is ill?"),
    "rijbewijs-vijf": _("Five people can drive. Lay it beside the drawing where one can."),
    "twee-nul-drie": _("Five people, three of them here for their work. Small is not bad."),
    "twaalf-dertien-vijf": _("Thirty people. Big is not good by itself. Lay it beside the five."),
}
