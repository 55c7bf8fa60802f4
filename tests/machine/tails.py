"""What an address needs behind it to lead somewhere: somebody let in, a moment, a deck."""

from django.utils import timezone

from kring.formats.decks import DeckFile, deck_as_bytes
from kring.keep.actions import set_moment
from kring.keep.consents import consent, consents_of
from kring.keep.grants import Scope, give
from kring.keep.invitations import invite
from kring.keep.photos import add_photo
from kring.people.actions import make_set_up_link
from kring.people.models import Claimed, Deck, Member, User
from kring.people.organisation.actions import begin_organisation, make_join_link


def _invited(kring, owner):
    return invite(kring, role="member", scope=Scope(), by=owner)


def _let_in(kring, owner):
    guest = User.objects.create_user(f"Guest {timezone.now().timestamp()}")
    return give(kring, user_id=guest.pk, role="member", scope=Scope(), by=owner)


def _agreed(kring, owner):
    consent(kring, words="Ja.", how="here", by=owner)
    return consents_of(kring)[0]


def _house(owner):
    mine = Member.objects.filter(user=owner, is_admin=True).first()
    return mine.organisation if mine else begin_organisation("The house", admin=owner)


def _member(owner):
    house = _house(owner)
    return [house.pk, Member.objects.get(organisation=house, user=owner).pk]


def _claimed(owner):
    house = _house(owner)
    claimer = User.objects.create_user(f"Claimer {timezone.now().timestamp()}")
    Claimed.objects.create(user=claimer, issuer="https://elsewhere", organisation=house.name)
    return [house.pk, claimer.pk]


def _deck(owner, *, house):
    whose = {"organisation": _house(owner)} if house else {"user": owner}
    content = deck_as_bytes(DeckFile(code="plein", name={"nl": "Plein"}))
    deck = Deck.objects.create(content=content, **whose)
    return [*([_house(owner).pk] if house else []), deck.pk]


TAILS = {
    "openings": lambda _, by: [_house(by).pk],
    "signals": lambda _, by: [_house(by).pk],
    "link_group": lambda _, by: [_house(by).pk],
    "house_decks": lambda _, by: [_house(by).pk],
    "house_deck": lambda _, by: _deck(by, house=True),
    "house_deck_file": lambda _, by: _deck(by, house=True),
    "my_deck": lambda _, by: _deck(by, house=False),
    "my_deck_file": lambda _, by: _deck(by, house=False),
    "organisation": lambda _, by: [_house(by).pk],
    "join_link": lambda _, by: [_house(by).pk],
    "new_team": lambda _, by: [_house(by).pk],
    "keep_days": lambda _, by: [_house(by).pk],
    "house_second_step": lambda _, by: [_house(by).pk],
    "move_member": lambda _, by: _member(by),
    "leave_house": lambda _, by: _member(by),
    "take_on_claimed": lambda _, by: _claimed(by),
    "join": lambda _, by: [make_join_link(_house(by), team=None, is_admin=False)],
    "list_person": lambda *_: ["person"],
    "erase_person": lambda *_: ["person"],
    "thing": lambda *_: ["event", "new"],
    "board": lambda *_: ["hopes"],
    "card": lambda *_: ["hopes", "new"],
    "threshold": lambda *_: ["new", 1],
    "plan_part": lambda *_: ["where"],
    "away": lambda *_: ["person"],
    "told_load": lambda *_: ["person"],
    "own_check": lambda *_: ["person"],
    "how_was": lambda *_: ["nothing"],
    "step_act": lambda *_: ["nothing", "done"],
    "interest_part": lambda *_: ["groups"],
    "arrived": lambda *_: ["nothing"],
    "reflect": lambda *_: ["grip"],
    "role_step": lambda *_: ["new", 1],
    "role_to_steps": lambda *_: ["none"],
    "meaning_to": lambda *_: ["person"],
    "questionnaire": lambda *_: ["osss3"],
    "reply_deck": lambda *_: ["lonely"],
    "family_talk": lambda *_: ["none"],
    "family_voice": lambda *_: ["none", "person"],
    "meeting_invitation": lambda *_: ["none"],
    "reply_card": lambda *_: ["lonely", 1],
    "reply_workers": lambda *_: ["bindkracht"],
    "questionnaire_result": lambda *_: ["none"],
    "act_on_agreement": lambda *_: ["nothing", "stop"],
    "deck_card": lambda *_: ["seed", "phone"],
    "meaning": lambda *_: ["person"],
    "contacts": lambda *_: ["opens"],
    "contact": lambda *_: ["opens", "person"],
    "snowball": lambda *_: ["person"],
    "birthday": lambda *_: ["person"],
    "whereabouts": lambda *_: ["person"],
    "poster": lambda *_: ["svg"],
    "template": lambda *_: ["who"],
    "template_file": lambda *_: ["who", "svg"],
    "photo": lambda kring, _: [add_photo(kring, b"a picture").pk],
    "photo_picture": lambda kring, _: [add_photo(kring, b"a picture").pk],
    "moment": lambda kring, by: [set_moment(kring, title="Nu", sentence=None, by=by).id],
    "moment_picture": lambda *_: ["now"],
    "take_file": lambda *_: ["graphml"],
    "passkey_away": lambda *_: [1],
    "device_out": lambda *_: [1],
    "set_up": lambda _, by: [make_set_up_link(user=by)],
    "withdraw": lambda kring, by: [_invited(kring, by).id],
    "invitation": lambda kring, by: [_invited(kring, by).secret],
    "come_in": lambda kring, by: [_invited(kring, by).secret],
    "change_grant": lambda kring, by: [_let_in(kring, by).pk],
    "stop_grant": lambda kring, by: [_let_in(kring, by).pk],
    "take_back": lambda kring, by: [_agreed(kring, by).number],
}
