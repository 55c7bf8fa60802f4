"""Published questionnaires as they are counted: scoring only, none of their words.

Item numbers are those of methods.md §35, from 1; a pack counts from 0.
"""

from kring.network.questionnaires import Band, Item, Pack, Scale


def numbers(*from_one):
    return tuple(number - 1 for number in from_one)


def bands(**ends):
    return tuple(Band(code=code, least=least, most=most) for code, (least, most) in ends.items())


def pack(code, items, *scales, points=()):
    options = tuple({"en": str(number)} for number in range(len(points)))
    return Pack(
        code=code, title={"en": code}, licence="test", source="methods.md", options=options,
        points=points, items=tuple(items), scales=scales,
    )  # fmt: skip


def lonely(count, emotional, social, missing, whole, *, of_all):
    """De Jong Gierveld: yes, more or less, no; more or less counts as lonely both ways."""
    items = [
        Item(text={"en": str(n)}, points=(1, 1, 0) if n in emotional else (0, 1, 1))
        for n in range(1, count + 1)
    ]
    parts = ("emotional", "social") if of_all else ()
    return pack(
        f"djg{count}",
        items,
        Scale(code="emotional", items=numbers(*emotional), missing=missing),
        Scale(code="social", items=numbers(*social), missing=missing),
        Scale(code="total", missing=2 if of_all else 1, parts=parts, bands=bands(**whole)),
        points=(0, 0, 0),
    )


DJG11 = lonely(
    11, (2, 3, 5, 6, 9, 10), (1, 4, 7, 8, 11), 1,
    {"not": (0, 2), "moderate": (3, 8), "strong": (9, 10), "very": (11, 11)}, of_all=True,
)  # fmt: skip
# Items 3, 9, 10 and 4, 7, 8 of the long one, in that order.
DJG6 = lonely(
    6, (1, 2, 3), (4, 5, 6), 0,
    {"not": (0, 1), "somewhat": (2, 4), "strong": (5, 6)}, of_all=False,
)  # fmt: skip


def plain(count, **more):
    return [Item(text={"en": str(number)}, **more) for number in range(1, count + 1)]


LSNS6 = pack(
    "lsns6", plain(6),
    Scale(code="family", items=numbers(1, 2, 3), bands=bands(marginal=(0, 5), other=(6, 15))),
    Scale(code="friends", items=numbers(4, 5, 6), bands=bands(marginal=(0, 5), other=(6, 15))),
    Scale(code="total", bands=bands(risk=(0, 11), other=(12, 30))),
    points=(0, 1, 2, 3, 4, 5),
)  # fmt: skip
MSPSS = pack(
    "mspss", plain(12),
    Scale(code="other", items=numbers(1, 2, 5, 10), how="mean"),
    Scale(code="family", items=numbers(3, 4, 8, 11), how="mean"),
    Scale(code="friends", items=numbers(6, 7, 9, 12), how="mean"),
    Scale(code="mean", how="mean"),
    Scale(code="total"),
    points=(1, 2, 3, 4, 5, 6, 7),
)  # fmt: skip
UCLA3 = pack(
    "ucla3", plain(3), Scale(code="total", bands=bands(lonely=(6, 9))), points=(1, 2, 3)
)  # fmt: skip
CBS6 = pack(
    "cbs6",
    [Item(text={"en": str(n)}, reversed=n in {2, 6}) for n in range(1, 7)],
    Scale(code="total", bands=bands(no=(0, 0), somewhat=(1, 6), lonely=(7, 12))),
    points=(0, 1, 2),
)
WHO5 = pack(
    "who5", plain(5),
    Scale(code="total", times=4, bands=bands(doctor=(0, 28), low=(29, 49), other=(50, 100))),
    points=(0, 1, 2, 3, 4, 5),
)  # fmt: skip
EDIZ = pack("ediz", plain(9), Scale(code="total"), points=(0, 0, 1, 1, 1))
EDIZ_PLUS = pack(
    "ediz-plus", plain(15),
    Scale(
        code="total",
        bands=bands(none=(0, 0), light=(1, 3), moderate=(4, 8), heavy=(9, 15)),
    ),
    points=(0, 1),
)  # fmt: skip
CSI = pack("csi", plain(13), Scale(code="total", bands=bands(heavy=(7, 13))), points=(0, 1))
ZBI12 = pack(
    "zbi12", plain(12), Scale(code="total", bands=bands(heavy=(10, 48))), points=(0, 1, 2, 3, 4)
)
OSSS3_BELGIUM = pack(
    "osss3-be",
    [
        Item(text={"en": "1"}, options=({}, {}, {}, {}), points=(1, 2, 3, 4)),
        *plain(2, reversed=True),
    ],
    Scale(code="total", bands=bands(limited=(3, 8), other=(9, 14))),
    points=(1, 2, 3, 4, 5),
)
EVERY = (
    DJG11, DJG6, LSNS6, MSPSS, UCLA3, CBS6, WHO5, EDIZ, EDIZ_PLUS, CSI, ZBI12, OSSS3_BELGIUM,
)  # fmt: skip
