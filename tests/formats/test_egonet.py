"""EgoNet's own files: an interview with its study."""

import zipfile

import pytest

from formats.egonet_files import ANSWERS, STUDY, answer, interview
from kring.cohort.library import measure
from kring.formats.errors import BadInput
from kring.formats.reading import read_networks


@pytest.fixture
def study(tmp_path):
    (tmp_path / "support.ego").write_text(STUDY, encoding="utf-8")
    (tmp_path / "Interviews").mkdir()
    return tmp_path


def put(folder, name="eva_maas.int", text=None):
    path = folder / "Interviews" / name
    path.write_text(interview() if text is None else text, encoding="utf-8")
    return path


def one(path, **more):
    (network,) = read_networks(path, **more)
    return network


def test_an_interview_is_read_with_the_study_in_the_folder_above_it(study):
    network = one(put(study))
    assert [alter.name for alter in network.alters] == ["An", "Bo", "Cas & co", None]
    # By hand: An–Bo very likely, Cas–7 perhaps; “not at all” and no answer are no tie.
    assert {tie.id: tie.labels for tie in network.ties} == {
        "p0~p1": ("talks",),
        "p2~p3": ("talks",),
    }
    assert network.about.title == "Eva Maas"
    assert network.about.ties_asked is True
    assert network.columns["p1"] == {"sex": "woman"}
    assert "p2" not in network.columns  # was not answered
    assert network.columns["p0~p1"] == {"talks": "Very likely", "weight": 2}
    assert network.columns["ego"] == {"age": 34}


def test_the_id_is_fixed_and_bears_no_name(study):
    path = put(study)
    assert one(path).id == one(path).id != one(put(study, "bo_bos.int")).id
    assert "maas" not in one(path).id


def test_in_a_folder_or_zip_every_interview_is_read_with_its_study(study):
    put(study)
    put(study, "half.int", interview()[:900])
    put(study, "bo.int", interview(answers="", names=("Ko",)))
    bad = []
    networks = read_networks(study, on_bad=bad.append)
    assert [len(network.alters) for network in networks] == [1, 4]
    assert len(bad) == 1 and "half.int" in str(bad[0])
    with zipfile.ZipFile(study / "all.zip", "w") as packed:
        packed.write(study / "support.ego", "support.ego")
        packed.write(put(study), "Interviews/eva_maas.int")
    assert len(one(study / "all.zip").alters) == 4


def test_a_cohort_has_their_figures(study):
    put(study)
    (row,) = measure(study / "Interviews", ["density", "composition"]).to_pylist()
    assert (row["size"], row["ties"], row["density"]) == (4, 2, pytest.approx(2 / 6))
    assert (row["sex=man"], row["sex=woman"], row["sex.unknown"]) == (2, 1, 1)


def test_without_its_study_it_is_said_what_to_hand_in(tmp_path):
    (tmp_path / "Interviews").mkdir()
    with pytest.raises(BadInput, match=r"its study \(\.ego\) .* is not beside it.*adjacency"):
        read_networks(put(tmp_path))
    (tmp_path / "other.ego").write_text(STUDY.replace("1205185478364", "1"), encoding="utf-8")
    with pytest.raises(BadInput, match="is not beside it"):
        read_networks(put(tmp_path))


def test_a_study_alone_has_no_answers(study):
    with pytest.raises(BadInput, match="the questions, not the answers"):
        read_networks(study / "support.ego")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (interview(answer(31, "man", 1, about=[9])), r"line 5: .* about person 9, and there are 4"),
        (interview(answer(31, "man", 1, about=["x"])), "about person x"),
        (interview().replace("AlterList", "Alters"), "without <AlterList>"),
        (interview().replace("AnswerList", "Answers"), "without <AnswerList>"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(study, text, sentence):
    with pytest.raises(BadInput, match=sentence):
        read_networks(put(study, text=text))


def test_answers_to_questions_of_another_study_are_told(study):
    notes = []
    path = put(study, text=interview(ANSWERS + answer(99, "x")))
    assert len(one(path, on_note=notes.append).alters) == 4
    assert "answers are to questions that are not in the study" in str(notes[0])
