"""On a sheet stands nobody who may not hang there, nor what is about them."""

from hypothesis import given
from hypothesis import strategies as st

from kring.network.model import Agreement, Hope, Plan, Step
from kring.scene.wall_plan import plan_for_the_wall
from network.drawn import drawn, person

AN, EX = person("an"), person("ex", visibility="self")


def test_a_plan_names_only_who_may_be_on_a_sheet():
    network = drawn(AN, EX, Plan(id="plan", needed="Rust", who=("an", "ex"), stays=("ex",)))
    [plan] = plan_for_the_wall(network).plans
    assert (plan.needed, plan.who, plan.stays) == ("Rust", ("an",), ())


def test_what_is_about_somebody_hidden_is_left_out_whole():
    network = drawn(
        AN,
        EX,
        Hope(id="h1", text="Praten met ex", who=("ex",)),
        Hope(id="h2", text="Zingen", who=("an",)),
        Step(id="s1", text="Ex bellen", about="ex"),
        Step(id="s2", text="Wandelen", with_whom=("an",)),
        Agreement(id="a1", what="Koffie", who=("an", "ex")),
        Agreement(id="a2", what="Soep", who=("an",), backup="ex"),
    )
    sheet = plan_for_the_wall(network)
    assert [each.id for each in sheet.hopes] == ["h2"]
    assert [each.id for each in sheet.steps] == ["s2"]
    assert [(each.id, each.backup) for each in sheet.agreements] == [("a2", None)]


@given(st.sampled_from([None, "self", "worker", "circle", "print"]))
def test_hopes_and_steps_hang_there_unless_they_are_kept_nearer(visibility):
    network = drawn(Hope(id="h", visibility=visibility), Step(id="s", visibility=visibility))
    sheet = plan_for_the_wall(network)
    may = visibility in {None, "print"}
    assert (bool(sheet.hopes), bool(sheet.steps)) == (may, may)
