import pytest

from formats import netcanvas_exports as exports
from kring.formats.errors import BadInput
from kring.formats.network_canvas import networks_in
from kring.formats.source import Source


def session(dialect="classic", case="dossier_1 Zoë & co", **changed):
    texts = exports.files(dialect)
    for part, text in changed.items():
        name = next(name for name in texts if case in name and part in name)
        texts[name] = text(texts[name])
    sources = [Source(name, text.encode()) for name, text in sorted(texts.items())]
    return next(each for each in networks_in(sources, file="map") if each.name == case)


@pytest.mark.parametrize("dialect", exports.DIALECTS)
def test_answers_are_kept_as_columns_with_their_own_names(dialect):
    said = session(dialect).columns[exports.ADA]
    assert said["leeftijd"] == 34
    assert said["steun_oor"] is True
    assert (said["kringen_x"], said["kringen_y"]) == (0.5, 0.25)


@pytest.mark.parametrize("dialect", exports.DIALECTS)
def test_the_sign_before_a_formula_is_taken_away_where_the_dialect_puts_it(dialect):
    assert session(dialect).columns[exports.ADA]["notitie"] == "=1+1"


def test_the_oldest_dialect_puts_no_sign_so_an_apostrophe_there_was_typed():
    network = session(_Persoon=lambda text: text.replace("=1+1", "'=1+1"))
    assert network.columns[exports.ADA]["notitie"] == "'=1+1"


@pytest.mark.parametrize("dialect", exports.DIALECTS)
def test_what_was_not_answered_is_left_out(dialect):
    said = session(dialect).columns[exports.DINA]
    assert "nabijheid" not in said
    assert said["mag"] is False


def test_codes_with_a_nought_in_front_stay_text():
    assert session().columns[exports.BO]["leeftijd"] == "007"


def test_text_with_commas_and_line_ends_comes_through():
    columns = session().columns
    assert columns[exports.BO]["notitie"] == "met, komma"
    assert columns[exports.CAS]["notitie"] == "twee\nregels"


def test_a_locked_name_is_no_name():
    assert session().alter[exports.CAS].name is None


def test_what_ego_said_and_when_the_session_was_is_kept_with_ego():
    said = session().columns[exports.EGO_1]
    assert (said["woont"], said["sessionStart"]) == (2, "2026-01-05T09:00:00.000Z")
    assert "sessionFinish" not in said  # empty: the interview was not finished


def test_what_was_said_of_a_tie_is_kept_under_its_type():
    assert session().columns[f"{exports.ADA}~{exports.BO}"] == {"Kent.sterk": True}


def test_a_very_long_name_is_cut_and_kept_whole_as_a_column():
    network = session(_Persoon=lambda text: text.replace("Dina", "D" * 300))
    assert network.alter[exports.DINA].name == "D" * 200
    assert network.columns[exports.DINA]["name"] == "D" * 300


def test_an_id_kring_cannot_keep_gets_a_fixed_one_in_its_place():
    odd = session(
        _Persoon=lambda text: text.replace(exports.DINA, "roster row é"),
    )
    again = session(
        _Persoon=lambda text: text.replace(exports.DINA, "roster row é"),
    )
    assert [a.id for a in odd.alters] == [a.id for a in again.alters]
    assert odd.alters[3].name == "Dina"


def test_somebody_twice_in_a_session_is_told_with_the_row():
    def doubled(text):
        return text + text.split("\r\n")[1] + "\r\n"

    with pytest.raises(BadInput, match=r"_Persoon\.csv, line 7: this person is .* twice"):
        session(_Persoon=doubled)


def test_a_session_twice_in_an_export_is_told():
    with pytest.raises(BadInput, match="this session is in the export twice"):
        session(_ego=lambda text: text + text.split("\r\n")[1] + "\r\n")


def test_a_tie_with_oneself_is_told():
    with pytest.raises(BadInput, match=r"line 2: this tie does not lie between two people"):
        session(
            _Kent=lambda text: text.replace(
                f"{exports.ADA},{exports.BO}", ",".join([exports.BO] * 2)
            )
        )


def test_without_an_ego_file_the_file_name_tells_case_and_session():
    texts = {
        name: text
        for name, text in exports.files("classic").items()
        if "huis 7" in name and "_ego" not in name
    }
    (network,) = networks_in([Source(n, t.encode()) for n, t in texts.items()], file="map")
    assert network.name == "huis 7"
    assert network.id == exports.session_id(exports.EGO_2, "classic")


def test_somebody_with_the_id_of_ego_is_told():
    with pytest.raises(BadInput, match="this person is in the session twice"):
        session(_Persoon=lambda text: text.replace(exports.DINA, exports.EGO_1))
