"""`kring serve`: it starts, says where, and opens the door once."""

import re
import socket
import stat
import urllib.request

import pytest

from kring.site.configuration import BadSetting, read_settings
from machine.serving import environ_of, link_in, run_kring, serving


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("serve") / "home") as started:
        yield started


def page(url):
    request = urllib.request.Request(url, headers={"Accept-Language": "en"})
    with urllib.request.urlopen(request) as answer:
        return answer.read().decode(), answer.headers


def test_the_terminal_says_where_kring_is_and_gives_one_link(server):
    said = server.said()
    assert f"Kring is at {server.url} " in said
    assert said.count("/set-up/") == 1
    assert "Choose a name to sign in with" in page(link_in(said))[0]


def test_a_link_from_another_command_leads_to_where_kring_runs(tmp_path):
    with serving(tmp_path / "home") as server:
        told = server.command("user", "add", "Jan")
        assert link_in(told.stdout).startswith(f"{server.url}/set-up/")
        assert "set-up" in link_in(server.command("user", "link", "Jan").stdout)
    assert not (tmp_path / "home/address").exists()
    told = run_kring("user", "link", "Jan", environ=server.environ)
    assert "http" not in told.stdout
    assert link_in(told.stdout).startswith("/set-up/")


def test_the_terminal_explains_the_key_where_it_is_made(server):
    said = server.said()
    assert str(server.home / "keys/master.key") in said
    assert "without this file nobody can read any of the krings again" in said


@pytest.mark.parametrize("name", ["keys/master.key", "keys/secret.key", "kring.sqlite3"])
def test_nobody_else_on_the_machine_can_look_in(server, name):
    assert stat.S_IMODE((server.home / name).stat().st_mode) == 0o600


def test_styles_come_under_a_hashed_name_that_may_be_kept_for_ever(server):
    text, headers = page(f"{server.url}/sign-in")
    assert "default-src 'self'" in headers["Content-Security-Policy"]
    sheets = re.findall(r'href="(/static/[^"]+\.css)"', text)
    assert len(sheets) >= 3
    for sheet in sheets:
        assert re.search(r"\.[0-9a-f]{12}\.css$", sheet)
        assert "immutable" in page(f"{server.url}{sheet}")[1]["Cache-Control"]


def test_on_plain_http_the_cookies_work_without_a_host_prefix(server):
    cookies = page(f"{server.url}/sign-in")[1].get_all("Set-Cookie")
    assert any(cookie.startswith("kring_csrf=") for cookie in cookies)
    assert not any("secure" in cookie.lower() for cookie in cookies)


def test_another_host_name_is_refused(server):
    request = urllib.request.Request(f"{server.url}/sign-in", headers={"Host": "evil.example"})
    with pytest.raises(urllib.error.HTTPError) as told:
        urllib.request.urlopen(request)
    assert told.value.code == 400
    told.value.close()


def test_a_port_in_use_is_one_sentence_with_what_to_do(server):
    port = server.url.rpartition(":")[2]
    told = server.command("serve", "--port", port)
    assert told.returncode == 1
    assert told.stderr.count("\n") == 1
    assert f"Port {port} on 127.0.0.1 is in use" in told.stderr
    assert "--port" in told.stderr


def test_a_second_start_gives_a_new_link_as_long_as_nobody_has_an_account(tmp_path):
    with serving(tmp_path / "home") as first:
        old = link_in(first.said())
    with serving(tmp_path / "home") as second:
        new = link_in(second.said())
        assert new.rpartition("/")[2] != old.rpartition("/")[2]
        assert "master.key" not in second.said()
        second.command("user", "add", "Jan")
    with serving(tmp_path / "home") as third:
        assert "/set-up/" not in third.said()


def test_other_machines_come_only_when_the_host_said_under_which_name(tmp_path):
    told = run_kring("serve", "--host", "0.0.0.0", environ=environ_of(tmp_path / "home"))
    assert told.returncode == 1
    assert "KRING_HOSTS" in told.stderr
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize("port", ["0", "70000"])
def test_a_port_that_cannot_be_is_told(tmp_path, port):
    told = run_kring("serve", "--port", port, environ=environ_of(tmp_path / "home"))
    assert told.returncode == 1
    assert f"{port} is no port" in told.stderr


def test_behind_https_the_cookies_belong_to_this_one_address(tmp_path):
    with serving(tmp_path / "home", KRING_HTTPS="yes", KRING_HOSTS="127.0.0.1") as server:
        request = urllib.request.Request(
            f"{server.url}/sign-in", headers={"X-Forwarded-Proto": "https"}
        )
        with urllib.request.urlopen(request) as answer:
            cookies = answer.headers.get_all("Set-Cookie")
            assert "max-age" in answer.headers["Strict-Transport-Security"]
        assert any(c.startswith("__Host-kring_csrf=") and "Secure" in c for c in cookies)
        assert "https://127.0.0.1/set-up/" in server.said()


def test_a_host_that_is_no_address_of_this_machine_is_told():
    from kring.site.command.serve import _see_that_port_is_free

    with pytest.raises(BadSetting, match="no-such-host"):
        _see_that_port_is_free("no-such-host.invalid", 8000)


def test_a_free_port_is_fine():
    from kring.site.command.serve import _see_that_port_is_free

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    _see_that_port_is_free("127.0.0.1", port)
    assert read_settings({"KRING_HOME": "/nowhere"})["https"] is False


def test_it_serves_from_postgresql_too(tmp_path, postgres_url):
    with serving(tmp_path / "home", KRING_DATABASE_URL=postgres_url) as server:
        assert "Choose a name to sign in with" in page(link_in(server.said()))[0]
        assert not (server.home / "kring.sqlite3").exists()
        told = server.command("check")
        assert told.returncode == 0, told.stdout
        assert "postgresql" in told.stdout


def test_in_a_dutch_terminal_everything_it_says_is_dutch(tmp_path):
    with serving(tmp_path / "home", "--demo", LANGUAGE="nl") as server:
        said = [line for line in server.said().splitlines() if not line.startswith("http")]
    assert said[0].startswith("De sleutel die elke kring hier opent, is net gemaakt: ")
    assert said[2].endswith("verzonnen verhalen zijn geladen. Niemand erin bestaat echt.")
    assert any(line.startswith("Kring staat op http") for line in said)
