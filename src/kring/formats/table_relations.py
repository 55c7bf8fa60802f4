"""What the kinds of contact are called in a list, in Dutch, French and English.

As in `table_words.py`: of words with | between them all are read; the first is written and
is the one on the screen.
"""

from kring.formats.table_headers import Words

RELATIONS: dict[str, Words] = {
    "partner": ("partner|man|vrouw", "partenaire|mari|femme", "partner|husband|wife"),
    "former_partner": ("ex-partner|ex", "ex-partenaire|ex", "ex-partner|former partner"),
    "parent": ("ouder|moeder|vader|mama|papa", "parent|mère|père", "parent|mother|father"),
    "step_parent": (
        "stief- of plusouder|stief-/plusouder|stiefouder|plusouder",
        "beau-parent",
        "step-parent",
    ),
    "foster_parent": ("pleegouder", "parent d’accueil", "foster parent"),
    "child": ("kind|zoon|dochter", "enfant|fils|fille", "child|son|daughter"),
    "step_child": (
        "stief- of pluskind|stief-/pluskind|stiefkind|pluskind",
        "bel-enfant",
        "stepchild",
    ),
    "foster_child": ("pleegkind", "enfant placé", "foster child"),
    "sibling": (
        "broer of zus|broer/zus|broer|zus",
        "frère ou sœur|frère/sœur|frère|sœur",
        "brother or sister|brother|sister|sibling",
    ),
    "grandparent": (
        "grootouder|oma|opa|grootmoeder|grootvader",
        "grand-parent|grand-mère|grand-père",
        "grandparent|grandmother|grandfather",
    ),
    "grandchild": ("kleinkind", "petit-enfant", "grandchild"),
    "uncle_aunt": (
        "oom of tante|oom/tante|oom|tante|nonkel",
        "oncle ou tante|oncle/tante|oncle|tante",
        "uncle or aunt|uncle|aunt",
    ),
    "cousin": (
        "neef of nicht|neef/nicht|neef|nicht",
        "cousin(e), neveu ou nièce|cousin(e)/neveu/nièce|cousin|cousine|neveu|nièce",
        "cousin, nephew or niece|cousin|nephew|niece",
    ),
    "in_law": ("schoonfamilie|schoonmoeder|schoonvader", "belle-famille", "in-laws"),
    "chosen_family": ("gekozen familie", "famille choisie", "chosen family"),
    "friend": (
        "vriend of vriendin|vriend(in)|vriend|vriendin",
        "ami ou amie|ami(e)|ami|amie",
        "friend",
    ),
    "acquaintance": ("kennis", "connaissance", "acquaintance"),
    "online_friend": ("online vriend", "ami en ligne", "online friend"),
    "neighbour": (
        "buur|buurman|buurvrouw",
        "voisin ou voisine|voisin(e)|voisin|voisine",
        "neighbour|neighbor",
    ),
    "colleague": ("collega", "collègue", "colleague"),
    "former_colleague": ("ex-collega|oud-collega", "ancien collègue", "former colleague"),
    "classmate": (
        "(oud-)klasgenoot|klasgenoot",
        "(ancien) camarade de classe|camarade de classe",
        "(former) classmate|classmate",
    ),
    "school_parent": (
        "ouder van aan de schoolpoort|ouder van vriendje|ouder van de schoolpoort",
        "parent à la sortie de l’école|parent d’école",
        "parent from the school gate",
    ),
    "club_member": ("clubgenoot", "membre du même club|membre du club", "club member"),
    "fellow_believer": (
        "iemand van mijn geloofsgemeenschap|geloofsgenoot",
        "quelqu’un de ma communauté religieuse|membre de ma communauté religieuse",
        "someone of my faith community",
    ),
    "peer": (
        "lotgenoot",
        "pair : quelqu’un qui vit la même chose|pair",
        "someone in the same boat",
    ),
    "housemate": (
        "huisgenoot of medebewoner|medebewoner/huisgenoot|huisgenoot|medebewoner",
        "colocataire",
        "housemate",
    ),
    "shopkeeper": ("winkelier|winkelier/handelaar|handelaar", "commerçant", "shopkeeper"),
    "light_tie": (
        "lichte binding (van zien)|lichte binding|van zien",
        "lien léger (connu de vue)|lien léger",
        "light tie (known by sight)",
    ),
    "volunteer": (
        "vrijwilliger of buddy|vrijwilliger/buddy|vrijwilliger|buddy",
        "bénévole ou buddy|bénévole",
        "volunteer or buddy",
    ),
    "companion": ("compagnon de route", "compagnon de route", "companion of the circle"),
    "employer": ("werkgever|baas", "employeur|patron", "employer|boss"),
    "teacher": ("leerkracht|leraar|juf|meester", "enseignant", "teacher"),
    "gp": ("huisarts|dokter", "médecin généraliste|médecin", "family doctor|doctor"),
    "physiotherapist": (
        "kinesist of fysiotherapeut|kinesist/fysiotherapeut|kinesist|kine",
        "kinésithérapeute|kiné",
        "physiotherapist",
    ),
    "therapist": (
        "therapeut of psycholoog|therapeut/psycholoog|therapeut|psycholoog",
        "thérapeute ou psychologue|thérapeute|psychologue",
        "therapist or psychologist|psychologist",
    ),
    "home_care": (
        "thuiszorg of poetshulp|thuiszorg/poetshulp|thuiszorg|poetshulp",
        "aide à domicile ou aide-ménagère|aide à domicile",
        "home care or cleaning help",
    ),
    "social_worker": (
        "sociaal werker|maatschappelijk werker",
        "travailleur social|assistant social",
        "social worker",
    ),
    "support_worker": ("begeleider", "accompagnateur", "support worker"),
    "administrator": (
        "bewindvoerder of schuldbemiddelaar|bewindvoerder|schuldbemiddelaar",
        "administrateur ou médiateur de dettes|administrateur/médiateur de dettes|administrateur",
        "administrator or debt mediator",
    ),
    "police_officer": ("wijkagent", "agent de quartier", "community police officer"),
    "civil_servant": (
        "ambtenaar of loket|ambtenaar/loket|ambtenaar",
        "fonctionnaire ou guichet|fonctionnaire",
        "civil servant or help desk|civil servant",
    ),
    "politician": (
        "schepen of raadslid|schepen|raadslid",
        "échevin ou conseiller communal|élu local",
        "local politician",
    ),
    "other": ("andere|anders", "autre", "other"),
}
