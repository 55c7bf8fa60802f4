"""What the choices of the drawings are called in a list, in Dutch, French and English.

Where somebody stands on an ecomap, in the inclusion web or in "who is who", and the signs of
a genogram; read and written like the words of `table_words.py`.
"""

Words = tuple[str, str, str]

DRAWING_CHOICES: dict[str, dict[str, Words]] = {
    "sign": {
        "square": ("vierkant", "carré", "square"),
        "circle": ("cirkel", "cercle", "circle"),
        "square_circle": (
            "vierkant met een cirkel erin",
            "carré avec un cercle",
            "square with a circle in it",
        ),
        "circle_square": (
            "cirkel met een vierkant erin",
            "cercle avec un carré",
            "circle with a square in it",
        ),
        "rounded": (
            "vierkant met ronde hoeken",
            "carré aux coins ronds",
            "square with round corners",
        ),
        "diamond": ("ruit", "losange", "diamond"),
    },
    "unborn": {
        "expected": ("op komst", "attendu", "expected"),
        "miscarriage": ("miskraam", "fausse couche", "miscarriage"),
        "ended": ("afgebroken zwangerschap", "grossesse interrompue", "ended pregnancy"),
        "stillborn": ("stil geboren", "né sans vie", "stillborn"),
    },
    "system": {
        "family": ("gezin en familie", "ménage et famille", "household and family"),
        "friends": ("vrienden", "amis", "friends"),
        "neighbours": ("buren", "voisins", "neighbours"),
        "school_work": ("school en werk", "école et travail", "school and work"),
        "leisure": ("vrije tijd en verenigingen", "loisirs et associations", "free time and clubs"),
        "faith": ("geloof en zin", "foi et sens", "faith and meaning"),
        "care": ("zorg en hulp", "soins et aide", "care and help"),
        "authorities": ("overheid en rechten", "administration et droits", "government and rights"),
        "online": ("online", "en ligne", "online"),
    },
    "domain": {
        "work": ("werk", "travail", "work"),
        "learning": ("leren", "apprendre", "learning"),
        "arts": ("kunst en cultuur", "art et culture", "art and culture"),
        "faith": (
            "wat ik geloof en wie ik ben",
            "ce que je crois et qui je suis",
            "what I believe and who I am",
        ),
        "sports": ("sport en bewegen", "sport et mouvement", "sport and moving"),
        "volunteering": (
            "vrijwilligerswerk en engagement",
            "bénévolat et engagement",
            "volunteering and causes",
        ),
        "home": ("familie en buurt", "famille et quartier", "family and neighbourhood"),
        "online": ("online", "en ligne", "online"),
        "services": ("diensten en hulp", "services et aide", "services and help"),
    },
    "bubble": {
        "household": ("mijn gezin", "mon ménage", "my household"),
        "family": ("familie", "famille", "family"),
        "friends": ("vrienden", "amis", "friends"),
        "neighbours": ("buren", "voisins", "neighbours"),
        "volunteers": ("vrijwilligers", "bénévoles", "volunteers"),
        "home_care": ("hulp aan huis", "aide à domicile", "help at home"),
        "doctor_care": ("dokter en zorg", "médecin et soins", "doctor and care"),
        "town_services": ("gemeente en diensten", "commune et services", "town and services"),
    },
    "place_kind": {
        "shop": ("winkel of markt", "magasin ou marché", "shop or market"),
        "park": ("park of bank", "parc ou banc", "park or bench"),
        "cafe": ("café of theehuis", "café ou salon de thé", "café or tea room"),
        "school": ("school", "école", "school"),
        "playground": ("speeltuin", "plaine de jeux", "playground"),
        "station": ("station of halte", "gare ou arrêt", "station or stop"),
        "community_centre": (
            "buurthuis of dienstencentrum",
            "maison de quartier",
            "community centre",
        ),
        "worship": ("plek van geloof", "lieu de foi", "place of faith"),
        "club": ("club of vereniging", "club ou association", "club or association"),
        "care": ("plek van zorg", "lieu de soins", "place of care"),
        "work": ("werk", "travail", "work"),
        "screen": ("plek op internet", "lieu sur internet", "place on the internet"),
    },
    "welcome": {
        "yes": ("ja", "oui", "yes"),
        "sometimes": ("soms", "parfois", "sometimes"),
        "no": ("nee", "non", "no"),
    },
    "reach": {
        "around": ("om mij heen", "autour de moi", "around me"),
        "influence": (
            "heeft invloed op hoe het gaat",
            "influence ce qui se passe",
            "has influence on how it goes",
        ),
        "network": ("in mijn netwerk", "dans mon réseau", "in my network"),
    },
    "holds": {
        "net": (
            "een net: vangt mij op als ik val",
            "un filet : me rattrape si je tombe",
            "a net: catches me when I fall",
        ),
        "trampoline": (
            "een trampoline: helpt mij omhoog en vooruit",
            "un trampoline : m’aide à rebondir",
            "a trampoline: helps me up and on",
        ),
        "both": ("allebei", "les deux", "both"),
    },
}
