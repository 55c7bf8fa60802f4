"""What every field and every choice is called, once, for the drawing, the list, reading and paper.

The words are the ones a person at the kitchen table would use, not those of the literature;
which field term stands behind them is in docs/words.md.
"""

from typing import Any, get_args

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from kring.draw.choices import CHOICES, Label
from kring.draw.step_labels import STEP_LABELS
from kring.network.edits import fields_of
from kring.network.model import KINDS

FIELDS: dict[str, Label] = {
    "about.title": _("Title"),
    "about.sentence": _("How is it to look at this?"),
    "about.fellows": _("Name of the circle's second part"),
    "about.functions_shown": _("Kinds of support to show"),
    "about.paid_count": _("People who are here for their work count too"),
    "about.life_word": _("The word for a good life"),
    "about.ties_asked": _("All lines between people are drawn"),
    "about.look_again": _("Look again on"),
    "about.ask_again": _("Not yet: ask again on"),
    "about.progress": _("What would you be glad about?"),
    "about.much_changed": _("Much has changed since"),
    "about.must_be_near": _("What has to come from near by, for you?"),
    "about.plan": _("Picture under the neighbourhood"),
    "about.patterns_aside": _("What stood out, laid aside"),
    "ego.name": _("Your name"),
    "ego.picture": _("Picture"),
    "ego.getting_around": _("How do you get around?"),
    "ego.sign": _("Sign in the genogram"),
    "ego.born": _("Born in (year)"),
    "alter.name": _("Who"),
    "alter.sort": _("What is it?"),
    "alter.picture": _("Picture"),
    "alter.relation_types": _("What do you call this contact?"),
    "alter.sector": _("Part of the circle"),
    "alter.status": _("How is it now?"),
    "alter.paid": _("Is here for their work"),
    "alter.volunteer": _("Is here as a volunteer"),
    "alter.here_for_help": _("Is here to help?"),
    "alter.place_level": _("Where"),
    "alter.met_at": _("Where do you see each other?"),
    "alter.travel_minutes": _("Minutes on the way"),
    "alter.channels": _("How do you have contact?"),
    "alter.busy": _("Do they have time?"),
    "alter.known_since": _("Since (year)"),
    "alter.origin": _("How did you meet?"),
    "alter.initiative": _("Who gets in touch?"),
    "alter.qualities": _("Good at, or has"),
    "alter.via": _("Through whom"),
    "alter.introduced_by": _("Introduced by"),
    "alter.sign": _("Sign in the genogram"),
    "alter.born": _("Born in (year)"),
    "alter.birthday": _("Birthday"),
    "alter.died": _("Died in (year)"),
    "alter.unborn": _("Pregnancy or loss"),
    "alter.lives_with": _("Lives with"),
    "alter.system": _("Place on the ecomap"),
    "alter.domain": _("Part of life"),
    "alter.bubble": _("Place in who is who"),
    "alter.phone": _("Telephone"),
    "alter.what_for": _("What can I ask them?"),
    "alter.when": _("When can I reach them?"),
    "alter.emergency": _("To call when something happens"),
    "alter.place_kind": _("What kind of place?"),
    "alter.doing": _("What do I do there?"),
    "alter.welcome": _("Do I feel welcome there?"),
    "alter.seen_there": _("Whom do I see there?"),
    "alter.reach": _("How near are they to what happens?"),
    "alter.holds": _("A net or a trampoline?"),
    "alter.visibility": _("Who may see this?"),
    "bond.meaning": _("What does this person mean to you?"),
    "bond.closeness": _("How close does it feel?"),
    "bond.line": _("What is the bond like?"),
    "bond.practical": _("Help with chores, papers, transport, money"),
    "bond.affective": _("A listening ear, love, being valued"),
    "bond.advice": _("Advice and information"),
    "bond.company": _("Doing things together, belonging"),
    "bond.security": _("Something to rely on"),
    "bond.energy_in": _("Gives me energy"),
    "bond.energy_out": _("Costs me energy"),
    "bond.frequency": _("How often?"),
    "bond.last_contact": _("Last contact"),
    "bond.importance_mine": _("How important for you?"),
    "bond.importance_theirs": _("How important are you for them?"),
    "bond.time": _("Time together"),
    "bond.emotion": _("How deep does it touch you?"),
    "bond.intimacy": _("How much do you tell each other?"),
    "bond.services": _("Doing things for each other"),
    "bond.strength_felt": _("Strong or light, as you feel it"),
    "bond.similar_age": _("Age"),
    "bond.similar_life_phase": _("Phase of life"),
    "bond.similar_neighbourhood": _("Neighbourhood"),
    "bond.similar_work": _("Work or study"),
    "bond.similar_money": _("Money"),
    "bond.similar_language": _("Language"),
    "bond.similar_background": _("Background"),
    "bond.similar_interests": _("Interests"),
    "bond.has_power": _("Has a say somewhere (school, town hall, service)"),
    "bond.thresholds": _("What makes it hard?"),
    "bond.wish": _("What do you wish?"),
    "tie.knows": _("Know each other"),
    "tie.quality": _("How is it between them?"),
    "tie.labels": _("Kinds of tie"),
    "tie.kin": _("Family tie"),
    "tie.parentage": _("Kind of parenthood"),
    "tie.union": _("Kind of union"),
    "tie.since": _("From (year)"),
    "tie.until": _("To (year)"),
    "tie.feeling": _("How does it feel between them?"),
    "tie.harmed": _("Who is harmed by it?"),
    "tie.works_together": _("Work together"),
    "event.title": _("What happened?"),
    "event.date": _("On which day?"),
    "event.year": _("In which year?"),
    "event.until_year": _("Until which year?"),
    "event.phase": _("Which time of your life?"),
    "event.value": _("How was it?"),
    "event.theme": _("What is it about?"),
    "event.sort": _("What kind of event?"),
    "event.present": _("Who was there?"),
    "event.came": _("Who came into your life?"),
    "event.gone": _("Who went?"),
    "event.helped_by": _("Who helped?"),
    "event.helped": _("What helped you?"),
    "event.silent": _("I do not want to talk about this"),
    "event.visibility": _("Who may see this event?"),
    "agreement.what": _("What did you agree?"),
    "agreement.who": _("With whom?"),
    "agreement.direction": _("Who gives, who gets?"),
    "agreement.since": _("Since"),
    "agreement.until": _("Until, or look again on"),
    "agreement.backup": _("Who steps in?"),
    "agreement.state": _("How far is it?"),
    "note.about": _("About"),
    "note.text": _("Note"),
    "note.visibility": _("Who may see this note?"),
    "stand.day": _("On which day?"),
    "stand.experience": _("Does it weigh or give strength?"),
    "stand.richness": _("How many, how varied?"),
    "stand.words": _("In your own words"),
    "weight.since": _("Since"),
    "weight.until": _("Until"),
    "weight.side": _("Does it weigh or give strength?"),
    "weight.heavy": _("How much?"),
    "weight.text": _("What is it?"),
    "weight.who": _("Who has to do with it?"),
    "rating.day": _("On which day?"),
    "rating.area": _("Part of life"),
    "rating.score": _("How is it now?"),
    "rating.importance": _("How important is it for you?"),
    "rating.words": _("In your own words"),
    "rating.who": _("Who belongs here?"),
    "rating.where": _("Where does this happen?"),
    "impression.about": _("About whom?"),
    "impression.text": _("How I see it"),
    "impression.who": _("Who wrote it?"),
    "impression.day": _("On which day?"),
    "answer.day": _("On which day?"),
    "answer.question": _("Question"),
    "answer.words": _("In your own words"),
    "setting.title": _("Title"),
    "setting.note": _("In your own words"),
    "figure.setting": _("On which table?"),
    "figure.of": _("Who is it?"),
    "figure.sort": _("What is it?"),
    "figure.label": _("What do you call it?"),
    "figure.colour": _("Colour"),
    "figure.size": _("Size"),
    "figure.facing": _("Which way does it look?"),
    "figure.pose": _("Standing, sitting or lying?"),
    "figure.cover": _("Under a cloth or a glass?"),
    "figure.raised": _("On a block"),
    "figure.at": _("Place on the table"),
    "thread.laid": _("A thread between them"),
    "take.setting": _("On which table?"),
    "take.time": _("When?"),
    "take.kept": _("Kept as a picture"),
    "take.words": _("In your own words"),
    "take.figures": _("Which figures?"),
    "take.numbers": _("How they stood"),
    "take.threads": _("Which threads?"),
    "spot.at": _("Place on the paper"),
}

FIELDS |= STEP_LABELS

FUNCTION_NAMES: dict[str, Label] = dict(CHOICES["must_be_near"])
# Lensink calls his rings intimates, friends, acquaintances and services. A brother far away is no
# service, so the first word says how close it feels, and his word stands behind it.
RING_NAMES: tuple[Label, ...] = (
    _("Closest"),
    _("Close · friends"),
    _("Known · acquaintances"),
    _("Further · services"),
)
SECTOR_NAMES: dict[str, Label] = {
    "family": _("Family"),
    "fellows": _("Fellows"),
    "professionals": _("For their work"),
    "society": _("Neighbourhood and society"),
}
GROUP_NAMES: dict[str, Label] = {
    "family": _("Family"),
    "friends": _("Friends and acquaintances"),
    "society": _("Neighbourhood, work, clubs"),
    "paid": _("For their work"),
    "group": pgettext_lazy("in the drawing", "Group"),
    "place": pgettext_lazy("in the drawing", "Place"),
    "animal": pgettext_lazy("in the drawing", "Animal"),
    "unknown": pgettext_lazy("in the drawing", "Not said"),
}


def options_of(kind: str, field: str) -> dict[str, Label]:
    """Give the choices of a field with their names, by code; empty when it has no choices.

    Numbers on a scale are choices too; their codes are the numbers written out.
    """
    if str in _parts(fields_of(kind)[field]):  # own words, also where another kind has choices
        return {}
    return CHOICES.get(f"{kind}.{field}") or CHOICES.get(field) or {}


def is_several(kind: str, field: str) -> bool:
    """Tell whether a field holds a list rather than one value."""
    return any(get_args(part)[-1:] == (...,) for part in _parts(fields_of(kind)[field]))


def labels() -> dict[str, dict[str, Any]]:
    """Give all names in today's language, as the drawing page needs them."""
    options = {
        f"{kind}.{field}": {code: str(label) for code, label in options_of(kind, field).items()}
        for kind in KINDS
        for field in fields_of(kind)
        if options_of(kind, field)
    }
    return {
        "fields": {name: str(label) for name, label in FIELDS.items()},
        "options": options,
        "rings": {str(ring): str(name) for ring, name in enumerate(RING_NAMES, start=1)},
        "sectors": {code: str(name) for code, name in SECTOR_NAMES.items()},
        "fellows": {code: str(name) for code, name in CHOICES["fellows"].items()},
        "groups": {code: str(name) for code, name in GROUP_NAMES.items()},
    }


def _parts(hint: Any) -> list[Any]:
    """Unfold `Annotated[X, …] | None` into all the types it is made of."""
    found, queue = [], [hint]
    while queue:
        part = queue.pop()
        found.append(part)
        queue.extend(arg for arg in get_args(part) if not isinstance(arg, str | int | float))
    return found
