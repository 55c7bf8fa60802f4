"""What tables with figures say, on paper and on the screen, in today's language."""

from django.utils.translation import get_language, gettext_lazy, pgettext_lazy
from django.utils.translation import gettext as _

from kring.draw.choices import CHOICES, Label
from kring.network.network import Network
from kring.scene.figures_words import FiguresWords

PLACES: tuple[Label, ...] = (
    gettext_lazy("top left"),
    gettext_lazy("at the top"),
    gettext_lazy("top right"),
    gettext_lazy("on the left"),
    gettext_lazy("in the middle"),
    gettext_lazy("on the right"),
    gettext_lazy("bottom left"),
    gettext_lazy("at the bottom"),
    gettext_lazy("bottom right"),
)
WAYS: tuple[Label, ...] = (
    gettext_lazy("looks up"),
    gettext_lazy("looks to the top right"),
    gettext_lazy("looks to the right"),
    gettext_lazy("looks to the bottom right"),
    gettext_lazy("looks down"),
    gettext_lazy("looks to the bottom left"),
    gettext_lazy("looks to the left"),
    gettext_lazy("looks to the top left"),
)

FIGURES_SURFACE: dict[str, Label] = {
    **{f"figures.place.{number}": text for number, text in enumerate(PLACES)},
    **{f"figures.way.{number}": text for number, text in enumerate(WAYS)},
    "figures.board": gettext_lazy("Table with figures: %(name)s"),
    "figures.caption": gettext_lazy("What it means, only you can say."),
    "figures.begin": gettext_lazy("Here you can set up figures on a table."),
    "figures.table": gettext_lazy("Table %(number)s"),
    "figures.count_one": gettext_lazy("%(count)s figure stands on it."),
    "figures.count_other": gettext_lazy("%(count)s figures stand on it."),
    "figures.care_title": gettext_lazy("Before you begin"),
    "figures.care": gettext_lazy(
        "Setting up figures can touch you deeply. You decide what stands here. You can stop at"
        " any time."
    ),
    "figures.care_trauma": gettext_lazy(
        "Does something come up that hurt you badly? Then do this only with somebody who is"
        " trained for it."
    ),
    "figures.first_table": gettext_lazy("Good, lay the table"),
    "figures.laid": gettext_lazy("The table is bare. Put on it whom or what you like."),
    "figures.add": gettext_lazy("Who stands on the table?"),
    "figures.all_there": gettext_lazy("Everybody of your kring stands here."),
    "figures.own": gettext_lazy("Or something of your own: a feeling, a thing, a part of you"),
    "figures.put_own": gettext_lazy("Put on the table"),
    "figures.put": gettext_lazy("%(name)s stands on the table."),
    "figures.turn": gettext_lazy("Turn %(name)s"),
    "figures.turn_left": gettext_lazy("Turn left"),
    "figures.turn_right": gettext_lazy("Turn right"),
    "figures.look": gettext_lazy("Look from here"),
    "figures.look_back": gettext_lazy("Look from above again"),
    "figures.thread": gettext_lazy("Lay a thread"),
    "figures.thread_to": gettext_lazy("Thread to (or take it away)"),
    "figures.take_off": gettext_lazy("Off the table"),
    "figures.on_block": gettext_lazy("on a block"),
    "figures.tap_place": gettext_lazy("Tap where %(name)s goes."),
    "figures.tap_second": gettext_lazy("Tap to whom the thread of %(name)s runs."),
    "figures.joined": gettext_lazy("A thread runs between %(a)s and %(b)s."),
    "figures.untied": gettext_lazy("The thread between %(a)s and %(b)s is gone."),
    "figures.tied_to": gettext_lazy("A thread runs to %(names)s"),
    "figures.off": gettext_lazy("%(name)s is off the table."),
    "figures.seen_from": gettext_lazy("You look from the place of %(name)s."),
    "figures.seen_above": gettext_lazy("You look from above again."),
    "figures.try": gettext_lazy("What if I move somebody?"),
    "figures.try_hint": gettext_lazy(
        "Move, turn or cover whom you like. Nothing is kept until you say so."
    ),
    "figures.trying": gettext_lazy("This is a try."),
    "figures.keep": gettext_lazy("Keep it like this"),
    "figures.back": gettext_lazy("Put everything back"),
    "figures.kept": gettext_lazy("It stays as it stands now."),
    "figures.put_back": gettext_lazy("Everything stands as before."),
    "figures.pictures": gettext_lazy("Keep how it stands now"),
    "figures.picture_words": gettext_lazy("A few words with it, if you like"),
    "figures.keep_picture": gettext_lazy("Keep a picture"),
    "figures.picture_kept": gettext_lazy("The picture is kept."),
    "figures.picture": gettext_lazy("Picture of the table"),
    "figures.replay": gettext_lazy("See again, step by step"),
    "figures.step": gettext_lazy("Step %(number)s of %(of)s"),
    "figures.earlier": gettext_lazy("Earlier"),
    "figures.later": gettext_lazy("Later"),
    "figures.play": gettext_lazy("Let it run"),
    "figures.pause": gettext_lazy("Stop"),
    "figures.to_now": gettext_lazy("To how it stands now"),
    "figures.now": gettext_lazy("You see how it stands now."),
    "figures.set_up_again": gettext_lazy("Set it up like this again"),
    "figures.set_up": gettext_lazy("It stands again as it did then."),
    "figures.read_out": gettext_lazy("Say how it stands"),
    "figures.bare": gettext_lazy("Nothing stands on it yet."),
    "figures.note_said": gettext_lazy("In own words: “%(note)s”"),
    "figures.tables": gettext_lazy("Tables"),
    "figures.new_table": gettext_lazy("a new table"),
    "figures.remove": gettext_lazy("Put this table aside"),
    "figures.removed": gettext_lazy("%(name)s is put aside. Undo brings it back."),
    "figures.help_what": gettext_lazy(
        "Drag a figure, or choose Move and tap the place. Its nose shows which way it looks."
    ),
    "figures.help_cloth": gettext_lazy(
        "Some people put a cloth over somebody they do not see any more. Or a glass over somebody"
        " they cannot reach. A fence can be a border, a thread what binds. You choose what it"
        " means."
    ),
    "figures.help_name": gettext_lazy(
        "Helpers know this as working with figures, or the duplo method."
    ),
    "figures.key_arrows": gettext_lazy("to the nearest figure that way"),
    "figures.key_turn": gettext_lazy("turn a little"),
    "figures.key_thread": gettext_lazy("a thread to another figure"),
    "figures.key_look": gettext_lazy("look from here, and back"),
    "figures.key_off": gettext_lazy("off the table (can be undone)"),
    "figures.act_table": gettext_lazy("a new table"),
    "figures.act_remove": gettext_lazy("putting a table aside"),
    "figures.act_put": gettext_lazy("a figure on the table"),
    "figures.act_move": gettext_lazy("how %(name)s stands"),
    "figures.act_thread": pgettext_lazy("what was done", "a thread"),
    "figures.act_off": gettext_lazy("%(name)s off the table"),
    "figures.act_try": gettext_lazy("what was tried"),
    "figures.act_picture": gettext_lazy("a picture of the table"),
    "figures.act_set_up": gettext_lazy("setting the table up again"),
}


def figures_words(network: Network) -> FiguresWords:
    """Give the words of the tables of this network."""
    sorts, poses, covers = CHOICES["figure.sort"], CHOICES["pose"], CHOICES["cover"]
    name = " & ".join(ego.name for ego in network.egos if ego.name)
    return FiguresWords(
        language=get_language() or "en",
        title=(
            _("Figures on the table of %(name)s") % {"name": name}
            if name
            else _("Figures on my table")
        ),
        caption=_("For me alone. This is how I see it today; what it means, only I can say."),
        legend=_("What do the signs mean?"),
        me=_("me"),
        nameless=_("somebody"),
        table=_("Table {number}"),
        empty=_("There is no table with figures yet."),
        bare=_("Nothing stands on it yet."),
        note=_("In own words: “{note}”"),
        sorts={
            "person": str(sorts["person"]),
            "part": str(sorts["part"]),
            "object": str(sorts["object"]),
            "fence": str(sorts["fence"]),
        },
        places=tuple(map(str, PLACES)),
        ways=tuple(map(str, WAYS)),
        poses={"sitting": str(poses["sitting"]), "lying": str(poses["lying"])},
        covers={"cloth": str(covers["cloth"]), "glass": str(covers["glass"])},
        raised=_("on a block"),
        nose=_("the nose shows which way somebody looks"),
        thread=_("a thread between two"),
        joined=_("A thread runs between {a} and {b}."),
    )
