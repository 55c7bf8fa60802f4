"""What the choices about getting to know, opening and carrying are called in a list."""

from kring.formats.table_headers import Words

STEP_CHOICES: dict[str, dict[str, Words]] = {
    "capital": {
        "bonding": (
            "nest: we lijken op elkaar, het voelt veilig|nest|bonding",
            "nid : nous nous ressemblons, c’est rassurant|nid",
            "nest: we are alike, it feels safe|nest",
        ),
        "bridging": (
            "brug: naar een andere wereld|brug|bridging",
            "pont : vers un autre monde|pont",
            "bridge: to another world|bridge",
        ),
        "linking": (
            "ladder: naar iemand die beslist|ladder|linking",
            "échelle : vers quelqu’un qui décide|échelle",
            "ladder: to somebody who decides",
        ),
    },
    "acquaintance": {
        "named": ("genoemd", "nommé", "named"),
        "talked_over": ("voorstel besproken", "on en a parlé", "talked over"),
        "met": ("kennisgemaakt", "rencontré", "met"),
        "in_touch": ("contact", "en contact", "in touch"),
        "not": ("het kwam er niet van", "cela ne s’est pas fait", "it did not come to that"),
    },
    "shared_load": {
        "fine": ("het gaat goed", "ça va", "it goes well"),
        "attention": ("let op", "à surveiller", "keep an eye on it"),
        "too_much": ("het is te veel", "c’est trop", "it is too much"),
    },
    "endures": {
        "week": ("minder dan een week", "moins d’une semaine", "less than a week"),
        "month": ("een week tot een maand", "d’une semaine à un mois", "a week to a month"),
        "half_year": ("een tot zes maanden", "d’un à six mois", "one to six months"),
        "year": ("zes maanden tot een jaar", "de six mois à un an", "six months to a year"),
        "two_years": ("een tot twee jaar", "d’un à deux ans", "one to two years"),
        "longer": ("langer dan twee jaar", "plus de deux ans", "longer than two years"),
    },
}
