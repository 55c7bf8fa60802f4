"""The pages of the path that are no board of cards, in the order the overview shows them."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from kring.draw.choices import Label
from kring.strengthen.contacts.topics import TOPICS


@dataclass(frozen=True, slots=True)
class Page:
    """A page by the name of its url, what it is called, and for what it is good."""

    url: str
    name: Label
    lead: Label
    part: str = "plan"  # empty: it comes with seeing the people
    code: str = ""  # which of several under one url


PAGES: tuple[Page, ...] = (
    Page(
        "find_people",
        _("Finding people"),
        _("Questions with which names come back, and places with a familiar face."),
    ),
    *(Page("contacts", topic.name, topic.lead, code=topic.code) for topic in TOPICS.values()),
    Page(
        "keeping_in_touch",
        _("Keeping in touch"),
        _("Small signs, with examples. Nobody keeps count."),
    ),
    Page(
        "getting_around",
        _("What if you got around less?"),
        _("Who stays close by, who can call, what is good to find near?"),
    ),
    Page(
        "plan",
        _("The plan"),
        _("From what you hope for to what we agree, with a safety net."),
    ),
    Page(
        "path",
        _("The path"),
        _("Cherish, wake up, mend, something new: tiny steps for this week."),
    ),
    Page(
        "interest",
        _("From something you like"),
        _("To a group, with somebody who goes along."),
    ),
    Page(
        "carrying",
        _("Who carries what"),
        _("On whom does much lean? And what if somebody is away for a while?"),
    ),
    Page(
        "successes",
        _("What went well"),
        _("In your own words, to read again on a grey day."),
    ),
    Page(
        "giving",
        _("Giving and getting"),
        _("What do you mean to others? A small gesture is a gift too."),
        part="",
    ),
    Page(
        "talks",
        _("Talks and cards"),
        _("To talk something over, alone or with others. Choose one, or none."),
    ),
    Page(
        "not_yet",
        _("Not yet"),
        _("A good answer too, with a day of your own choice."),
    ),
)
