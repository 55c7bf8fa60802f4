"""What the choices in a list are called, in Dutch, French and English.

A file goes from hand to hand and from one language to another, so a list is read in all
three, whatever the language of the page; that is why these words do not stand in the
catalogues of `locale/`. Of words with | between them all are read; the first is written and
is the one on the screen. Kring's own codes (`has_room`) are always read too.
"""

from kring.formats.table_drawings import DRAWING_CHOICES
from kring.formats.table_headers import HEADERS, Words
from kring.formats.table_relations import RELATIONS
from kring.formats.table_steps import STEP_CHOICES

LANGUAGES = ("nl", "fr", "en")

YES_NO: dict[str, Words] = {
    "true": ("ja|waar|x", "oui|vrai", "yes|y|1"),
    "false": ("nee|neen|onwaar", "non|faux", "no|n|0"),
}
_EXCHANGE: dict[str, Words] = {
    "get": ("krijg ik|krijg", "je reçois|reçois", "I get this|I get"),
    "give": ("geef ik|geef", "je donne|donne", "I give this|I give"),
    "both": ("over en weer|allebei", "dans les deux sens|les deux", "both ways"),
    "none": ("nee|geen", "non|aucun", "no"),
}
_LIKENESS: dict[str, Words] = {
    "same": ("zoals ik|zelfde|ja", "comme moi|pareil|oui", "like me|yes"),
    "different": (
        "anders dan ik|anders|nee",
        "différent de moi|différent|non",
        "different from me|no",
    ),
}
_LEVEL3: dict[str, Words] = {
    "0": ("niet", "pas", "not"),
    "1": ("een beetje", "un peu", "a little"),
    "2": ("best wel", "assez", "quite"),
    "3": ("veel", "beaucoup", "a lot"),
}
_LEVEL4: dict[str, Words] = {
    "0": ("helemaal niet", "pas du tout", "not at all"),
    "1": ("een beetje", "un peu", "a little"),
    "2": ("wat", "moyennement", "somewhat"),
    "3": ("veel", "beaucoup", "much"),
    "4": ("heel veel", "énormément", "very much"),
}

CHOICES: dict[str, dict[str, Words]] = {
    "sort": {
        "person": ("een persoon|persoon|mens", "une personne|personne", "a person"),
        "group": (
            "een groep of club|groep|club|vereniging",
            "un groupe ou un club|groupe|club|association",
            "a group or club|club",
        ),
        "place": ("een plek|plek|plaats", "un lieu|lieu|endroit", "a place"),
        "service": ("een dienst|dienst", "un service|service", "a service"),
        "animal": ("een dier|dier|huisdier", "un animal|animal", "an animal|pet"),
        "role": (
            "iemand die ik wens|gewenst iemand|rol",
            "quelqu’un que je souhaite|quelqu’un de souhaité|rôle",
            "somebody I wish for",
        ),
    },
    "status": {
        "active": (
            "nu in mijn leven|actief",
            "dans ma vie maintenant|dans ma vie|actif",
            "in my life now",
        ),
        "asleep": (
            "slapend: we zijn elkaar uit het oog verloren|slapend",
            "en sommeil : on s’est perdu de vue|en sommeil|dormant",
            "asleep: we lost sight of each other|asleep",
        ),
        "broken": ("verbroken|breuk", "rompu", "broken off"),
        "dead": (
            "overleden, telt nog mee|overleden|dood",
            "décédé, compte toujours|décédé|mort",
            "died, still matters|died",
        ),
        "past": ("van vroeger|vroeger", "d’avant|du passé|avant", "from earlier"),
        "wished": ("gewenst", "souhaité", "wished for"),
        "second_hand": (
            "ken ik via iemand|via-via",
            "connu par quelqu’un|par quelqu’un d’autre",
            "known through somebody",
        ),
    },
    "here_for_help": {
        "yes": (
            "mag om hulp gevraagd worden|mag gevraagd worden|ja",
            "on peut lui demander de l’aide|on peut demander|oui",
            "may be asked for help",
        ),
        "contact_only": (
            "gewoon contact, geen hulp|gewoon contact",
            "simple contact, pas d’aide|juste du contact",
            "just contact, no help|just contact",
        ),
    },
    "place_level": {
        "home": ("thuis|in huis", "à la maison", "at home"),
        "street": ("in de straat|straat", "dans la rue|rue", "in the street"),
        "neighbourhood": ("in de buurt|buurt", "dans le quartier|quartier", "in the neighbourhood"),
        "town": (
            "in de stad of gemeente|stad|gemeente",
            "en ville ou dans la commune|ville|commune",
            "in town",
        ),
        "country": (
            "elders in het land|land",
            "ailleurs dans le pays|pays|ailleurs au pays",
            "elsewhere in the country",
        ),
        "abroad": ("in het buitenland|buitenland", "à l’étranger|étranger", "abroad"),
        "online": ("online", "en ligne", "online"),
    },
    "channels": {
        "in_person": ("in het echt|fysiek|bezoek", "en vrai|en personne|visite", "in person|visit"),
        "phone": ("per telefoon|telefoon|bellen", "par téléphone|téléphone", "by phone"),
        "video": ("met beeld|video|videobellen", "par vidéo|vidéo", "by video"),
        "message": (
            "per bericht|bericht|berichtje|chat",
            "par message|message|chat",
            "by message|chat",
        ),
        "letter": (
            "met een brief of kaart|brief|kaart|brief of kaart",
            "par lettre ou carte|lettre|carte",
            "by letter or card|card",
        ),
        "social_media": (
            "via sociale media|sociale media",
            "sur les réseaux sociaux|réseaux sociaux",
            "on social media",
        ),
    },
    "busy": {
        "has_room": ("heeft tijd|heeft ruimte", "a du temps", "has time"),
        "some_room": (
            "heeft een beetje tijd|beperkt|een beetje tijd",
            "a un peu de temps|un peu de temps",
            "has a little time",
        ),
        "full": ("zit vol|vol", "n’a plus de place|est à bout|complet", "is full"),
    },
    "initiative": {
        "me": ("ik", "moi", "me"),
        "other": ("de ander", "l’autre", "the other"),
        "both": ("wij allebei|allebei", "tous les deux|les deux", "both of us"),
        "neither": ("niemand|geen van beiden", "personne|aucun des deux", "nobody"),
    },
    "sector": {
        "family": ("familie", "famille", "family"),
        "fellows": ("lotgenoten|medecliënten|medebewoners", "pairs", "fellows"),
        "professionals": (
            "voor hun werk|professionals",
            "pour leur travail|professionnels",
            "for their work",
        ),
        "society": (
            "buurt en samenleving|samenleving",
            "quartier et société|société",
            "neighbourhood and society",
        ),
    },
    "visibility": {
        "self": ("alleen ik|mezelf", "moi seulement", "only me"),
        "worker": (
            "ik en mijn begeleider|ik en mijn werker",
            "moi et mon accompagnateur|moi et mon travailleur",
            "me and my worker",
        ),
        "circle": ("ook mijn kring", "mon cercle aussi", "my circle too"),
        "print": (
            "ook aan de muur|op de print",
            "sur le mur aussi|aussi au mur",
            "on the wall too",
        ),
    },
    "closeness": {  # also what stood there before, and the words along the rings of the paper
        "1": ("heel dichtbij", "tout près", "closest"),
        "2": ("dichtbij|dichtbij · vrienden", "proche|proche · amis", "close|close · friends"),
        "3": (
            "bekend|iemand die ik ken|bekend · kennissen",
            "connu|quelqu’un que je connais|connu · connaissances",
            "known|somebody I know|known · acquaintances",
        ),
        "4": (
            "verder weg|voor een dienst|verder · diensten",
            "plus loin|pour un service|plus loin · services",
            "further away|for a service|further · services",
        ),
    },
    "line": {
        "strong": ("sterke band|sterk", "lien fort|fort", "strong bond"),
        "ordinary": ("gewone band|gewoon", "lien ordinaire|ordinaire", "ordinary bond"),
        "loose": ("losse band|los|zwak", "lien léger|lâche|faible", "loose bond|weak"),
        "tense": ("spanning|gespannen", "tension|tendu", "tension"),
        "strong_tense": (
            "sterk, met spanning|sterk en gespannen",
            "fort, avec tension|fort et tendu",
            "strong, with tension",
        ),
        "broken": ("breuk|verbroken", "rupture|rompu", "break"),
        "asleep": ("slapend", "en sommeil", "asleep"),
    },
    "frequency": {
        "daily": ("elke dag|dagelijks", "chaque jour|tous les jours", "every day"),
        "several_a_week": (
            "meermaals per week|paar keer per week",
            "plusieurs fois par semaine",
            "several times a week",
        ),
        "weekly": ("elke week|wekelijks", "chaque semaine|hebdomadaire", "every week"),
        "monthly": (
            "een tot drie keer per maand|1 tot 3 keer per maand|maandelijks|elke maand",
            "une à trois fois par mois|1 à 3 fois par mois|chaque mois|mensuel",
            "one to three times a month|every month",
        ),
        "few_a_year": (
            "enkele keren per jaar|paar keer per jaar",
            "quelques fois par an",
            "a few times a year",
        ),
        "yearly": (
            "één keer per jaar|elk jaar|jaarlijks",
            "une fois par an|chaque année",
            "once a year",
        ),
        "rarely": ("zelden", "rarement", "rarely"),
        "not_now": ("nu niet", "pas maintenant", "not now"),
    },
    "strength_felt": {
        "weak": ("licht|zwak", "léger|faible", "light"),
        "medium": ("ertussenin|middel", "entre les deux|moyen", "in between"),
        "strong": ("sterk", "fort", "strong"),
    },
    "wish": {
        "cherish": ("zo houden|koesteren", "garder comme ça|garder|chérir", "keep it like this"),
        "more": ("meer ervan|meer", "plus", "more of it"),
        "less": ("minder ervan|minder", "moins", "less of it"),
        "wake": ("wakker maken", "réveiller", "wake it up"),
        "mend": ("herstellen", "réparer", "mend it"),
        "not_yet": ("misschien, nog niet", "peut-être, pas encore", "perhaps, not yet"),
        "rest": ("laten rusten", "laisser reposer", "let it rest"),
        "none": ("niets|geen", "rien|aucun", "nothing"),
    },
    "relation_types": RELATIONS,
}
CHOICES |= DRAWING_CHOICES | STEP_CHOICES
CHOICES |= dict.fromkeys(("practical", "affective", "advice", "company", "security"), _EXCHANGE)
CHOICES |= dict.fromkeys(("energy_in", "energy_out"), _LEVEL3)
CHOICES |= dict.fromkeys(
    ("importance_mine", "importance_theirs", "time", "emotion", "intimacy", "services"), _LEVEL4
)
CHOICES |= {name: _LIKENESS for name in HEADERS if name.startswith("similar_")}
