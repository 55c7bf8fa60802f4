"""The settings of one Kring: what they are called, where a value came from, what is wrong with it.

Plain Python, so that `kring check` can tell about a wrong value without starting anything.
A value in the environment goes before one in settings.toml; `check_value` of each setting
answers with what the program uses or raises BadSetting with a sentence.
"""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kring.formats.errors import BadInput

LONGEST_ISSUER = 200
LANGUAGES = {"nl": "Nederlands", "fr": "Français", "en": "English"}


class BadSetting(BadInput):
    """A setting or an argument that cannot be used, told like a file that is wrong."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing a host can set."""

    key: str
    default: str
    says: str
    check_value: Callable[[str], Any]
    secret: bool = False

    @property
    def variable(self) -> str:
        """Give its name in the environment."""
        return f"KRING_{self.key.upper()}"


@dataclass(frozen=True, slots=True)
class Found:
    """What one setting is, where that was said, and what is wrong with it."""

    setting: Setting
    said: str
    source: str
    value: Any = None
    problem: BadSetting | None = None


def home_of(environ: Mapping[str, str]) -> Path:
    """Tell which folder holds the database, the keys and settings.toml; makes nothing."""
    if given := environ.get("KRING_HOME", "").strip():
        return Path(given).expanduser().absolute()
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "kring"
    if sys.platform == "win32":
        return Path(environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "kring"
    return Path(environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "kring"


def _yes_or_no(said: str) -> bool:
    known = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
    if said.lower() not in known:
        raise BadSetting("say yes or no")
    return known[said.lower()]


def _hosts(said: str) -> list[str]:
    hosts = [host.strip() for host in said.split(",") if host.strip()]
    wrong = next((host for host in hosts if "/" in host or "*" in host or " " in host), None)
    if not hosts or wrong:
        raise BadSetting("give host names with commas between, without https:// and without *")
    return hosts


def _language(said: str) -> str:
    if said not in LANGUAGES:
        raise BadSetting("choose one of {languages}", languages=", ".join(LANGUAGES))
    return said


def _time_zone(said: str) -> str:
    import zoneinfo

    try:
        zoneinfo.ZoneInfo(said)
    except (ValueError, OSError, zoneinfo.ZoneInfoNotFoundError) as problem:
        raise BadSetting("give a time zone such as Europe/Brussels") from problem
    return said


def _database(said: str) -> dict[str, Any] | None:
    """Read a postgresql:// address; nothing means the SQLite file in the home folder."""
    from urllib.parse import parse_qsl, unquote, urlsplit

    if not said:
        return None
    try:
        url = urlsplit(said)
        port = url.port
    except ValueError as problem:
        raise BadSetting("its port is not a number") from problem
    name = unquote(url.path.lstrip("/"))
    if url.scheme not in {"postgres", "postgresql"} or not name:
        raise BadSetting("give an address such as postgresql://user:password@host:5432/name")
    options = dict(parse_qsl(url.query))
    return {
        "NAME": name,
        "USER": unquote(url.username or ""),
        "PASSWORD": unquote(url.password or ""),
        "HOST": options.pop("host", unquote(url.hostname or "")),
        "PORT": str(port or options.pop("port", "")),
        "OPTIONS": options,
    }


def _issuer(said: str) -> str:
    """Read the address of an organisation's sign-in; nothing means that there is none."""
    from urllib.parse import urlsplit

    if not said:
        return ""
    url = urlsplit(said)
    is_here = url.hostname in {"localhost", "127.0.0.1", "::1"}
    if not url.hostname or url.scheme not in ({"https", "http"} if is_here else {"https"}):
        raise BadSetting("give an address that begins with https://")
    if len(said) > LONGEST_ISSUER:
        raise BadSetting("give an address of at most {most} signs", most=LONGEST_ISSUER)
    return said


def _secret_in(said: str) -> str:
    """Read a secret from the file that holds it."""
    if not said:
        return ""
    try:
        return Path(said).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as problem:
        raise BadSetting("this file cannot be read") from problem


SETTINGS = (
    Setting("hosts", "127.0.0.1,localhost,[::1]", "names people type to get here", _hosts),
    Setting("https", "no", "is the address people use https?", _yes_or_no),
    Setting("language", "nl", "the first language of the pages", _language),
    Setting("time_zone", "Europe/Brussels", "the clock on the pages", _time_zone),
    Setting("database_url", "", "a PostgreSQL database instead of SQLite", _database, secret=True),
    Setting("oidc_issuer", "", "an organisation's own sign-in (OpenID Connect)", _issuer),
    Setting("oidc_name", "", "what people call that organisation", str),
    Setting("oidc_client", "", "what Kring is called there", str),
    Setting("oidc_secret", "", "what Kring shows there", str, secret=True),
    Setting("oidc_secret_file", "", "the file that holds it instead", _secret_in),
    Setting("oidc_organisation_claim", "", "what says somebody's organisation or team", str),
    Setting("oidc_role_claim", "", "what says somebody's role", str),
)
TABLE = "oidc"  # its settings may stand under [oidc] in settings.toml


def _read_file(file: Path) -> dict[str, Any]:
    try:
        content = file.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as problem:
        raise BadSetting(
            "{file} cannot be opened: {why}.", file=file, why=problem.strerror
        ) from problem
    import tomllib

    try:
        written = tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise BadSetting(
            "{file} cannot be read as TOML: {why}.", file=file, why=problem
        ) from problem
    if isinstance(table := written.get(TABLE), dict):
        del written[TABLE]
        written |= {f"{TABLE}_{key}": value for key, value in table.items()}
    return written


def _said_in_file(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ",".join(str(part) for part in value)
    return str(value)


def find_settings(environ: Mapping[str, str] | None = None) -> list[Found]:
    """Look every setting up and say what is wrong with it, without stopping.

    Raises:
        BadSetting: when settings.toml itself cannot be read or holds an unknown name.
    """
    environ = os.environ if environ is None else environ
    file = home_of(environ) / "settings.toml"
    written = _read_file(file)
    if strange := sorted(set(written) - {setting.key for setting in SETTINGS}):
        raise BadSetting(
            "{file} has {name}, which is no setting; known are {known}.",
            file=file,
            name=strange[0],
            known=", ".join(setting.key for setting in SETTINGS),
        )
    return [_find(setting, environ, written, file) for setting in SETTINGS]


def _find(
    setting: Setting, environ: Mapping[str, str], written: Mapping[str, Any], file: Path
) -> Found:
    said, source = setting.default, "default"
    if setting.variable in environ:
        said, source = environ[setting.variable].strip(), "environment"
    elif setting.key in written:
        said, source = _said_in_file(written[setting.key]).strip(), str(file)
    try:
        return Found(setting, said, source, value=setting.check_value(said))
    except BadSetting as problem:
        name = f"{file}, {setting.key}" if source == str(file) else setting.variable
        wrong = (
            BadSetting("{name} cannot be used: {why}.", name=name, why=problem)
            if setting.secret
            else BadSetting(
                "{name} is “{said}”, which cannot be used: {why}.",
                name=name,
                said=said,
                why=problem,
            )
        )
        return Found(setting, said, source, problem=wrong)


def language_of_host(environ: Mapping[str, str]) -> str:
    """Give the first language of the pages here; where that cannot be read, the usual one.

    For somebody who types a command: what is wrong with the settings `kring check` tells.
    """
    file = home_of(environ) / "settings.toml"
    try:
        written = _read_file(file)
    except BadSetting:
        written = {}
    setting = next(setting for setting in SETTINGS if setting.key == "language")
    return str(_find(setting, environ, written, file).value or setting.default)


def read_settings(environ: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Give the value of every setting.

    Raises:
        BadSetting: names the first one that cannot be used, where it was said and what to do.
    """
    found = find_settings(environ)
    for each in found:
        if each.problem:
            raise each.problem
    values = {each.setting.key: each.value for each in found}
    return {**values, "oidc": _sign_in_elsewhere(values)}


def _sign_in_elsewhere(values: Mapping[str, Any]) -> dict[str, str] | None:
    """Give how people of an organisation sign in with its own sign-in; None where they do not.

    Raises:
        BadSetting: it is not said as what Kring is known there.
    """
    said = {key.removeprefix("oidc_"): value for key, value in values.items() if "oidc_" in key}
    if not said["issuer"]:
        return None
    if not said["client"]:
        raise BadSetting(
            "oidc_issuer is set, and oidc_client is not: say what Kring is called there."
        )
    said["secret"] = said.pop("secret_file") or said["secret"]
    said["name"] = said["name"] or said["issuer"].split("//", 1)[1].split("/", 1)[0]
    return said
