"""Settings: where a value comes from, and what is said about a wrong one."""

from pathlib import Path

import pytest

from kring.site.configuration import BadSetting, find_settings, home_of, read_settings


def home_with(tmp_path, toml):
    (tmp_path / "settings.toml").write_text(toml, "utf-8")
    return {"KRING_HOME": str(tmp_path)}


def found(environ, key):
    return next(each for each in find_settings(environ) if each.setting.key == key)


def test_without_any_setting_kring_speaks_dutch_on_this_machine_only(tmp_path):
    settings = read_settings({"KRING_HOME": str(tmp_path)})
    assert settings["language"] == "nl"
    assert settings["hosts"] == ["127.0.0.1", "localhost", "[::1]"]
    assert settings["https"] is False
    assert settings["database_url"] is None


def test_a_value_in_the_file_is_used_and_its_place_is_told(tmp_path):
    environ = home_with(tmp_path, 'language = "fr"\nhttps = true\nhosts = ["a.be", "b.be"]\n')
    assert found(environ, "language").value == "fr"
    assert found(environ, "language").source == str(tmp_path / "settings.toml")
    assert found(environ, "https").value is True
    assert found(environ, "hosts").value == ["a.be", "b.be"]


def test_the_environment_goes_before_the_file(tmp_path):
    environ = home_with(tmp_path, 'language = "fr"') | {"KRING_LANGUAGE": "en"}
    assert found(environ, "language").value == "en"
    assert found(environ, "language").source == "environment"


@pytest.mark.parametrize(
    ("variable", "said", "part"),
    [
        ("KRING_LANGUAGE", "de", "nl, fr, en"),
        ("KRING_HTTPS", "perhaps", "yes or no"),
        ("KRING_TIME_ZONE", "Europe/Nowhere", "Europe/Brussels"),
        ("KRING_TIME_ZONE", "../etc/passwd", "Europe/Brussels"),
        ("KRING_HOSTS", "https://kring.be", "without https://"),
        ("KRING_HOSTS", "*", "without *"),
        ("KRING_HOSTS", "", "host names"),
        ("KRING_DATABASE_URL", "mysql://x/y", "postgresql://"),
        ("KRING_DATABASE_URL", "postgresql://x:port/y", "port"),
        ("KRING_DATABASE_URL", "postgresql://x", "postgresql://"),
        ("KRING_OIDC_ISSUER", "http://login.example.org", "https://"),
        ("KRING_OIDC_ISSUER", "login.example.org", "https://"),
        ("KRING_OIDC_ISSUER", "https://login.example.org/" + "x" * 200, "at most 200"),
        ("KRING_OIDC_SECRET_FILE", "/nowhere/at/all", "cannot be read"),
    ],
)
def test_a_wrong_value_is_named_with_what_to_do(tmp_path, variable, said, part):
    with pytest.raises(BadSetting) as told:
        read_settings({"KRING_HOME": str(tmp_path), variable: said})
    assert variable in str(told.value)
    assert part in str(told.value)


def test_a_wrong_database_address_is_not_repeated_as_it_may_hold_a_password(tmp_path):
    with pytest.raises(BadSetting) as told:
        read_settings({"KRING_HOME": str(tmp_path), "KRING_DATABASE_URL": "sql://me:secret@x/y"})
    assert "secret" not in str(told.value)


def test_an_unknown_name_in_the_file_is_told_with_the_known_ones(tmp_path):
    with pytest.raises(BadSetting, match=r"host, which is no setting; known are hosts, https"):
        read_settings(home_with(tmp_path, 'host = "kring.be"'))


def test_a_file_that_is_no_toml_is_told_with_its_place(tmp_path):
    with pytest.raises(BadSetting, match=r"settings\.toml cannot be read as TOML"):
        read_settings(home_with(tmp_path, "language : nl"))


def test_a_postgresql_address_is_taken_apart(tmp_path):
    url = "postgresql://an%40home:p%2Fw@db.be:5433/kring?sslmode=require"
    value = found({"KRING_HOME": str(tmp_path), "KRING_DATABASE_URL": url}, "database_url").value
    assert value == {
        "NAME": "kring",
        "USER": "an@home",
        "PASSWORD": "p/w",
        "HOST": "db.be",
        "PORT": "5433",
        "OPTIONS": {"sslmode": "require"},
    }


def test_a_postgresql_socket_is_found_by_its_folder(tmp_path):
    url = "postgresql://postgres:@/postgres?host=/run/here"
    value = found({"KRING_HOME": str(tmp_path), "KRING_DATABASE_URL": url}, "database_url").value
    assert value["HOST"] == "/run/here"
    assert value["OPTIONS"] == {}


def test_the_home_folder_is_where_the_environment_says():
    assert home_of({"KRING_HOME": "/srv/kring"}) == Path("/srv/kring")
    assert home_of({"KRING_HOME": "~/kring"}) == Path.home() / "kring"


def test_without_a_word_the_home_folder_is_the_user_s_own(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    assert home_of({"XDG_DATA_HOME": "/data"}) == Path("/data/kring")
    assert home_of({}) == Path.home() / ".local/share/kring"
    monkeypatch.setattr("sys.platform", "darwin")
    assert home_of({}) == Path.home() / "Library/Application Support/kring"


def test_without_an_organisation_nobody_signs_in_elsewhere(tmp_path):
    assert read_settings({"KRING_HOME": str(tmp_path)})["oidc"] is None


def test_how_people_of_an_organisation_sign_in_stands_in_a_table_of_its_own(tmp_path):
    (tmp_path / "secret").write_text("between us\n", "utf-8")
    environ = home_with(
        tmp_path,
        f"""
        language = "fr"
        [oidc]
        issuer = "https://login.example.org/realms/house"
        client = "kring"
        secret_file = "{tmp_path / "secret"}"
        role_claim = "realm_access.roles"
        """,
    )
    assert read_settings(environ)["oidc"] == {
        "issuer": "https://login.example.org/realms/house",
        "name": "login.example.org",
        "client": "kring",
        "secret": "between us",
        "organisation_claim": "",
        "role_claim": "realm_access.roles",
    }
    assert read_settings(environ | {"KRING_OIDC_NAME": "the house"})["oidc"]["name"] == "the house"


def test_an_organisation_that_does_not_know_kring_is_told(tmp_path):
    environ = home_with(tmp_path, '[oidc]\nissuer = "https://login.example.org"\n')
    with pytest.raises(BadSetting, match="oidc_client is not"):
        read_settings(environ)


@pytest.mark.parametrize("written", ['oidc = "x"', "[oidc]\ncolour = 1"])
def test_something_else_under_the_name_of_the_table_is_told(tmp_path, written):
    with pytest.raises(BadSetting, match="is no setting"):
        read_settings(home_with(tmp_path, written))
