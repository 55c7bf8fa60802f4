"""What is said on the way from a drawing to a small step: hopes, the plan, what holds back.

Part of the closed list of `model.py`. As everywhere, every field may be None, which means "not
asked" or "not known". What holds somebody back, what they doubt and what they answered on a card
is theirs alone until they say otherwise.
"""

from kring.network import values as v
from kring.network.thing import Thing

PLAN_ID = "plan"  # there is one plan in a kring, as there is one kring


class Hope(Thing, frozen=True, kw_only=True):
    """What somebody hopes for or dreams of: the beginning of every plan."""

    text: v.Sentence | None = None
    picture: v.Picture | None = None
    who: v.Ids | None = None  # who belongs to it, or thinks along
    lane: v.Lane | None = None  # None is read as "wish"
    level: v.EmpowermentLevel | None = None
    area: v.LifeArea | None = None  # of a good life
    state: v.HopeState | None = None  # None is read as "open"
    visibility: v.Visibility | None = None


class Plan(Thing, frozen=True, kw_only=True):
    """The plan in its five headings, with the safety net and what has to change outside it."""

    where_to: v.Sentence | None = None
    think_along: v.Ids | None = None  # who already thinks along
    needed: v.Sentence | None = None
    can: v.Sentence | None = None
    who: v.Ids | None = None
    ideal: v.Sentence | None = None
    professionals: v.Sentence | None = None  # what is asked of people who are here for their work
    net: v.Sentence | None = None  # the professional safety net
    net_empty: v.Sentence | None = None  # why there is none, said by the person
    beyond: v.Sentence | None = None  # what has to change outside the network
    otherwise: v.Sentence | None = None  # if it goes in another way
    give: v.Sentence | None = None  # what the person can do or give
    welcome: v.Sentence | None = None  # for whoever would like to help
    not_welcome: v.Sentence | None = None
    stays: v.Ids | None = None  # who stays when care ends


class Step(Thing, frozen=True, kw_only=True):
    """One tiny thing that can be done this week."""

    text: v.Sentence | None = None
    phase: v.Phase | None = None
    about: v.Id | None = None  # with whom, or with which group or place
    hope: v.Id | None = None
    with_whom: v.Ids | None = None  # who goes along, who helps to begin
    day: v.Day | None = None
    form: v.Form | None = None
    sentence: v.Sentence | None = None  # what somebody will say or write
    level: v.EmpowermentLevel | None = None
    state: v.StepState | None = None  # None is read as "open"
    how_was: v.Sentence | None = None
    celebrated: v.Sentence | None = None
    visibility: v.Visibility | None = None


class Agreement(Thing, frozen=True, kw_only=True):
    """A small thing agreed, with whom, until when, and who steps in."""

    what: v.Sentence | None = None
    sort: v.Contribution | None = None
    who: v.Ids | None = None
    direction: v.Exchange | None = None
    hope: v.Id | None = None
    when: v.Words | None = None
    hours_a_week: v.Hours | None = None
    vital: bool | None = None  # somebody gets into trouble when it falls away
    since: v.Day | None = None
    until: v.Day | None = None
    backup: v.Id | None = None
    state: v.AgreementState | None = None
    thanked: bool | None = None
    stepped_back: v.Ids | None = None  # who left while others go on, until that was talked about


class Threshold(Thing, frozen=True, kw_only=True):
    """What makes asking, offering or receiving hard, and what would help."""

    direction: v.Direction | None = None
    what: v.Sentence | None = None  # the small thing it is about
    about: v.Id | None = None  # of whom, or to whom
    hope: v.Id | None = None
    reasons: v.Reasons | None = None
    own_reasons: v.OwnWords | None = None
    side: v.ThresholdSide | None = None
    helps: v.Sentence | None = None
    sentence: v.Sentence | None = None  # to practise
    form: v.Form | None = None
    how_was: v.Sentence | None = None
    visibility: v.Visibility | None = None  # None is read as "self"


class Dilemma(Thing, frozen=True, kw_only=True):
    """On the one hand, on the other hand; it may stay open."""

    one_side: v.Sentence | None = None
    other_side: v.Sentence | None = None
    who: v.Ids | None = None  # whom it touches
    hope: v.Id | None = None  # or which hope
    left_open: v.Sentence | None = None
    until: v.Day | None = None
    visibility: v.Visibility | None = None  # None is read as "self"


class Entrance(Thing, frozen=True, kw_only=True):
    """The door of a group or a place: who opens it, what is unwritten, who goes along."""

    about: v.Id | None = None
    access: v.Access | None = None
    opened_by: v.Ids | None = None
    customs: v.Sentence | None = None
    obstacle: v.Sentence | None = None
    cost: v.Words | None = None
    goes_along: v.Ids | None = None
    first_step: v.Sentence | None = None
    received: v.Received | None = None
    how_was: v.Sentence | None = None


class Presence(Thing, frozen=True, kw_only=True):
    """Somebody was there: no goal is asked, no result is written down."""

    day: v.Day | None = None
    sort: v.BeingThere | None = None
    words: v.Sentence | None = None
    who: v.Words | None = None  # by the name they sign in with


class Meeting(Thing, frozen=True, kw_only=True):
    """A circle that comes together, or a family that talks: prepared and written down."""

    sort: v.MeetingSort | None = None  # None is read as "circle"
    day: v.Day | None = None
    where: v.Words | None = None
    topic: v.Sentence | None = None
    who: v.Ids | None = None
    companion: v.Id | None = None  # who prepares together; in a family talk who is called first
    not_about: v.Sentence | None = None
    told: v.Story | None = None
    agreed: v.Sentence | None = None
    celebrated: v.Sentence | None = None
    opened: bool | None = None  # the voices of a family talk were laid side by side
    next_day: v.Day | None = None
    visibility: v.Visibility | None = None


class Voice(Thing, frozen=True, kw_only=True):
    """What one of a family talk wants, can, cannot any more, and needs."""

    meeting: v.Id | None = None
    of: v.Id | None = None
    scale: v.Scale | None = None
    wants: v.Sentence | None = None
    can: v.Sentence | None = None
    cannot: v.Sentence | None = None
    needs: v.Sentence | None = None
    visibility: v.Visibility | None = None  # None is read as "self"


class Reply(Thing, frozen=True, kw_only=True):
    """What was answered on a card of a deck: in own words, with a choice, with who."""

    card: v.Code | None = None  # deck and card, as `seed.phone`
    day: v.Day | None = None
    about: v.Id | None = None
    chosen: v.OwnWords | None = None
    who: v.Ids | None = None
    words: v.Sentence | None = None
    visibility: v.Visibility | None = None  # None is read as "self"


class Filled(Thing, frozen=True, kw_only=True):
    """A questionnaire filled in on a day; what it comes to is worked out each time anew."""

    pack: v.Code | None = None
    title: v.Name | None = None  # what it was called then, for when it lies here no more
    day: v.Day | None = None
    answers: v.Answers | None = None  # one for each question; -1 was skipped
    words: v.Sentence | None = None
    visibility: v.Visibility | None = None  # None is read as "self"
