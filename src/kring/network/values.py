"""The values a field may hold, each with its limits.

Every type here is checked by msgspec, on the server and when a file is read, and is
turned into the browser's types by `network/contract.py`. Lists are never nested.
"""

from typing import Annotated, Literal

from msgspec import Meta

Scalar = str | int | float | bool
Value = Scalar | tuple[Scalar, ...] | None
"""What one field of one thing can hold; None is "not asked" or "not known"."""

# A random id, or a pair of ids joined by "~" (see model.pair).
Id = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{1,64}\Z")]

Name = Annotated[str, Meta(min_length=1, max_length=200)]
Words = Annotated[str, Meta(min_length=1, max_length=200)]
Sentence = Annotated[str, Meta(min_length=1, max_length=2_000)]
Story = Annotated[str, Meta(min_length=1, max_length=10_000)]
Picture = Annotated[str, Meta(min_length=1, max_length=16)]  # one emoji, a few code points
# A day that exists: what is read as a date elsewhere must not fail on 30 February.
_LONG, _SHORT = r"(0[13578]|1[02])-(0[1-9]|[12]\d|3[01])", r"(0[469]|11)-(0[1-9]|[12]\d|30)"
_LEAP = r"(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29"
_DAY = rf"^(?!0000)(\d{{4}}-({_LONG}|{_SHORT}|02-(0[1-9]|1\d|2[0-8]))|{_LEAP})\Z"
Day = Annotated[str, Meta(pattern=_DAY)]
# A day of every year, as ISO 8601 and XML Schema write one: --03-12 is the twelfth of March.
_EVERY_YEAR = rf"^--({_LONG}|{_SHORT}|02-(0[1-9]|[12]\d))\Z"
YearDay = Annotated[str, Meta(pattern=_EVERY_YEAR)]
Year = Annotated[int, Meta(ge=1900, le=2200)]
LifeYear = Annotated[int, Meta(ge=1700, le=2200)]  # of somebody's life, also long ago
Phone = Annotated[str, Meta(min_length=1, max_length=40)]
Minutes = Annotated[int, Meta(ge=0, le=10_000)]  # a week of travelling is 10,080
Level3 = Annotated[int, Meta(ge=0, le=3)]
Level4 = Annotated[int, Meta(ge=0, le=4)]
Mood = Annotated[int, Meta(ge=-10, le=10)]
Mark = Annotated[float, Meta(ge=0, le=10)]  # how it feels to the person, between two ends
Heaviness = Annotated[int, Meta(ge=1, le=5)]
Coordinate = Annotated[float, Meta(ge=-1_000, le=1_000)]  # map units: the outer ring is 100
Point = tuple[Coordinate, Coordinate]
Numbers = Annotated[tuple[Coordinate, ...], Meta(max_length=3_500)]
Degrees = Annotated[int, Meta(ge=0, le=359)]  # 0 looks up, clockwise
Instant = Annotated[int, Meta(ge=0, le=10_000_000_000)]  # seconds since 1970
OwnWords = Annotated[tuple[Words, ...], Meta(max_length=50)]
Ids = Annotated[tuple[Id, ...], Meta(max_length=500)]

Sort = Literal["person", "group", "place", "service", "animal", "role"]
Status = Literal[
    "active", "asleep", "broken", "dead", "past", "wished", "second_hand"
]  # second_hand: known only through somebody else (via-via)
HereForHelp = Literal["yes", "contact_only"]
PlaceLevel = Literal["home", "street", "neighbourhood", "town", "country", "abroad", "online"]
Channel = Literal["in_person", "phone", "video", "message", "letter", "social_media"]
Channels = Annotated[tuple[Channel, ...], Meta(max_length=6)]
Busy = Literal["has_room", "some_room", "full"]
Initiative = Literal["me", "other", "both", "neither"]
Sector = Literal["family", "fellows", "professionals", "society"]
Visibility = Literal["self", "worker", "circle", "print"]
Exchange = Literal["get", "give", "both", "none"]
Line = Literal["strong", "ordinary", "loose", "tense", "strong_tense", "broken", "asleep"]
Closeness = Annotated[int, Meta(ge=1, le=4)]
Frequency = Literal[
    "daily", "several_a_week", "weekly", "monthly", "few_a_year", "yearly", "rarely", "not_now"
]
Strength = Literal["weak", "medium", "strong"]
Likeness = Literal["same", "different"]
Wish = Literal["cherish", "more", "less", "wake", "mend", "not_yet", "rest", "none"]
Quality = Literal["good", "neutral", "tense", "broken"]
Kin = Literal[
    "partner",
    "former_partner",
    "sibling",
    "twin",
    "identical_twin",
    "first_is_parent",
    "second_is_parent",
]  # first and second: the order of the two ids in the tie's own id
Parentage = Literal["biological", "adopted", "foster", "step"]
Union = Literal[
    "married",
    "legal_cohabiting",
    "cohabiting",
    "relationship",
    "engaged",
    "separated",
    "divorced",
    "widowed",
]
Feeling = Literal[
    "ordinary",
    "close",
    "fused",
    "distant",
    "indifferent",
    "conflict",
    "close_conflict",
    "distrust",
    "cut_off",
    "mended",
    "violence",
]
# The sign of somebody in a genogram; whoever draws may choose one without naming a gender.
Sign = Literal["square", "circle", "square_circle", "circle_square", "rounded", "diamond"]
Unborn = Literal["expected", "miscarriage", "ended", "stillborn"]
System = Literal[
    "family",
    "friends",
    "neighbours",
    "school_work",
    "leisure",
    "faith",
    "care",
    "authorities",
    "online",
]  # around an ecomap, clockwise from twelve o'clock
Domain = Literal[
    "work",
    "learning",
    "arts",
    "faith",
    "sports",
    "volunteering",
    "home",
    "online",
    "services",
]  # of the inclusion web, clockwise
Bubble = Literal[
    "household",
    "family",
    "friends",
    "neighbours",
    "volunteers",
    "home_care",
    "doctor_care",
    "town_services",
]  # of "who is who", clockwise
PlaceKind = Literal[
    "shop",
    "park",
    "cafe",
    "school",
    "playground",
    "station",
    "community_centre",
    "worship",
    "club",
    "care",
    "work",
    "screen",
]
Welcome = Literal["yes", "sometimes", "no"]
Reach = Literal["around", "influence", "network"]
Holds = Literal["net", "trampoline", "both"]
Theme = Literal["health", "relations", "living", "learning_work", "leisure", "other"]
Happening = Literal[
    "graduation",
    "moving",
    "death",
    "separation",
    "retirement",
    "job_change",
    "illness",
    "bankruptcy",
    "dismissal",
    "migration",
    "birth",
    "new_relationship",
    "admission",
    "other",
]
AgreementState = Literal["proposed", "yes", "no", "not_now", "running", "paused", "done"]
Contribution = Literal["be_there", "think_along", "do", "lend", "teach", "go_along", "other"]
Hours = Annotated[float, Meta(ge=0, le=168)]  # in a week
Lane = Literal["wish", "vulnerability", "surroundings"]  # the three steering principles of SRH
EmpowermentLevel = Literal["self", "together", "society"]
HopeState = Literal["open", "nearer", "came_true", "let_go"]
Phase = Literal["cherish", "wake", "mend", "new", "bring_together"]  # of the path "Strengthen"
Form = Literal["card", "message", "call", "visit", "through_somebody", "together"]
StepState = Literal["open", "done", "another_time", "not_now", "let_go"]
Direction = Literal["ask", "offer", "receive"]
Reason = Literal[
    "shame",
    "unsure",
    "hurt_before",
    "fear_of_no",
    "in_debt",
    "a_burden",
    "pride",
    "do_it_myself",
    "bad_experience",
    "strained",
    "cannot_help",
    "not_knowing_how",
    "too_far",
    "no_time",
    "no_money",
    "no_transport",
    "language",
]
Reasons = Annotated[tuple[Reason, ...], Meta(max_length=17)]
ThresholdSide = Literal["inner", "outer", "both"]
Access = Literal["open", "half", "closed"]
Received = Literal["well", "so_so", "not_well"]
BeingThere = Literal["there", "together", "listened", "practical", "other"]
MeetingSort = Literal["circle", "family"]
Scale = Literal["person", "family", "professional"]  # of the balance with three scales
Code = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_.-]{1,64}\Z")]
Answers = Annotated[tuple[Annotated[int, Meta(ge=-1, le=100)], ...], Meta(max_length=60)]
TalentSort = Literal["hands", "head", "heart", "contacts", "share"]
RoleState = Literal["now", "past", "threatened", "wished", "imposed"]
RoleDomain = Literal["relations", "home", "work", "learning", "leisure", "community", "culture"]
Good = Literal[
    "status",
    "experience",
    "contacts",
    "confidence",
    "respect",
    "say",
    "freedom",
    "chances",
    "growth",
    "material",
]
Goods = Annotated[tuple[Good, ...], Meta(max_length=10)]
Trust = Literal["yes", "a_little", "no"]
Capital = Literal["bonding", "bridging", "linking"]
Capitals = Annotated[tuple[Capital, ...], Meta(max_length=3)]
Acquaintance = Literal["named", "talked_over", "met", "in_touch", "not"]
SharedLoad = Literal["fine", "attention", "too_much"]
Endurance = Literal["week", "month", "half_year", "year", "two_years", "longer"]
Side = Literal["burden", "strength"]  # of the balance
LifeArea = Literal[
    "body",
    "self_determination",
    "emotion",
    "growth",
    "material",
    "rights",
    "relations",
    "inclusion",
]  # of a good life; clockwise around the wheel, the last two in its hub
Question = Literal["tip", "choosing", "resources", "purpose", "belonging"]
Support = Literal["practical", "affective", "advice", "company", "security"]
Supports = Annotated[tuple[Support, ...], Meta(max_length=5)]
LifeWord = Literal["life", "existence"]  # "quality of life", or "of existence"
Fellows = Literal["fellow_clients", "peers", "housemates"]
FigureSort = Literal["person", "part", "object", "fence"]  # on a table with figures
FigureColour = Literal["blue", "green", "purple", "ochre", "brown", "grey"]
Size = Literal["small", "middle", "large"]  # of a figure it says nothing of age
Pose = Literal["standing", "sitting", "lying"]
Cover = Literal["cloth", "glass"]
FunctionsShown = Literal["five", "nuyts", "resokit", "ecogram"]

CONTACTS_PER_YEAR: dict[str, float] = {
    "daily": 365,
    "several_a_week": 150,
    "weekly": 52,
    "monthly": 24,  # "one to three times a month"
    "few_a_year": 6,
    "yearly": 1,
    "rarely": 0.3,
    "not_now": 0,
}
