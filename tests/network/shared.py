"""Cases both a page of the server and a tablet away from it are held to, as in contract/cases."""

import json
from pathlib import Path

import msgspec

from kring.network.model import KINDS
from kring.network.network import Network, network_of


def cases_of(name, heading="cases"):
    """Give the cases of one rule, or those under another heading."""
    told = json.loads(Path(f"contract/cases/{name}.json").read_text(encoding="utf-8"))
    return told[heading]


def network_in(case) -> Network:
    """Read the things of a case as a network."""
    return network_of(
        msgspec.convert({"id": one["id"], **one["fields"]}, KINDS[one["kind"]])
        for one in case["things"]
    )
