"""The words of the field, each explained in one plain sentence and named in three languages.

The names are given as they are used in each language and are never translated; only the
sentence follows the language of the page. docs/words.md has the longer list for translators.
"""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from kring.draw.choices import Label


@dataclass(frozen=True, slots=True)
class Term:
    """One word of the field."""

    nl: str
    fr: str
    en: str
    says: Label


@dataclass(frozen=True, slots=True)
class Chapter:
    """Words that belong together."""

    anchor: str
    title: Label
    terms: tuple[Term, ...]


_PEOPLE = (
    Term("centrale persoon", "personne centrale", "central person (ego)",
         _("The person whose network this is, and who owns the drawing.")),
    Term("netwerklid", "membre du réseau", "network member (alter)",
         _("Somebody around the central person.")),
    Term("sociaal netwerk", "réseau social", "social network",
         _("All the people somebody has to do with, and how these people know each other.")),
    Term("kring", "cercle", "circle",
         _("The people around one person, drawn around that person.")),
    Term("mantelzorger", "aidant proche", "informal carer",
         _("Somebody who cares for a person close to them for a long time, without pay.")),
    Term("vrijwilliger", "bénévole", "volunteer",
         _("Somebody who helps without pay, by free choice, often through an organisation.")),
    Term("hulpverlener", "intervenant", "helping professional",
         _("Somebody who helps because it is their work.")),
    Term("lotgenoot", "pair", "peer",
         _("Somebody who went through the same thing.")),
    Term("ervaringsdeskundige", "expert du vécu", "expert by experience",
         _("Somebody who uses what they lived through to help others.")),
    Term("steunfiguur", "figure de soutien", "support figure",
         _("A person somebody can lean on.")),
    Term("vertrouwenspersoon", "personne de confiance", "confidant, trusted person",
         _("Somebody to whom you can say everything.")),
    Term("bruggenbouwer", "bâtisseur de ponts", "bridge builder",
         _("Somebody who brings people together who do not know each other yet.")),
)  # fmt: skip

_DRAWINGS = (
    Term("groslijst", "liste brute", "long list of names",
         _("The first names that come up, without any order or question.")),
    Term("netwerkkaart", "carte de réseau", "network map",
         _("A table with one line for each person and what the contact is like.")),
    Term("concentrische cirkels", "cercles concentriques", "concentric circles",
         _("Rings around the person: the closer somebody stands, the closer it feels.")),
    Term("ecogram", "écogramme", "ecogram",
         _("A drawing of who is around somebody, with a line for what each contact is like.")),
    Term("ecomap", "écocarte", "ecomap",
         _("A drawing of a person or family with people, groups and services around them.")),
    Term("genogram", "génogramme", "genogram",
         _("A drawing of a family over several generations.")),
    Term("levenslijn", "ligne de vie", "lifeline",
         _("A line from birth to now, with what happened and who was there.")),
    Term("momentopname", "instantané", "snapshot (moment)",
         _("How the drawing was on one day, kept as it was.")),
)  # fmt: skip

_READING = (
    Term("omvang", "taille", "size",
         _("How many people stand on the drawing; it says nothing about how it feels.")),
    Term("samenstelling", "composition", "composition",
         _("What kinds of contact there are: family, friends, neighbours, professionals.")),
    Term("dichtheid", "densité", "density",
         _("How many of the people know each other, out of all who could.")),
    Term("stabiliteit", "stabilité", "stability",
         _("How long the contacts have been there, and who came and went.")),
    Term("complexiteit", "complexité", "complexity",
         _("How many different things people are good at and do for each other.")),
    Term("bereikbaarheid", "accessibilité", "reachability",
         _("How easily people can be there or be reached.")),
    Term("gevarieerdheid", "diversité", "heterogeneity",
         _("How much the people are like you, or different from you.")),
    Term("meerzijdigheid", "multiplexité", "multiplexity",
         _("When one contact means several things, such as neighbour and friend.")),
    Term("groepje", "composante", "component",
         _("People who are linked to each other, directly or through others.")),
    Term("brugpersoon", "point d’articulation", "articulation point",
         _("Somebody without whom two groups would no longer be linked.")),
    Term("beleving", "vécu", "lived experience",
         _("How the person feels about it; this always goes before the figures.")),
)  # fmt: skip

_CONTACTS = (
    Term("sterke band", "lien fort", "strong tie",
         _("A contact with much time, feeling and trust.")),
    Term("zwakke band", "lien faible", "weak tie",
         _("A contact with little time or closeness, that may open a new door.")),
    Term("lichte binding", "lien léger", "light tie",
         _("Somebody you greet or chat with, without knowing them well.")),
    Term("slapend netwerk", "réseau dormant", "dormant network",
         _("Contacts that faded and might be woken up.")),
    Term("verwaterd contact", "contact distendu", "faded contact",
         _("A contact that became less, without a quarrel.")),
    Term("breuklijn", "ligne de rupture", "rift, rupture",
         _("A place where contact broke off.")),
    Term("via-via", "par personnes interposées", "friend of a friend",
         _("Somebody you know only through somebody else.")),
    Term("sneeuwbalmethode", "méthode boule de neige", "snowball method",
         _("Asking each person whom they know who might be of interest to you.")),
    Term("poortwachter", "gardien d’accès", "gatekeeper",
         _("Somebody who can open or close the door of a group or place.")),
    Term("wederkerigheid", "réciprocité", "reciprocity",
         _("That giving and getting go both ways, in whatever form.")),
    Term("de kring groter maken", "élargir le cercle", "widening the circle",
         _("Taking small steps towards new or forgotten contacts.")),
)  # fmt: skip

_SUPPORT = (
    Term("praktische hulp", "aide pratique", "practical help",
         _("Help with jobs, papers, money or transport.")),
    Term("emotionele steun", "soutien émotionnel", "emotional support",
         _("Listening, comfort, love and appreciation.")),
    Term("advies", "conseil", "advice",
         _("Somebody to turn to with a question or a decision.")),
    Term("gezelschap", "compagnie", "companionship",
         _("Doing things together and belonging somewhere.")),
    Term("sociale zekerheid (stabiliteit)", "sécurité (stabilité)", "security (stability)",
         _("Arrangements, groups and habits that you can count on.")),
    Term("energiegever / energievreter", "source / gouffre d’énergie", "energy giver / drain",
         _("A contact that gives you strength, or takes it.")),
    Term("draaglast", "charge", "burden, load",
         _("All that somebody has to carry.")),
    Term("draagkracht", "capacité à faire face", "carrying capacity",
         _("What somebody can carry without falling over.")),
    Term("overbevragen", "trop solliciter", "over-asking",
         _("Asking so much of somebody that it becomes too heavy.")),
    Term("vraagverlegenheid", "gêne à demander de l’aide", "reluctance to ask",
         _("Finding it hard to ask for help.")),
    Term("handelingsverlegenheid", "gêne à agir", "reluctance to act",
         _("Wanting to help and not knowing how, or whether you may.")),
    Term("drempel", "seuil, obstacle", "threshold",
         _("What makes a step difficult, inside yourself or outside.")),
    Term("vangnet / trampoline", "filet de sécurité / tremplin", "safety net / trampoline",
         _("What catches you when you fall, and what helps you up again.")),
)  # fmt: skip

_IDEAS = (
    Term("sociaal kapitaal", "capital social", "social capital",
         _("What becomes possible because people know and trust each other.")),
    Term("bonding (hechten)", "capital social d’attachement", "bonding",
         _("Ties with people who are like you, where you feel at home.")),
    Term("bridging (overbruggen)", "capital social de pont", "bridging",
         _("Ties with people from another world than yours.")),
    Term("linking (verbinden met macht)", "capital social de liaison", "linking",
         _("Ties with people in a position to open doors, such as an official.")),
    Term("eigen regie", "maîtrise de sa vie", "self-direction",
         _("Deciding yourself about your own life.")),
    Term("krachtgericht werken", "approche centrée sur les forces", "strengths-based work",
         _("Beginning with what goes well and what people can do.")),
    Term("empowerment", "pouvoir d’agir", "empowerment",
         _("Getting more hold on your own life, together with others.")),
    Term("eenzaamheid", "solitude (ressentie)", "loneliness",
         _("Missing people, however many there are around you.")),
    Term("sociaal isolement", "isolement social", "social isolation",
         _("Having few people around you, whether you miss them or not.")),
    Term("vervangzorg", "soins de substitution", "substitute care",
         _("Expecting people around you to do what professionals should do; Kring does not.")),
    Term("beroepsgeheim", "secret professionnel", "professional secrecy",
         _("The duty of a professional to keep silent about what you tell.")),
    Term("toestemming", "consentement", "consent",
         _("Your free yes, for one purpose, that you can take back.")),
)  # fmt: skip

CHAPTERS = (
    Chapter("people", _("People"), _PEOPLE),
    Chapter("drawings", _("Drawings"), _DRAWINGS),
    Chapter("reading", _("Reading a network"), _READING),
    Chapter("contacts", _("Contacts"), _CONTACTS),
    Chapter("support", _("Support"), _SUPPORT),
    Chapter("ideas", _("Ideas behind it"), _IDEAS),
)
