"""Every address of Kring: who gets in, how it is asked, and what it needs of a guest."""

from django.urls import reverse
from django.utils import timezone

from kring.keep.actions import set_moment
from kring.keep.consents import consent, consents_of
from kring.keep.grants import Scope, give
from kring.keep.invitations import invite
from kring.keep.photos import add_photo
from kring.people.actions import make_set_up_link
from kring.people.models import Claimed, Member, User
from kring.people.organisation.actions import begin_organisation, make_join_link

HOUSE = "sign in first"  # nobody gets to the sign-in page; who is signed in gets in
KRING = "the owner only"  # the owner gets in; a stranger hears there is nothing; nobody: sign in
OPEN = "everybody"

# Address: who gets in, how it is asked, and what the owner then sees.
ROWS = {
    "start": (HOUSE, "get", 200),
    "templates": (HOUSE, "get", 200),
    "template": (HOUSE, "get", 200),
    "template_file": (HOUSE, "get", 200),
    "words": (OPEN, "get", 200),
    "sources": (OPEN, "get", 200),
    "set_language": (OPEN, "post", 302),
    "favicon": (OPEN, "get", 302),
    "healthz": (OPEN, "get", 200),
    "readyz": (OPEN, "get", 200),
    "manifest": (OPEN, "get", 200),
    "worker": (OPEN, "get", 200),
    "offline": (OPEN, "get", 200),
    "token": (HOUSE, "get", 200),
    "load_stories": (HOUSE, "post", 302),
    "erase_stories": (HOUSE, "get", 302),
    "sign_in": (OPEN, "get", 200),
    "second_step": (OPEN, "get", 302),
    "sign_in_by_passkey": (OPEN, "get", 200),
    "oidc_go": (OPEN, "get", 404),
    "oidc_back": (OPEN, "get", 404),
    "sign_out": (OPEN, "post", 302),
    "leave": (OPEN, "get", 302),
    "set_up": (OPEN, "get", 200),
    "account": (HOUSE, "get", 200),
    "proof": (HOUSE, "get", 200),
    "account_name": (HOUSE, "get", 200),
    "account_password": (HOUSE, "get", 200),
    "account_app": (HOUSE, "get", 200),
    "account_app_picture": (HOUSE, "get", 404),
    "account_app_off": (HOUSE, "post", 302),
    "erase_account": (HOUSE, "get", 200),
    "codes": (HOUSE, "get", 302),
    "passkeys": (HOUSE, "get", 200),
    "passkey_away": (HOUSE, "post", 404),
    "devices": (HOUSE, "get", 200),
    "devices_out": (HOUSE, "post", 302),
    "device_out": (HOUSE, "post", 404),
    "new_kring": (HOUSE, "post", 302),
    "import_file": (HOUSE, "post", {200, 302, 400}),
    "erase_kring": (KRING, "get", 200),
    "along": (KRING, "get", 200),
    "everything": (KRING, "get", 200),
    "finding": (KRING, "get", 200),
    "invite": (KRING, "get", 200),
    "withdraw": (KRING, "post", 302),
    "change_grant": (KRING, "get", 200),
    "stop_grant": (KRING, "post", 302),
    "lock": (KRING, "post", 302),
    "prolong": (KRING, "post", 403),
    "pass_on": (KRING, "post", 403),
    "organisations": (HOUSE, "get", 200),
    "organisation": (HOUSE, "get", 200),
    "join_link": (HOUSE, "post", 200),
    "new_team": (HOUSE, "post", 302),
    "keep_days": (HOUSE, "post", 302),
    "house_second_step": (HOUSE, "post", 302),
    "move_member": (HOUSE, "post", 302),
    "leave_house": (HOUSE, "get", 200),
    "take_on_claimed": (HOUSE, "post", 302),
    "join": (OPEN, "get", 200),
    "journal": (KRING, "get", 200),
    "agreed": (KRING, "get", 200),
    "take_back": (KRING, "post", 302),
    "invitation": (OPEN, "get", 200),
    "come_in": (OPEN, "post", 302),
    "draw": (KRING, "get", 200),
    "sync": (KRING, "post", {200, 400, 415}),
    "list": (KRING, "get", 200),
    "list_add": (KRING, "post", 302),
    "list_person": (KRING, "get", 200),
    "erase_person": (KRING, "get", 200),
    "in_words": (KRING, "get", 200),
    "thing": (KRING, "get", 200),
    "poster": (KRING, "get", 200),
    "print": (KRING, "get", 200),
    "pocket": (KRING, "get", 200),
    "photos": (KRING, "get", 200),
    "photo": (KRING, "get", 200),
    "photo_picture": (KRING, "get", 200),
    "copy": (KRING, "get", 200),
    "take_along": (KRING, "get", 200),
    "take_file": (KRING, "get", 200),
    "take_without_names": (KRING, "post", 302),
    "list_csv": (KRING, "get", 200),
    "visit": (KRING, "get", 200),
    "read": (KRING, "get", 200),
    "read_lines": (KRING, "post", {302, 400}),
    "read_counting": (KRING, "post", {302, 400}),
    "read_aside": (KRING, "post", {302, 400}),
    "worker_view": (KRING, "get", 200),
    "write_impression": (KRING, "post", {302, 403}),
    "strengthen": (KRING, "get", 200),
    "board": (KRING, "get", 200),
    "card": (KRING, "get", 200),
    "went_well": (KRING, "get", 200),
    "talents_on_paper": (KRING, "get", 200),
    "threshold": (KRING, "get", 200),
    "find_people": (KRING, "get", 200),
    "find_places": (KRING, "get", 200),
    "find_then": (KRING, "get", 200),
    "deck_card": (KRING, "get", 200),
    "offering": (KRING, "get", 200),
    "reflection": (KRING, "get", 200),
    "supervision": (KRING, "get", 200),
    "agreements": (KRING, "get", 200),
    "agreement": (KRING, "get", 200),
    "act_on_agreement": (KRING, "post", 404),
    "path": (KRING, "get", 200),
    "trust": (KRING, "get", 200),
    "how_was": (KRING, "get", 404),
    "step_act": (KRING, "post", 404),
    "interest": (KRING, "get", 200),
    "interest_part": (KRING, "get", 200),
    "arrived": (KRING, "post", 404),
    "successes": (KRING, "get", 200),
    "reflect": (KRING, "get", 200),
    "plan": (KRING, "get", 200),
    "plan_part": (KRING, "get", 200),
    "design_role": (KRING, "get", 200),
    "role_step": (KRING, "get", 200),
    "role_to_steps": (KRING, "post", 404),
    "role_papers": (KRING, "get", 200),
    "giving": (KRING, "get", 200),
    "question_packs": (HOUSE, "get", 200),
    "questionnaires": (KRING, "get", 200),
    "questionnaire": (KRING, "get", 200),
    "questionnaire_result": (KRING, "get", 404),
    "meaning_to": (KRING, "get", 200),
    "moments": (KRING, "get", 200),
    "moment": (KRING, "get", 200),
    "layers": (KRING, "get", 200),
    "moment_picture": (KRING, "get", 200),
    "compare": (KRING, "get", 200),
    "film": (KRING, "get", 200),
    "look_again": (KRING, "post", 302),
    "much_changed": (KRING, "post", 302),
    "progress": (KRING, "post", 302),
}

# What a guest needs for an address under a kring; each comes with seeing the people.
NEEDS = {
    "draw": "see",
    "visit": "draw",
    "sync": "see",
    "list": "see",
    "list_add": "draw",
    "list_person": "see",
    "in_words": "see",
    "thing": "lifeline",
    "read": "see",
    "read_lines": "draw",
    "read_counting": "draw",
    "read_aside": "draw",
    "worker_view": "worker",
    "write_impression": "draw",
    "strengthen": "see",
    "board": "plan",
    "card": "plan",
    "went_well": "talents",
    "talents_on_paper": "talents",
    "threshold": "plan",
    "find_people": "see",
    "find_places": "see",
    "find_then": "lifeline",
    "deck_card": "see",
    "offering": "see",
    "reflection": "see",
    "supervision": "sheet",
    "agreements": "plan",
    "agreement": "plan",
    "act_on_agreement": "plan",
    "path": "plan",
    "trust": "plan",
    "how_was": "plan",
    "step_act": "plan",
    "interest": "plan",
    "interest_part": "plan",
    "arrived": "plan",
    "successes": "plan",
    "reflect": "plan",
    "plan": "plan",
    "plan_part": "plan",
    "design_role": "talents",
    "role_step": "talents",
    "role_to_steps": "plan",
    "role_papers": "talents",
    "giving": "see",
    "questionnaires": "plan",
    "questionnaire": "own",
    "questionnaire_result": "plan",
    "meaning_to": "see",
    "layers": "see",
    "moments": "moments",
    "moment": "moments",
    "moment_picture": "moments",
    "compare": "moments",
    "film": "moments",
    "look_again": "draw",
    "much_changed": "draw",
    "progress": "draw",
    "poster": "print",
    "print": "print",
    "pocket": "print",
    "photos": "photos",
    "photo": "photos",
    "photo_picture": "photos",
    "along": "see",
    "erase_kring": "own",
    "erase_person": "own",
    "copy": "own",
    "everything": "own",
    "finding": "own",
    "take_along": "own",
    "take_file": "own",
    "take_without_names": "own",
    "list_csv": "own",
    "invite": "own",
    "withdraw": "own",
    "change_grant": "own",
    "stop_grant": "own",  # another's; their own they stop under the right to leave
    "lock": "own",
    "prolong": "own",
    "pass_on": "own",
    "journal": "own",
    "agreed": "own",
    "take_back": "own",
}


def address_of(name, kring, owner):
    """Give an address that leads somewhere, with what it needs to lead there."""
    tail = _TAILS.get(name, lambda *_: [])(kring, owner)
    return reverse(name, args=[*([kring.pk] if ROWS[name][0] == KRING else []), *tail])


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


_TAILS = {
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
    "how_was": lambda *_: ["nothing"],
    "step_act": lambda *_: ["nothing", "done"],
    "interest_part": lambda *_: ["groups"],
    "arrived": lambda *_: ["nothing"],
    "reflect": lambda *_: ["grip"],
    "role_step": lambda *_: ["new", 1],
    "role_to_steps": lambda *_: ["none"],
    "meaning_to": lambda *_: ["person"],
    "questionnaire": lambda *_: ["osss3"],
    "questionnaire_result": lambda *_: ["none"],
    "agreement": lambda *_: ["new"],
    "act_on_agreement": lambda *_: ["nothing", "stop"],
    "deck_card": lambda *_: ["seed", "phone"],
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
