"""Every text of the drawing surface, handed to the page as JSON; the browser holds none.

Plain words, short sentences (A2 to B1), no blame and no count of what is missing. A text
with `_one` and `_other` is chosen by the number in it, after the rules of the language.
"""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from kring.draw.balance_words import SURFACE as BALANCE_SURFACE
from kring.draw.figures_words import FIGURES_SURFACE
from kring.draw.genogram_words import GENOGRAM_SURFACE
from kring.draw.lens_words import LENSES
from kring.draw.lifeline_words import LIFELINE_SURFACE
from kring.draw.matrix_words import SURFACE as MATRIX_SURFACE
from kring.draw.middle_words import MIDDLE_SURFACE
from kring.draw.pocket_words import SURFACE as POCKET_SURFACE
from kring.draw.rounds_words import SURFACE as ROUNDS_SURFACE
from kring.draw.visit_words import SURFACE as VISIT_SURFACE
from kring.draw.wheel_words import SURFACE as WHEEL_SURFACE
from kring.draw.who_words import SURFACE as WHO_SURFACE
from kring.draw.without_words import WITHOUT

Text = str | Promise

BAR: dict[str, Text] = {
    "bar.drawing": _("Drawing"),
    "bar.drawings": _("Which drawing?"),
    "bar.list": _("List"),
    "bar.read": _("Read"),
    "bar.along": _("Who looks along"),
    "bar.strengthen": _("Strengthen"),
    "bar.moments": _("Moments"),
    "bar.paper": _("Print"),
    "bar.language": _("Language"),
    "bar.home": _("All my drawings"),
    "bar.views": _("Ways to look"),
    "bar.undo": _("Undo"),
    "bar.redo": _("Redo"),
    "bar.undone": _("Undone: %(what)s"),
    "bar.redone": _("Back again: %(what)s"),
    "bar.help": _("Help"),
    "bar.leave": _("Leave quickly"),
    "bar.saved": _("Saved %(time)s"),
    "bar.saved_plain": _("Saved"),
    "bar.on_device": _("On this device"),
    "bar.not_yet": _("Not saved yet"),
    "problem.offline": _("No connection now. Draw on: it is kept on this device."),
    "problem.signed_out": _("Sign in again to save. Your work is kept on this device."),
    "problem.closed": _(
        "This drawing is no longer open to you. What you had not sent is in your copy."
    ),
    "problem.storage": _("This device cannot keep your work. Stay connected, or make a copy."),
    "problem.update": _("There is a newer Kring. Load this page again."),
    "problem.rejected": _("One change could not be saved. It is still in your copy."),
    "problem.no_board": _("This drawing was not fetched yet. Connect, and open it again."),
    "problem.sign_in": _("Sign in"),
    "problem.home": _("To your own drawings"),
    "problem.reload": _("Load again"),
    "problem.copy": _("Make a copy"),
    "problem.let_go": _("Let it go"),
    "problem.copy_name": _("unsaved changes"),
}

PAPER: dict[str, Text] = {
    "paper.map": _("Drawing of the people around %(name)s"),
    "then.caption": _("As it was. The distance shows how close it felt."),
    "wished.caption": _("As I wish it. A wish is no task for anybody."),
    "circles.caption": _("The distance shows how close it feels, not who should help first."),
    "paper.people_one": _("%(count)s person on the paper"),
    "paper.people_other": _("%(count)s people on the paper"),
    "paper.empty": _("This paper is yours. Begin wherever you like."),
    "paper.nobody_here": _("Nobody yet. Tap a name below, then a place."),
    "paper.me": pgettext_lazy("the middle of the drawing", "me"),
    "paper.tray": _("Not on the paper yet"),
    "tray.wished": pgettext_lazy("beside a name", "a wish"),
    "tray.past": pgettext_lazy("beside a name", "from before"),
    "tray.dead": pgettext_lazy("beside a name", "has died"),
    "paper.more": _("%(count)s more"),
    "paper.closer": _("Not all names fit: come closer with +."),
    "paper.zoom_in": _("Closer"),
    "paper.zoom_out": _("Further away"),
    "paper.zoom_all": _("Whole drawing"),
    "paper.legend": _("What do the signs mean?"),
    "paper.legend_know": _("know each other"),
    "paper.legend_second_hand": _("known through somebody"),
    "paper.legend_energy": _("the arrow shows where the energy goes"),
    "paper.place_hint": _("Tap the place where %(name)s belongs."),
    "paper.someone": _("somebody"),
}

NAMES: dict[str, Text] = {
    "names.ask": _("Who matters to you?"),
    "names.hint": _("type a name and press Enter"),
    "names.add": _("Write down"),
    "names.as.animal": _("An animal"),
    "names.as.place": _("A place"),
    "names.as.past": _("Somebody from earlier"),
    "names.as.light": _("Somebody I know by sight"),
    "names.as.group": _("A group"),
    "names.ask.animal": _("Which animal?"),
    "names.ask.place": _("Where do you like to be?"),
    "names.ask.past": _("Who was important before?"),
    "names.ask.light": _("Where do you see them?"),
    "names.ask.group": _("Which group or club?"),
    "names.plain": _("Back to people"),
    "names.again_one": _("%(names)s is there already. Is this somebody else?"),
    "names.again_other": _("%(names)s are there already. Are these other people?"),
    "names.again_yes": _("Yes, add"),
    "names.again_no": _("No, the same"),
    "names.added_one": _("%(names)s is written down."),
    "names.added_other": _("%(names)s are written down."),
    "names.too_long": _("This name is very long. Please make it shorter."),
}

LAYERS: dict[str, Text] = {
    "names.as.wished": _("Somebody I wish for"),
    "names.ask.wished": _("Whom do you wish for? A role is enough: somebody to cycle with."),
    "layer.then": _("How was it before?"),
    "layer.then_hint": _(
        "Think of one time. Who was around you then? Names typed here are of then."
    ),
    "layer.wished": _("How would you like it?"),
    "layer.wished_hint": _(
        "Wishes need no name: somebody to cycle with. Names typed here are wishes."
    ),
    "layer.from_now": _("Begin from how it is now"),
    "layer.begun": _("Everybody stands as now. Move them as you like."),
    "layer.beside": _("Side by side"),
    "place.here": _("In this place: %(name)s"),
    "place.meet": _("Whom do you greet there? Somebody without a name is fine, too."),
    "place.met": _("%(name)s, seen at %(place)s."),
    "plan.title": _("A picture under your neighbourhood"),
    "plan.which": _("Which photo?"),
    "plan.none": _("none"),
    "plan.hint": _("Your own plan or map. Only you see it here; it is on no sheet for others."),
    "plan.add": _("Add a photo"),
    "weak.title": _("Whom else do you know, a little?"),
    "weak.hint": _("People you greet, or know from before. An ecogram easily leaves them out."),
    "weak.yes": _("Ask me about them"),
}

TABLE: dict[str, Text] = {
    "table.open": _("On the table"),
    "table.told": _("Only the sheet, for everybody at the table. Escape goes back."),
    "table.left": _("At the left side"),
    "table.right": _("At the right side"),
    "table.to_me": _("Turn to me"),
    "table.leave": _("Back"),
    "table.turned_left": _("Turned to the left side."),
    "table.turned_right": _("Turned to the right side."),
    "table.upright": _("Upright again."),
    "chooser.open": _("Which one fits?"),
    "chooser.title": _("Which drawing fits now?"),
    "chooser.hint": _("Choose the question you want to talk about. You can always change."),
    "chooser.sources": _("Where these methods come from"),
}

START: dict[str, Text] = {
    "start.title": _("Begin gently"),
    "start.text": _("One name is enough. It may also be a pet, a place, or somebody you miss."),
    "start.me": _("What may we call you?"),
}

CARDS: dict[str, Text] = {
    "card.aloud": _("Read aloud"),
    "card.skip": _("Skip"),
    "card.hint": _("Does somebody come to mind? Type a name. You may skip this."),
    "card.write": _("Type a name"),
    "card.day": _("Who did you speak to this week?"),
    "card.card": _("Who would get a New Year's card from you?"),
    "card.phone": _("Whose number is in your phone?"),
    "card.sight": _("Who do you greet in the street, the shop or the bus?"),
    "card.animal": _("Is there an animal that matters to you?"),
    "card.place": _("In which place do you feel at ease?"),
    "card.earlier": _("Who did you work, study or live with before?"),
    "card.borrow": _("Who could you borrow a ladder from?"),
    "card.wait": _("Who do you meet while you wait: at school, at the doctor's?"),
    "card.club": _("With whom do you sing, play, pray or walk?"),
    "card.online": _("Who do you only know through a screen?"),
    "card.misses": _("Who would ask where you are if you stayed away?"),
}

PLACE: dict[str, Text] = {
    "place.title": _("Where does %(name)s belong?"),
    "place.hint": _("Drag, tap on the paper, or choose here."),
    "place.join": _("Choose at ‘Family of %(name)s’ who belongs with them."),
    "place.1": _("We share what we tell almost nobody"),
    "place.2": _("We like to do things together"),
    "place.3": _("We know each other and talk sometimes"),
    "place.4": _("We meet because it is their work"),
    "place.next": _("Next: %(name)s. Where do they belong?"),
    "place.sector": _("Which part?"),
    "place.later": _("Later"),
    "place.placed": _("%(name)s: %(ring)s."),
    "place.placed_in": _("%(name)s: %(ring)s, %(sector)s."),
    "place.lifted": _("%(name)s is off the paper."),
    "place.moved": _("%(name)s moved."),
    "place.count_one": _("%(count)s person on the paper."),
    "place.count_other": _("%(count)s people on the paper."),
}

TIES: dict[str, Text] = {
    "ties.open": _("Who knows whom?"),
    "ties.title": _("Who knows whom?"),
    "ties.hint": _("Tap two people who know each other. Tap again to take the line away."),
    "ties.from": _("Whom does %(name)s know? Tap them."),
    "ties.several": _("Choose several people"),
    "ties.several_hint": _("Tap everybody who belongs to the group."),
    "ties.all_know": _("These all know each other"),
    "ties.chosen_one": _("%(count)s chosen"),
    "ties.chosen_other": _("%(count)s chosen"),
    "ties.complete": _("All lines are there"),
    "ties.complete_hint": _("Then no line means: they do not know each other."),
    "ties.done": _("Done"),
    "ties.drawn": _("%(a)s and %(b)s know each other."),
    "ties.gone": _("The line between %(a)s and %(b)s is gone."),
    "ties.group_drawn": _("They all know each other: %(names)s."),
    "ties.first": _("%(name)s and who else?"),
}

PERSON: dict[str, Text] = {
    "person.meaning": _("What they mean"),
    "person.exchange": _("Get and give"),
    "person.often": _("How often"),
    "person.ties": _("Who knows whom"),
    "person.more": _("More…"),
    "person.choices": _("About %(name)s"),
    "person.meaning_ask": _("What does %(name)s mean to you?"),
    "person.exchange_ask": _("What do you get from %(name)s, what do you give?"),
    "person.often_ask": _("How often do you have contact with %(name)s?"),
    "person.empty_fine": _("Leave empty is fine."),
    "person.get": _("I get"),
    "person.give": _("I give"),
    "person.move": _("Move"),
    "person.lift": _("Off the paper"),
    "person.remove": _("Take away"),
    "person.removed": _("%(name)s is taken away. Undo brings them back."),
    "person.close": _("Close"),
    "person.knows": _("Knows: %(names)s"),
    "person.no_name": _("without a name"),
    "person.at": _("somebody at %(place)s"),
    "person.not_placed": _("not on the paper yet"),
    "person.energy_in": _("gives me energy"),
    "person.energy_out": _("costs me energy"),
    "person.energy_both": _("gives and costs me energy"),
    "person.gets": _("I get: %(what)s"),
    "person.gives": _("I give: %(what)s"),
    "person.conflict": _("two answers"),
}

FULL: dict[str, Text] = {
    "full.title": _("Everything about %(name)s"),
    "full.who": _("Who"),
    "full.day": _("Day"),
    "full.month": _("Month"),
    "full.place": _("On the paper"),
    "full.contact": _("Contact"),
    "full.exchange": _("Get and give"),
    "full.strength": _("How strong is it?"),
    "full.history": _("How it began"),
    "full.alike": _("Alike or different"),
    "full.future": _("What you wish"),
    "full.faded": _("How it faded or broke"),
    "full.load": _("What they told of their load"),
    "full.reach": _("How to reach them"),
    "full.family": _("Household and family"),
    "full.spot": _("This place"),
    "full.drawings": _("In the other drawings"),
    "full.wall": _("Who may see it"),
    "full.not_said": _("not said"),
    "full.erase": _("Erase for good…"),
    "full.own": _("Write your own, then press Enter"),
    "full.take_off": _("Take off: %(what)s"),
    "full.wrong": _("This does not fit here. Please try it another way."),
    "full.wrong_number": _("Type a number from %(from)s to %(to)s."),
}

MIDDLE: dict[str, Text] = {
    "middle.title": _("In the middle"),
    "middle.whole": _("The whole drawing"),
}

LIST: dict[str, Text] = {
    "side.title": _("Beside the drawing"),
    "list.csv": _("Take along as a table"),
    "list.card": _("Network card on paper"),
    "list.title": _("Everybody in a list"),
    "list.find": _("Find"),
    "list.columns": _("Columns"),
    "list.sort": _("Sort by %(column)s"),
    "list.gets": _("What I get"),
    "list.gives": _("What I give"),
    "list.meaning": _("Meaning"),
    "list.ring": _("How close"),
    "list.knows": _("Knows"),
    "list.open": _("Open %(name)s"),
    "list.none": _("Nobody here yet. Type a name below."),
    "list.none_found": _("Nobody found with these letters."),
    "list.edit": _("%(column)s of %(name)s"),
}

CONFLICT: dict[str, Text] = {
    "conflict.title": _("Two answers"),
    "conflict.text": _("Two devices wrote something else here. Which one stays?"),
    "conflict.about": _("%(name)s · %(field)s"),
    "conflict.by": _("%(by)s, %(when)s"),
    "conflict.empty": _("(empty)"),
    "conflict.somebody": _("another device"),
}

HELP: dict[str, Text] = {
    "help.title": _("How does it work?"),
    "help.touch": _("With your finger or mouse"),
    "help.drag": _("Drag somebody to another place, or choose Move and tap the place."),
    "help.tap": _("Tap somebody to say more."),
    "help.pinch": _("Two fingers: closer or further. A short tap with two fingers: undo."),
    "help.keys": _("With the keyboard"),
    "help.key_arrows": _("to the nearest person that way"),
    "help.key_letters": _("to the person whose name begins so (hold Shift for N and L)"),
    "help.key_n": _("write a new name"),
    "help.key_ring": _("how close it feels"),
    "help.key_move": _("move a little"),
    "help.key_line": _("a line to somebody"),
    "help.key_enter": _("say more"),
    "help.key_del": _("take away (can be undone)"),
    "help.key_undo": _("undo, redo"),
    "help.key_help": _("this page"),
    "help.key_escape": _("back"),
    "key.arrows": pgettext_lazy("key", "Arrows"),
    "key.letters": pgettext_lazy("key", "Letters"),
    "key.shift_arrows": pgettext_lazy("key", "Shift + arrows"),
    "key.enter": pgettext_lazy("key", "Enter"),
    "key.del": pgettext_lazy("key", "Del"),
    "key.undo": pgettext_lazy("key", "Ctrl + Z, Ctrl + Y"),
    "key.escape": pgettext_lazy("key", "Esc"),
}

ACTS: dict[str, Text] = {
    "act.add_one": _("a name"),
    "act.add_other": _("%(count)s names"),
    "act.place": _("place of %(name)s"),
    "act.lift": _("%(name)s off the paper"),
    "act.tie": _("line %(a)s – %(b)s"),
    "act.group": _("lines in a group"),
    "act.field": _("%(field)s of %(name)s"),
    "act.remove": _("taking %(name)s away"),
    "act.complete": _("all lines are there"),
    "act.choose": _("choice between two answers"),
    "act.me": _("your name"),
}

PHOTO: dict[str, Text] = {
    "photo.open": _("Write over from a photo"),
    "photo.which": _("Which photo?"),
    "photo.title": _("The photo"),
    "photo.alt": _("Your drawing on paper"),
    "photo.hint": _("Read the names on the photo. Type them at the foot of the paper."),
    "photo.all": _("All photos"),
    "photo.add": _("Did you draw on paper? Add a photo of it."),
}

SURFACE: dict[str, Text] = {
    **BAR, **PAPER, **NAMES, **START, **CARDS, **PLACE, **TIES, **PERSON, **FULL,
    **MIDDLE, **LIST, **CONFLICT, **HELP, **ACTS, **MIDDLE_SURFACE, **LENSES, **LAYERS, **TABLE,
    **WHO_SURFACE, **POCKET_SURFACE, **PHOTO, **WITHOUT,
    **ROUNDS_SURFACE, **MATRIX_SURFACE, **BALANCE_SURFACE, **WHEEL_SURFACE,
    **LIFELINE_SURFACE, **GENOGRAM_SURFACE,
    **FIGURES_SURFACE, **VISIT_SURFACE,
}  # fmt: skip


def surface_words() -> dict[str, str]:
    """Give every text of the surface in today's language."""
    return {key: str(text) for key, text in SURFACE.items()}
