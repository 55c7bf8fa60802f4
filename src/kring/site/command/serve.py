"""`kring serve`: start Kring on this machine."""

import argparse
import os
import sys
from gettext import gettext as _
from pathlib import Path

from kring.site.configuration import BadSetting, read_settings


def add_to(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Explain the command."""
    parser = subparsers.add_parser("serve", help=_("start Kring (also without any word)"))
    parser.add_argument("--host", default="127.0.0.1", help=_("address to listen on (%(default)s)"))
    parser.add_argument("--port", type=int, default=8000, help=_("port (%(default)s)"))
    parser.add_argument("--demo", action="store_true", help=_("load the made-up stories first"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Make everything ready, say where Kring is found, and serve until stopped."""
    settings = read_settings()
    _see_that_host_is_known(args.host, settings["hosts"])
    _see_that_port_is_free(args.host, args.port)
    from kring.site.home import open_home

    key, made = open_home()
    from django.db import connections

    from kring.keep.home import home, in_use
    from kring.site.address import noted
    from kring.site.static_files import gather_static_files

    gather_static_files()
    if made:
        explain_master_key(key)
    address = _address(args.host, args.port, settings["hosts"], https=settings["https"])
    # In use, so that nobody restores a backup under a server that runs.
    with in_use(home()), noted(home(), address):
        if args.demo:
            from kring.site.command.demo import load

            load(None)
        _say_where(address)
        connections.close_all()
        return _serve(args.host, args.port)


def _see_that_host_is_known(host: str, hosts: list[str]) -> None:
    """Refuse to listen to other machines before the host said under which name they come."""
    if _is_this_machine(host) or "KRING_HOSTS" in os.environ:
        return
    from kring.site.configuration import SETTINGS

    if ",".join(hosts) == SETTINGS[0].default:
        raise BadSetting(
            "With --host {host} other machines can reach Kring. Say under which names"
            " they do, for example KRING_HOSTS=kring.example.org, and put https in front.",
            host=host,
        )


def _is_this_machine(host: str) -> bool:
    import ipaddress

    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _see_that_port_is_free(host: str, port: int) -> None:
    import socket

    if not 0 < port < 65_536:
        raise BadSetting("{port} is no port. Choose one from 1024 to 65535 with --port.", port=port)
    try:
        family, kind, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind) as door:
            if os.name != "nt":
                door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            door.bind(address)
    except PermissionError as problem:
        raise BadSetting(
            "Port {port} is not for you. Choose one above 1023: --port.", port=port
        ) from problem
    except socket.gaierror as problem:
        raise BadSetting(
            "{host} is no address of this machine. Look at --host.", host=host
        ) from problem
    except OSError as problem:
        raise BadSetting(
            "Port {port} on {host} is in use. Is Kring running already?"
            " Choose another one, for example: kring serve --port {other}",
            port=port,
            host=host,
            other=port + 1,
        ) from problem


def _address(host: str, port: int, hosts: list[str], *, https: bool) -> str:
    if https:
        return f"https://{hosts[0]}"
    name = host if _is_this_machine(host) else hosts[0]
    return f"http://{f'[{name}]' if ':' in name and not name.startswith('[') else name}:{port}"


def explain_master_key(path: Path) -> None:
    """Tell, once, what was made and what losing it means."""
    made = _("The key that opens every kring kept here was made just now: {file}").format(file=path)
    keep = _(
        "Keep a copy of it in a safe place, apart from backups: without this file nobody can"
        " read any of the krings again, and whoever has both can read all of them."
    )
    sys.stdout.write(f"{made}\n{keep}\n")


def _say_where(address: str) -> None:
    from kring.people.actions import make_set_up_link
    from kring.people.queries import nobody_yet

    where = _("Kring is at {address} (stop with Ctrl+C)").format(address=address)
    sys.stdout.write(f"{where}\n")
    if nobody_yet():
        first = _(
            "Nobody has an account yet. This link makes the first one; it works once, for a day:"
        )
        sys.stdout.write(f"{first}\n{address}/set-up/{make_set_up_link()}\n")
    sys.stdout.flush()


def _serve(host: str, port: int) -> int:
    """Serve with two workers of one thread, which SQLite likes best; one that dies is replaced."""
    import multiprocessing

    from granian import Granian
    from granian.constants import Interfaces
    from granian.log import LogLevels

    # Workers start clean on every kind of machine, without what this process has open.
    multiprocessing.set_start_method("spawn", force=True)
    Granian(
        "kring.site.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=2,
        blocking_threads=1,
        respawn_failed_workers=True,
        websockets=False,
        log_access=False,
        log_level=LogLevels.warning,
    ).serve()
    return 0
