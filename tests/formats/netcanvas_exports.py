"""Look-alikes of what Network Canvas exports, in its three dialects, about made-up people.

Written after the description of the files in docs/formats.md: the dialects differ in their
headers, in what stands for "not answered", and in the sign put before text that looks like
a formula.
"""

import csv
import io
import json
import zipfile

DIALECTS = ("classic", "fresco", "autumn")
HASH = "0123456789abcdef0123456789abcdef01234567"
ADA, BO, CAS, DINA, PLEIN = (f"1000000{n}-aaaa-4bbb-8ccc-000000000000" for n in range(1, 6))
EGO_1 = "90000001-aaaa-4bbb-8ccc-000000000000"
EGO_2 = "90000002-aaaa-4bbb-8ccc-000000000000"
EGO_3 = "90000003-aaaa-4bbb-8ccc-000000000000"
CASES = {EGO_1: "dossier_1 Zoë & co", EGO_2: "huis 7", EGO_3: "nog niemand"}
UUIDS = {EGO_1: "f", EGO_2: "e", EGO_3: "d"}
FIXED_EGO = [
    "networkCanvasEgoUUID",
    "networkCanvasCaseID",
    "networkCanvasSessionID",
    "networkCanvasProtocolName",
    "sessionStart",
    "sessionFinish",
    "sessionExported",
]
EXTRA_EGO = {
    "classic": [],
    "fresco": ["APP_VERSION", "COMMIT_HASH"],
    "npm": ["APP_VERSION", "COMMIT_HASH"],
    "autumn": [
        "APP_VERSION",
        "COMMIT_HASH",
        "networkCanvasInterviewLocale",
        "networkCanvasFinishOutcome",
    ],
}
NODE = ["nodeID", "networkCanvasEgoUUID", "networkCanvasUUID"]
EDGE = [
    "edgeID",
    "from",
    "to",
    "networkCanvasEgoUUID",
    "networkCanvasUUID",
    "networkCanvasSourceUUID",
    "networkCanvasTargetUUID",
]


def session_id(ego, dialect):
    """Sessions of Fresco have a short id of their own instead of a UUID."""
    letter = UUIDS[ego]
    if dialect in {"fresco", "npm"}:
        return f"clx{letter}00000000000000000000"
    return f"{letter * 8}-aaaa-4bbb-8ccc-{letter * 12}"


def files(dialect):
    """Give the files of an export by name: three sessions, of which one without anybody.

    Session 1: Ada, Bo, Cas and Dina; Ada-Bo and Bo-Cas are close (Bo-Cas twice over), Ada-Bo
    help each other too, Dina stands alone; the square is a place. Session 2: Ada and Bo under
    the same numbers, no ties. Session 3: nobody.
    """
    found = {}
    for ego, case in CASES.items():
        prefix = f"{case}_{session_id(ego, dialect)}"
        found[f"{prefix}_ego.csv"] = _table(*_ego(ego, dialect))
        for kind, (header, rows) in _nodes(ego, dialect).items():
            found[f"{prefix}_attributeList{kind}.csv"] = _table(header, rows)
        for kind, (header, rows) in _edges(ego).items():
            found[f"{prefix}_edgeList{kind}.csv"] = _table(header, rows)
    return found


def merged(dialect):
    """Give the same sessions put together, one file a type, numbers beginning anew in each."""
    tables = {}
    for name, text in files(dialect).items():
        kind = next(
            name[name.rindex(role) :]
            for role in ("ego.csv", "attributeList", "edgeList")
            if role in name
        )
        lines = text.split("\r\n", 1)
        tables.setdefault(f"studie_{kind}", [lines[0] + "\r\n"]).append(lines[1])
    return {name: "".join(parts) for name, parts in tables.items()}


def graphml_files(dialect):
    """Give the same sessions as GraphML, a file a session.

    Of "classic" and of "npm", the exporter of which the CSV is that of Fresco: the first is laid
    out over many lines and leaves & as it is; the second stands on one line and names a column
    that the study did not declare by its own name, while the key has another.
    """
    return {
        f"{case}_{session_id(ego, dialect)}.graphml": _graphml([_graph(ego, dialect)], dialect)
        for ego, case in CASES.items()
    }


def graphml(dialect):
    """Give all sessions as one file of GraphML with a graph each."""
    return _graphml([_graph(ego, dialect) for ego in CASES], dialect)


def zipped(texts, *, junk=True):
    """Give files as a zip, with what a Mac adds to it."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in texts.items():
            archive.writestr(f"networkCanvasExport/{name}", text)
            if junk:
                archive.writestr(f"__MACOSX/networkCanvasExport/._{name}", b"\x00\x05\x16\x07junk")
        if junk:
            archive.writestr("networkCanvasExport/.DS_Store", b"\x00\x00\x00\x01Bud1")
    return held.getvalue()


def protocol():
    """Give the `.netcanvas` file the interviews were made with."""
    person = {
        "name": "Persoon",
        "variables": {
            "v1": {"name": "name", "type": "text"},
            "v2": {"name": "leeftijd", "type": "number"},
            "v3": {
                "name": "nabijheid",
                "type": "ordinal",
                "options": [{"label": "heel dichtbij", "value": 1}, {"label": "ver", "value": 2}],
            },
            "v4": {
                "name": "steun",
                "type": "categorical",
                "options": [
                    {"label": "luisteren \\(altijd\\)\n", "value": "oor"},
                    {"label": "klussen", "value": "hand"},
                ],
            },
            "v5": {"name": "kringen", "type": "layout"},
            "v6": {"name": "notitie", "type": "text"},
            "v7": {"name": "mag", "type": "boolean"},
        },
    }
    document = {
        "description": "made up",
        "schemaVersion": 7,
        "stages": [],
        "codebook": {
            "ego": {"variables": {"e1": {"name": "woont", "type": "ordinal", "options": []}}},
            "node": {"n1": person, "n2": {"name": "Plek", "color": "node-color-seq-2"}},
            "edge": {"t1": {"name": "Kent", "variables": {}}, "t2": {"name": "Helpt"}},
        },
    }
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("assets/", "")
        archive.writestr("protocol.json", json.dumps(document))
    return held.getvalue()


def _ego(ego, dialect):
    times = ["2026-01-05T09:00:00.000Z", "", "2026-01-06T10:00:00.000Z"]
    extra = {
        "classic": [],
        "fresco": ["3.1.2", "abc"],
        "npm": ["4.0.0", "abc"],
        "autumn": ["8.0.0", "abc", "nl", ""],
    }
    row = [ego, CASES[ego], session_id(ego, dialect), "Studie (1)", *times, *extra[dialect], "2"]
    return [*FIXED_EGO, *EXTRA_EGO[dialect], "woont"], [row]


def _graphml(graphs, dialect):
    keys = [("graph", "woont", "e1"), ("all", "label", "label")]
    keys += [("all", name, name) for name in ("networkCanvasType", "networkCanvasUUID")]
    keys += [("node", name, f"v-{name}") for name in ("name", "leeftijd", "nabijheid", "mag")]
    keys += [("node", f"steun_{code}", f"v4_{HASH}-{code}") for code in ("oor", "hand")]
    keys += [("node", "kringen_X", "v5_X"), ("node", "kringen_Y", "v5_Y")]
    keys += [("edge", name, name) for name in EDGE[-2:]] + [("edge", "sterk", "t1-sterk")]
    if dialect == "npm":
        keys += [("node", "notitie", HASH), ("all", "networkCanvasType", "networkCanvasType")]
    else:
        keys += [("node", "notitie", "v6")]
    declared = [
        f'<key id="{own}" attr.name="{name}" attr.type="string" for="{scope}"/>'
        for scope, name, own in keys
    ]
    ids = {name: own for _, name, own in keys if own != HASH}
    start = '<graphml xmlns:nc="http://schema.networkcanvas.com/xmlns">'
    lines = [start, *declared, *(line for graph in graphs for line in graph(ids)), "</graphml>"]
    return ("\n" if dialect == "classic" else "").join(lines)


def _graph(ego, dialect):
    def data(name, text, ids):
        return f'<data key="{ids.get(name, name)}">{_escaped(text)}</data>' if text else ""

    def lines(ids):
        told = _ego(ego, dialect)[1][0]
        case = told[1] if dialect == "classic" else _escaped(told[1])
        yield (
            f'<graph edgedefault="undirected" nc:caseId="{case}" nc:sessionUUID="{told[2]}"'
            f' nc:protocolName="{told[3]}" nc:sessionStartTime="{told[4]}"'
            f' nc:sessionExportTime="{told[6]}">'
        )
        yield data("networkCanvasUUID", ego, ids) + data("woont", told[-1], ids)
        for kind, (header, rows) in _nodes(ego, dialect).items():
            for cells in rows:
                said = dict(zip(header, cells, strict=True))
                yield f'<node id="{said.pop("nodeID")}">'
                yield data("networkCanvasType", kind[1:], ids)
                yield data("label", said.get("name", "Node"), ids)
                for name, text in said.items():
                    true_name = (
                        name[:-1] + name[-1].upper() if name.endswith(("_x", "_y")) else name
                    )
                    if name != "networkCanvasEgoUUID":
                        yield data(true_name, "=1+1" if text == "'=1+1" else text, ids)
                yield "</node>"
        for kind, (header, rows) in _edges(ego).items():
            for cells in rows:
                said = dict(zip(header, cells, strict=True))
                own, first, second = (said.pop(name) for name in ("edgeID", "from", "to"))
                yield f'<edge id="{own}" source="{first}" target="{second}">'
                yield data("networkCanvasType", kind[1:], ids)
                for name, text in said.items():
                    yield "" if name == "networkCanvasEgoUUID" else data(name, text, ids)
                yield "</edge>"
        yield "</graph>"

    return lines


def _escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def _nodes(ego, dialect):
    variables = ["name", "leeftijd", "nabijheid", "steun_oor", "steun_hand", "kringen_x"]
    variables += ["kringen_y", "notitie", "mag"]
    header = [*NODE, *variables, *(["sinds"] if dialect == "autumn" else [])]
    blank = [""] if dialect == "autumn" else []
    none = ["false", "false"] if dialect == "classic" else ["", ""]  # not answered
    formula = "=1+1" if dialect == "classic" else "'=1+1"
    if ego == EGO_3:
        return {"": (NODE, [])}
    people = [
        ["1", ego, ADA, "Ada", "34", "1", "true", "false", "0.5", "0.25", formula, "true", *blank],
        ["2", ego, BO, 'Bo "de lange"', "007", "2", *none, "", "", "met, komma", "", *blank],
    ]
    if ego == EGO_2:
        return {"_Persoon": (header, people)}
    people += [
        ["3", ego, CAS, "ENCRYPTED", "", "", "true", "true", "1", "0", "twee\nregels", "", *blank],
        ["4", ego, DINA, "Dina", "71.5", "", *none, "", "", "", "false", *blank],
    ]
    return {"_Persoon": (header, people), "_Plek": ([*NODE, "name"], [["5", ego, PLEIN, "plein"]])}


def _edges(ego):
    if ego != EGO_1:
        return {"": (EDGE, [])}
    known = [
        ["1", "1", "2", ego, "20000001", ADA, BO, "true"],
        ["2", "3", "2", ego, "20000002", CAS, BO, ""],
        ["3", "2", "3", ego, "20000003", BO, CAS, ""],
    ]
    return {
        "_Kent": ([*EDGE, "sterk"], known),
        "_Helpt": (EDGE, [["4", "1", "2", ego, "20000004", ADA, BO]]),
    }


def _table(header, rows):
    held = io.StringIO(newline="")
    csv.writer(held).writerows([header, *rows])
    return held.getvalue()
