from scene.families import EGO, Told, drawn


def kinds(told):
    _, layout = drawn(told.network())
    return {(line.kind, line.people) for line in layout.lines}


def test_how_a_child_came_is_seen_in_its_own_line():
    told = Told()
    for one in ("love", "born", "taken in", "adopted"):
        told.person(one)
    told.couple(EGO, "love", union="married")
    told.parents(EGO, "love", of="born")
    told.people["foster"] = told.people.pop("taken in")
    told.parents(EGO, "love", of="foster", parentage="foster")
    told.parents(EGO, "love", of="adopted", parentage="adopted")
    assert {("biological", ("born",)), ("foster", ("foster",)), ("adopted", ("adopted",))} <= kinds(
        told
    )


def test_twins_leave_the_bar_at_one_point_and_identical_ones_are_joined():
    told = Told()
    told.person("a", born=2001), told.person("b", born=2001)
    told.parents(EGO, of="a b")
    told.tie("a", "b", kin="identical_twin")
    _, layout = drawn(told.network())
    (first,) = (line for line in layout.lines if line.people == ("a",))
    (second,) = (line for line in layout.lines if line.people == ("b",))
    assert first.points[0] == second.points[0]
    assert first.points[1] != second.points[1]
    assert any(line.kind == "identical" for line in layout.lines)


def test_bars_that_would_touch_lie_at_their_own_height():
    told = Told()
    for one in ("ex", "love", "a", "b", "c", "d"):
        told.person(one)
    told.couple(EGO, "ex", kin="former_partner"), told.couple(EGO, "love")
    told.parents(EGO, "ex", of="a b"), told.parents(EGO, "love", of="c d")
    _, layout = drawn(told.network())
    bars = [
        (line.points[0][1], line.points[0][0], line.points[1][0])
        for line in layout.lines
        if line.kind == "biological" and line.points[0][1] == line.points[1][1]
    ]
    assert len(bars) == 2
    (one, low, high), (other, left, right) = bars
    assert one != other or high < left or right < low


def test_brothers_and_sisters_without_parents_share_a_bar():
    told = Told()
    told.person("sis"), told.tie(EGO, "sis", kin="sibling")
    _, layout = drawn(told.network())
    assert len([line for line in layout.lines if line.kind == "biological"]) == 3
