"""What the columns of a list are called, in Dutch, French and English.

Of words with | between them all are read; the first is written: short, because it stands
above a column. The questions as they are on the screen are read too, except those on being
alike (“Age”): in somebody's own list such a column holds an age, not whether it is the same.
"""

Words = tuple[str, str, str]

HEADERS: dict[str, Words] = {
    "network": ("Netwerk|Kring", "Réseau|Cercle", "Network|Kring"),
    "id": ("Id", "Id", "Id"),
    "name": ("Naam|Wie|Voornaam|Roepnaam", "Nom|Qui|Prénom", "Name|Who|First name|Alter name"),
    "sort": ("Soort|Wat is het", "Sorte|Qu’est-ce que c’est", "Sort|What is it"),
    "picture": ("Prentje|Plaatje", "Image", "Picture"),
    "relation_types": (
        "Contact|Relatie|Band|Hoe noem je het contact|Hoe noem je dit contact",
        "Relation|Contact|Lien|Comment appelles-tu ce contact",
        "Contact|Relation|What do you call this contact",
    ),
    "sector": (
        "Deel van de kring|Kwadrant|Deel van de cirkel",
        "Partie du cercle|Quadrant",
        "Part of the circle",
    ),
    "status": (
        "Hoe is het nu|Status",
        "Comment ça va maintenant|Statut|Où en est-ce maintenant",
        "How is it now|Status",
    ),
    "paid": (
        "Betaald|Voor het werk|Is er voor het werk",
        "Payé|Pour son travail|Est là pour son travail",
        "Paid|Is here for their work",
    ),
    "volunteer": (
        "Vrijwilliger|Is er als vrijwilliger",
        "Bénévole|Est là comme bénévole",
        "Volunteer|Is here as a volunteer",
    ),
    "here_for_help": (
        "Mag helpen|Is er om te helpen",
        "Peut aider|Est là pour aider",
        "Here for help|Is here to help",
    ),
    "place_level": ("Waar", "Où", "Where"),
    "met_at": (
        "Plek|Waar zie je elkaar|Waar zien jullie elkaar",
        "Lieu|Où vous voyez-vous",
        "Place|Where do you meet|Where do you see each other",
    ),
    "travel_minutes": (
        "Minuten onderweg|Reistijd",
        "Minutes de trajet|Temps de trajet",
        "Minutes on the way|Travel time",
    ),
    "channels": (
        "Hoe (kanaal)|Kanaal|Hoe hebben jullie contact",
        "Comment (canal)|Canal|Comment êtes-vous en contact",
        "How (channel)|Channel|How do you have contact",
    ),
    "busy": (
        "Heeft tijd|Drukte|Is er tijd|Heeft die persoon tijd",
        "A du temps|Disponibilité|A-t-on du temps|Cette personne a-t-elle du temps",
        "Has time|Busy|Do they have time",
    ),
    "known_since": ("Sinds|Sinds (jaar)", "Depuis|Depuis (année)", "Since|Since (year)"),
    "origin": (
        "Hoe leren kennen|Hoe leerde je elkaar kennen|Hoe leerden jullie elkaar kennen",
        "Comment connu|Comment vous êtes-vous connus|Comment avez-vous fait connaissance",
        "How you met|How did you meet",
    ),
    "initiative": ("Wie zoekt contact", "Qui prend contact", "Who gets in touch"),
    "qualities": (
        "Talenten|Goed in of heeft|Kan goed, of heeft",
        "Talents|Doué pour ou possède|Sait faire, ou a",
        "Talents|Good at|Good at, or has",
    ),
    "via": ("Via|Langs wie|Via wie", "Via|Par qui", "Via|Through whom"),
    "introduced_by": (
        "Voorgesteld door",
        "Présenté par|Connaissance faite grâce à",
        "Introduced by",
    ),
    "sign": ("Teken in het genogram", "Signe dans le génogramme", "Sign in the genogram"),
    "born": (
        "Geboren|Geboren in (jaar)|Geboortejaar",
        "Né en|Né en (année)|Année de naissance|Naissance (année)",
        "Born|Born in (year)",
    ),
    "birthday": ("Verjaardag|Jarig op", "Anniversaire", "Birthday"),
    "died": (
        "Overleden in|Overleden in (jaar)|Sterfjaar",
        "Décédé en|Décédé en (année)|Décès (année)",
        "Died in|Died in (year)",
    ),
    "unborn": ("Zwangerschap of verlies", "Grossesse ou perte", "Pregnancy or loss"),
    "system": ("Plaats op de ecomap", "Place sur l’écocarte", "Place on the ecomap"),
    "domain": ("Levensdomein|Deel van het leven", "Domaine de vie", "Part of life"),
    "bubble": ("Plaats in wie is wie", "Place dans qui est qui", "Place in who is who"),
    "phone": ("Telefoon|Telefoonnummer|Gsm", "Téléphone|Gsm", "Telephone|Phone"),
    "what_for": (
        "Waarvoor|Wat kan ik hen vragen",
        "Pour quoi|Que puis-je leur demander",
        "What for|What can I ask them",
    ),
    "when": (
        "Wanneer|Wanneer kan ik hen bereiken",
        "Quand|Quand puis-je les joindre",
        "When|When can I reach them",
    ),
    "emergency": (
        "Bij nood bellen|Bellen als er iets gebeurt",
        "En cas d’urgence|À appeler s’il arrive quelque chose",
        "To call when something happens",
    ),
    "place_kind": (
        "Soort plek|Wat voor plek",
        "Sorte de lieu|Quelle sorte de lieu",
        "What kind of place",
    ),
    "doing": ("Wat doe ik er", "Ce que j’y fais|Qu’est-ce que j’y fais", "What do I do there"),
    "welcome": (
        "Welkom|Voel ik me er welkom",
        "Bienvenu|Est-ce que je m’y sens bienvenu|Est-ce qu’on m’y accueille bien",
        "Welcome|Do I feel welcome there",
    ),
    "reach": (
        (
            "Hoe dicht bij wat er gebeurt|Hoe dicht staan ze bij wat er gebeurt"
            "|Hoe dicht staat die persoon bij wat er gebeurt"
        ),
        (
            "Proche de ce qui se passe|À quel point sont-ils proches de ce qui se passe"
            "|À quelle distance de ce qui se passe"
        ),
        "How near are they to what happens",
    ),
    "holds": (
        "Vangnet of trampoline|Een net of een trampoline",
        "Filet ou trampoline|Un filet ou un trampoline",
        "Net or trampoline|A net or a trampoline",
    ),
    "visibility": ("Wie mag dit zien", "Qui peut voir ceci", "Who may see this"),
    "meaning": (
        "Betekenis|Wat betekent|Wat betekent deze persoon voor jou",
        "Signification|Ce que ça signifie|Que représente cette personne pour toi",
        "Meaning|What does this person mean to you",
    ),
    "closeness": (
        "Dichtbij|Nabijheid|Ring|Hoe dichtbij voelt het|Hoe dichtbij",
        "Proximité|Anneau|À quel point est-ce proche|À quel point c’est proche",
        "Closeness|How close|Ring|How close does it feel",
    ),
    "line": ("Lijn|Hoe is de band", "Ligne|Comment est le lien", "Line|What is the bond like"),
    "practical": (
        "Praktische hulp|Hulp|Hulp bij klusjes, papieren, vervoer, geld",
        "Aide pratique|Aide|Aide pour les petits travaux, les papiers, le transport, l’argent",
        "Practical help|Help|Help with chores, papers, transport, money",
    ),
    "affective": (
        "Luisterend oor|Steun|Een luisterend oor, liefde, waardering",
        "Soutien affectif|Soutien|Une oreille attentive, de l’amour, de l’estime",
        "Listening ear|Support|A listening ear, love, being valued",
    ),
    "advice": (
        "Raad|Advies|Raad en informatie",
        "Conseil|Conseils et informations",
        "Advice|Advice and information",
    ),
    "company": (
        "Gezelschap|Samen dingen doen|Samen dingen doen, erbij horen",
        (
            "Compagnie|Faire des choses ensemble, faire partie"
            "|Faire des choses ensemble, avoir sa place"
        ),
        "Company|Doing things together|Doing things together, belonging",
    ),
    "security": (
        "Zekerheid|Op rekenen|Iets om op te rekenen",
        "Sécurité|Compter dessus|Quelque chose sur quoi compter",
        "Security|Rely on|Something to rely on",
    ),
    "energy_in": (
        "Geeft energie|Geeft mij energie",
        "Donne de l’énergie|Me donne de l’énergie",
        "Gives energy|Gives me energy",
    ),
    "energy_out": (
        "Kost energie|Kost mij energie",
        "Coûte de l’énergie|Me coûte de l’énergie",
        "Costs energy|Costs me energy",
    ),
    "frequency": ("Hoe vaak", "Combien de fois|Fréquence", "How often|Frequency"),
    "last_contact": ("Laatste contact", "Dernier contact", "Last contact"),
    "importance_mine": (
        "Belangrijk voor mij|Hoe belangrijk voor jou",
        "Important pour moi|Importance pour toi",
        "Important for me|How important for you",
    ),
    "importance_theirs": (
        "Ik belangrijk voor hen|Hoe belangrijk ben jij voor hen",
        "Moi pour eux|Ton importance pour l’autre",
        "Me important for them|How important are you for them",
    ),
    "time": ("Tijd samen", "Temps ensemble", "Time together"),
    "emotion": (
        "Hoe diep het raakt|Hoe diep raakt het je",
        "Combien ça touche|À quel point cela te touche-t-il",
        "How deep it touches|How deep does it touch you",
    ),
    "intimacy": (
        "Vertrouwen|Hoeveel vertellen jullie elkaar",
        "Confiance|Que vous confiez-vous|Vous confiez-vous beaucoup de choses",
        "Trust|How much do you tell each other",
    ),
    "services": (
        "Over en weer|Dingen doen voor elkaar",
        "Services mutuels|Se rendre service",
        "Doing things for each other",
    ),
    "strength_felt": (
        "Sterk of licht|Sterk of licht, zoals jij het voelt",
        "Fort ou léger|Fort ou léger, comme tu le sens",
        "Strong or light|Strong or light, as you feel it",
    ),
    "similar_age": ("Zelfde leeftijd", "Même âge", "Same age"),
    "similar_life_phase": ("Zelfde levensfase", "Même phase de vie", "Same phase of life"),
    "similar_neighbourhood": ("Zelfde buurt", "Même quartier", "Same neighbourhood"),
    "similar_work": ("Zelfde werk of studie", "Même travail ou études", "Same work or study"),
    "similar_money": ("Zelfde geldsituatie", "Même situation d’argent", "Same money situation"),
    "similar_language": ("Zelfde taal", "Même langue", "Same language"),
    "similar_background": ("Zelfde achtergrond", "Même origine", "Same background"),
    "similar_interests": ("Zelfde interesses", "Mêmes intérêts", "Same interests"),
    "has_power": (
        "Heeft iets te zeggen|Heeft ergens iets te zeggen (school, gemeente, dienst)",
        "A du pouvoir|A son mot à dire quelque part (école, commune, service)",
        "Has a say|Has a say somewhere (school, town hall, service)",
    ),
    "thresholds": (
        "Wat houdt tegen|Wat maakt het moeilijk",
        "Ce qui freine|Qu’est-ce qui rend cela difficile",
        "What makes it hard",
    ),
    "wish": ("Wens|Wat wens je", "Souhait|Que souhaites-tu", "Wish|What do you wish"),
    "capital": (
        "Geeft|Wat is dit voor jou",
        "Apporte|Qu’est-ce que c’est pour toi",
        "Brings|What is this to you",
    ),
    "opens": ("Opent|Wat opent dit", "Ouvre|Qu’est-ce que cela ouvre", "What does this open"),
    "why_faded": (
        "Verwaterd door|Hoe is het verwaterd",
        "Comment le lien s’est-il relâché|Comment le lien s’est-il effacé",
        "How did it fade",
    ),
    "broken_since": ("Breuk sinds (jaar)", "Rupture depuis (année)", "Broken since (year)"),
    "broken_words": (
        "Breuk in eigen woorden|Wat is er gebeurd",
        "Que s’est-il passé",
        "What came between you",
    ),
    "unsafe": (
        "Niet veilig|Dit is niet veilig voor mij",
        "Ce n’est pas sûr pour moi|Je ne suis pas en sécurité dans ce lien",
        "This is not safe for me",
    ),
    "mine_for_them": (
        "Wat ik beteken|Wat beteken jij voor deze persoon",
        "Que signifies-tu pour cette personne|Que représentes-tu pour cette personne",
        "What do you mean to this person",
    ),
    "gestures": ("Kleine gebaren", "Petits gestes", "Small gestures"),
    "found_by": ("Gevonden met kaart", "Trouvé avec la carte", "Found by card"),
    "acquaintance": (
        "Kennismaking|Hoe ver is de kennismaking",
        "Où en est la rencontre",
        "How far is getting to know each other",
    ),
    "shared_load": (
        (
            "Eigen draaglast|Hoe zwaar is het voor hen, zeiden ze"
            "|Wat zei die persoon: hoe zwaar is het"
        ),
        "Que disent-ils de ce qu’ils portent|Qu’a dit cette personne : est-ce lourd",
        "How do they carry it, they said",
    ),
    "endures": (
        (
            "Houdt het vol|Hoe lang houden ze dit vol, zeiden ze"
            "|Wat zei die persoon: hoe lang gaat het nog"
        ),
        (
            "Combien de temps pensent-ils tenir"
            "|Qu’a dit cette personne : combien de temps peut-elle tenir"
        ),
        "How long can they go on, they said",
    ),
    "carries_more": (
        (
            "Draagt nog meer|Dragen ze nog meer, zeiden ze"
            "|Wat zei die persoon: is er nog meer te dragen"
        ),
        (
            "Ont-ils dit qu’ils portent encore autre chose"
            "|Qu’a dit cette personne : porte-t-elle encore autre chose"
        ),
        "Do they carry more, they said",
    ),
    "knows": ("Kent|Kennen elkaar", "Connaît|Se connaissent", "Knows|Know each other"),
    "knows_partly": ("Kent onder meer", "Connaît entre autres", "Knows among others"),
}
