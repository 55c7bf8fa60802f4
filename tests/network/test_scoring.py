"""Each instrument comes to what its makers published; what was skipped stays skipped."""

import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.formats.questionnaires import pack_in
from kring.network.questionnaires import Item, Pack, Scale
from kring.network.scoring import SKIPPED, scored
from network import instruments as known

CASES = json.loads(Path("contract/cases/scoring.json").read_text(encoding="utf-8"))


def of(pack, answers, scale="total"):
    return next(one for one in scored(pack, answers) if one.scale == scale)


YES, MORE_OR_LESS, NO = 0, 1, 2


@pytest.mark.parametrize(
    ("answers", "emotional", "social", "total", "band"),
    [
        # all "yes": the six about missing count, the five about having people do not
        ([YES] * 11, 6, 0, 6, "moderate"),
        ([NO] * 11, 0, 5, 5, "moderate"),
        ([MORE_OR_LESS] * 11, 6, 5, 11, "very"),
        # nobody missed, people enough: items 1, 4, 7, 8, 11 yes, the others no
        ([YES, NO, NO, YES, NO, NO, YES, YES, NO, NO, YES], 0, 0, 0, "not"),
        ([YES, NO, YES, YES, NO, NO, YES, NO, NO, NO, YES], 1, 1, 2, "not"),
        ([NO, NO, YES, YES, NO, NO, YES, NO, NO, NO, YES], 1, 2, 3, "moderate"),
        ([NO, YES, YES, NO, YES, YES, NO, YES, YES, NO, YES], 5, 3, 8, "moderate"),
        ([NO, YES, YES, NO, YES, YES, NO, NO, YES, NO, YES], 5, 4, 9, "strong"),
        ([NO, YES, YES, NO, YES, YES, NO, NO, YES, NO, NO], 5, 5, 10, "strong"),
    ],
)
def test_de_jong_gierveld_of_eleven(answers, emotional, social, total, band):
    assert of(known.DJG11, answers, "emotional").value == emotional
    assert of(known.DJG11, answers, "social").value == social
    assert (of(known.DJG11, answers).value, of(known.DJG11, answers).band) == (total, band)


def test_of_eleven_one_of_each_kind_may_be_skipped_and_no_more():
    answers = [YES] * 11
    one_of_each = [*answers]
    one_of_each[0] = one_of_each[1] = SKIPPED  # 1 is social, 2 emotional
    assert of(known.DJG11, one_of_each).value == 5
    two_emotional = [*answers]
    two_emotional[1] = two_emotional[2] = SKIPPED
    assert of(known.DJG11, two_emotional, "emotional").value is None
    assert of(known.DJG11, two_emotional, "social").value == 0
    assert of(known.DJG11, two_emotional).value is None


@pytest.mark.parametrize(
    ("answers", "total", "band"),
    [
        ([NO, NO, NO, YES, YES, YES], 0, "not"),
        ([NO, NO, NO, YES, YES, NO], 1, "not"),
        ([YES, NO, NO, YES, YES, MORE_OR_LESS], 2, "somewhat"),
        ([YES, YES, NO, NO, NO, YES], 4, "somewhat"),
        ([YES, YES, YES, NO, NO, YES], 5, "strong"),
        ([MORE_OR_LESS] * 6, 6, "strong"),
    ],
)
def test_de_jong_gierveld_of_six(answers, total, band):
    assert (of(known.DJG6, answers).value, of(known.DJG6, answers).band) == (total, band)


def test_of_six_one_may_be_skipped_for_the_whole_and_none_for_a_part():
    assert of(known.DJG6, [SKIPPED, YES, YES, NO, NO, NO]).value == 5
    assert of(known.DJG6, [SKIPPED, YES, YES, NO, NO, NO], "emotional").value is None
    assert of(known.DJG6, [SKIPPED, YES, YES, NO, NO, NO], "social").value == 3
    assert of(known.DJG6, [SKIPPED, SKIPPED, YES, NO, NO, NO]).value is None


@pytest.mark.parametrize(
    ("answers", "family", "friends", "total", "band"),
    [
        ([0] * 6, 0, 0, 0, "risk"),
        ([5] * 6, 15, 15, 30, "other"),
        ([2, 2, 2, 2, 2, 1], 6, 5, 11, "risk"),
        ([2] * 6, 6, 6, 12, "other"),
    ],
)
def test_lubben_of_six(answers, family, friends, total, band):
    assert of(known.LSNS6, answers, "family").value == family
    assert of(known.LSNS6, answers, "friends").value == friends
    assert (of(known.LSNS6, answers).value, of(known.LSNS6, answers).band) == (total, band)


def test_mspss_has_means_and_a_sum_and_no_band():
    answers = [6, 6, 0, 0, 6, 3, 3, 0, 3, 6, 0, 3]  # other 7, family 1, friends 4
    found = {one.scale: one for one in scored(known.MSPSS, answers)}
    assert [found[part].value for part in ("other", "family", "friends")] == [7, 1, 4]
    assert (found["mean"].value, found["total"].value) == (4, 48)
    assert (found["total"].least, found["total"].most) == (12, 84)
    assert {one.band for one in found.values()} == {None}


@pytest.mark.parametrize(
    ("answers", "total", "band"),
    [([0, 0, 0], 3, None), ([1, 1, 0], 5, None), ([1, 1, 1], 6, "lonely"), ([2] * 3, 9, "lonely")],
)
def test_ucla_of_three(answers, total, band):
    assert (of(known.UCLA3, answers).value, of(known.UCLA3, answers).band) == (total, band)


@pytest.mark.parametrize(
    ("answers", "total", "band"),
    [
        # yes 0, sometimes 1, no 2; the second and the sixth turned round
        ([0, 2, 0, 0, 0, 2], 0, "no"),
        ([1, 2, 0, 0, 0, 2], 1, "somewhat"),
        ([1] * 6, 6, "somewhat"),
        ([2, 1, 1, 1, 1, 1], 7, "lonely"),
        ([2, 0, 2, 2, 2, 0], 12, "lonely"),
    ],
)
def test_ucla_of_six_as_statistics_netherlands_counts_it(answers, total, band):
    assert (of(known.CBS6, answers).value, of(known.CBS6, answers).band) == (total, band)


@pytest.mark.parametrize(
    ("answers", "total", "band"),
    [
        ([0] * 5, 0, "doctor"),
        ([1, 1, 1, 2, 2], 28, "doctor"),
        ([2, 2, 2, 1, 1], 32, "low"),
        ([3, 3, 2, 2, 2], 48, "low"),
        ([3, 3, 3, 2, 2], 52, "other"),
        ([5] * 5, 100, "other"),
    ],
)
def test_who_of_five_is_the_raw_sum_times_four(answers, total, band):
    assert (of(known.WHO5, answers).value, of(known.WHO5, answers).band) == (total, band)


def test_ediz_counts_more_or_less_and_both_kinds_of_yes_as_one():
    assert of(known.EDIZ, [0, 1, 2, 3, 4, 0, 1, 2, 3]).value == 5
    assert (of(known.EDIZ, [4] * 9).value, of(known.EDIZ, [4] * 9).band) == (9, None)


@pytest.mark.parametrize(
    ("yes", "band"),
    [(0, "none"), (1, "light"), (3, "light"), (4, "moderate"), (8, "moderate"), (9, "heavy")],
)
def test_ediz_plus(yes, band):
    assert of(known.EDIZ_PLUS, [1] * yes + [0] * (15 - yes)).band == band


def test_strain_index_of_thirteen_and_burden_of_twelve():
    assert [of(known.CSI, [1] * n + [0] * (13 - n)).band for n in (6, 7)] == [None, "heavy"]
    assert of(known.ZBI12, [1] * 9 + [0] * 3).band is None
    assert of(known.ZBI12, [1] * 10 + [0] * 2).band == "heavy"


def test_oslo_in_belgium_is_offered_the_other_way_round():
    best = of(known.OSSS3_BELGIUM, [3, 0, 0])
    assert (best.value, best.band) == (14, "other")
    assert of(known.OSSS3_BELGIUM, [1, 2, 2]).band == "limited"
    assert of(known.OSSS3_BELGIUM, [1, 2, 1]).band == "other"


def test_what_is_no_answer_of_a_question_was_skipped():
    assert of(known.UCLA3, [0, 0]).value is None
    assert of(known.UCLA3, [0, 0, 7]).skipped == 1
    assert of(known.UCLA3, [0, 0, 0, 0, 0]).value == 3


def test_a_mean_is_taken_over_what_was_answered():
    items = (Item(text={}), Item(text={}), Item(text={}))
    scale = Scale(code="total", how="mean", missing=1)
    pack = Pack(
        code="x", title={}, licence="x", source="x", points=(0, 1, 4), items=items, scales=(scale,)
    )
    assert of(pack, [1, 2, SKIPPED]).value == 2.5
    assert of(pack, [1, SKIPPED, SKIPPED]).value is None


@given(st.sampled_from(known.EVERY), st.data())
def test_a_figure_lies_between_its_ends_whatever_was_answered(pack, data):
    answers = [
        data.draw(st.integers(-1, len(pack.points_of(number)) - 1))
        for number in range(len(pack.items))
    ]
    for one in scored(pack, answers):
        assert one.value is None or one.least <= one.value <= one.most
        assert one.value is not None or one.band is None


@given(st.sampled_from(known.EVERY))
def test_of_nothing_answered_nothing_is_said(pack):
    assert {one.value for one in scored(pack, [])} == {None}


def counted(pack):
    """Give how a questionnaire is counted, without its words, as a tablet away gets it."""
    items = [
        {"points": pack.points if item.points is None else item.points, "reversed": item.reversed}
        for item in pack.items
    ]
    scales = [msgspec.structs.asdict(scale) for scale in pack.scales]
    for scale in scales:
        del scale["name"]
        scale["bands"] = [
            {"code": band.code, "least": band.least, "most": band.most} for band in scale["bands"]
        ]
    told = {"code": pack.code, "items": items, "scales": scales}
    return msgspec.json.decode(msgspec.json.encode(told))


OSLO = pack_in(
    Path("src/kring/strengthen/questionnaires/brought_along/osss3.json").read_bytes(), file=""
)
BY_CODE = {pack.code: pack for pack in (OSLO, *known.EVERY)}


def test_a_tablet_counts_every_published_questionnaire_by_the_same_rules():
    assert CASES["packs"] == [counted(pack) for pack in BY_CODE.values()]


@pytest.mark.parametrize("case", CASES["cases"], ids=lambda case: f"{case['pack']} {case['name']}")
def test_a_questionnaire_comes_to_what_it_comes_to_on_a_tablet(case):
    found = {one.scale: one for one in scored(BY_CODE[case["pack"]], case["answers"])}

    told = {scale: [found[scale].value, found[scale].band] for scale in case["figures"]}
    assert told == case["figures"]


def test_the_ends_are_those_that_were_published():
    for code, scale, least, most in CASES["ends"]:
        found = of(BY_CODE[code], [], scale)
        assert (found.least, found.most) == (least, most)
