"""Four stories, made up, each from an empty kring to something that can be done this week.

Ryan is the man who greets everybody from his balcony; the compost group of a street has a role
together; Jordy leaves care and looks who stays; for a driving licence a few people share what
they can.
"""

from browser.walking import begin, end_on_the_poster, keep, look, say_of


def person(page, name):
    """Tick somebody in a list of people."""
    page.get_by_label(name, exact=True).check()


def test_ryan_is_the_man_who_greets_and_is_thanked_for_it(page, server, step):
    kring = begin(page, server, "Ryan", "Mevrouw Claes", "Buurjongen Sami")
    say_of(page, kring, "Mevrouw Claes", bond__meaning="Ze zwaait altijd terug.")
    page.goto(f"{kring}strengthen/talents/new")
    page.select_option("[name='talent.sort']", "heart")
    page.fill("[name='talent.text']", "Mensen goeiedag zeggen")
    page.fill("[name='talent.story']", "Sami bleef gisteren staan praten.")
    look(page, step, "a talent")
    keep(page)
    look(page, step, "talents")
    page.get_by_role("link", name="Talenten op papier").click()
    look(page, step, "talents on paper")
    he_thinks_out_who_he_is(page, kring, step)
    he_is_thanked(page, kring, step)


def he_thinks_out_who_he_is(page, kring, step):
    page.goto(f"{kring}strengthen/roles/design")
    look(page, step, "think out a role")
    page.locator("main a.button").click()
    page.fill("[name='role.wish']", "Erbij horen in de straat, zonder ergens heen te moeten")
    person(page, "Mensen goeiedag zeggen")
    look(page, step, "wish and talent")
    keep(page, "Verder")
    page.fill("[name='role.counterpart']", "de buren")
    page.fill("[name='role.need']", "Ze kennen elkaar weinig.")
    look(page, step, "place and people")
    keep(page, "Verder")
    page.fill("[name='role.name']", "de man die iedereen groet")
    look(page, step, "who are you there")
    for _skipped in range(3):
        keep(page, "Verder")
    page.fill("[name='role.first_step']", "Vanavond om zes uur op het balkon")
    look(page, step, "a first step")
    keep(page, "Verder")
    person(page, "Mevrouw Claes")
    look(page, step, "who values it")
    keep(page)
    look(page, step, "roles")
    page.get_by_role("link", name="de man die iedereen groet").click()
    page.select_option("[name='role.state']", "now")
    keep(page)


def he_is_thanked(page, kring, step):
    page.goto(f"{kring}strengthen/thanks/new")
    page.fill("[name='thanks.text']", "Elke avond een zwaai, daar word ik blij van.")
    page.select_option("[name='thanks.from_whom']", label="Mevrouw Claes")
    keep(page)
    page.complaints.clear()  # a browser complains of what was refused; that is meant so here
    look(page, step, "ask first")
    page.select_option("[name='thanks.agreed']", "true")
    page.select_option("[name='thanks.role']", label="de man die iedereen groet")
    keep(page)
    page.get_by_role("link", name="Rollen en dankjewels op papier").click()
    look(page, step, "certificate and thanks")
    page.emulate_media(media="print")
    step(page, "certificate, printed")
    page.emulate_media(media="screen")
    shown = page.inner_text("main")
    assert "de man die iedereen groet" in shown
    assert "daar word ik blij van" in shown
    end_on_the_poster(page, kring, step, hope="Elke avond iedereen zien", small="Zwaaien naar Sami")


def test_the_compost_group_has_a_role_together_and_a_first_step(page, server, step):
    kring = begin(page, server, "Nadia", "Compostgroep", "Winkel De Korf", "Frans")
    say_of(page, kring, "Compostgroep", alter__sort="group", bond__meaning="Onze hoek is groen.")
    say_of(page, kring, "Winkel De Korf", alter__sort="place", alter__doing="koffiedik geven")
    page.goto(f"{kring}strengthen/roles/new")
    page.fill("[name='role.name']", "verzorgers van de straat")
    page.fill("[name='role.counterpart']", "de winkels en de gemeente")
    page.click("main form summary")
    page.select_option("[name='role.of']", label="Compostgroep")
    page.fill("[name='role.valued_others']", "De winkel bewaart koffiedik voor ons.")
    page.check("[name='role.goods'][value=respect]")
    values = page.get_by_role("group", name="Wie waardeert het?")
    values.get_by_label("Winkel De Korf", exact=True).check()
    page.fill("[name='role.first_step']", "Zaterdag compost brengen naar de winkel")
    look(page, step, "a role of a group")
    keep(page)
    look(page, step, "the role of the group")
    assert "Compostgroep" in page.inner_text("main")
    page.goto(f"{kring}strengthen/thanks/new")
    page.fill("[name='thanks.text']", "De straat ruikt naar aarde.")
    page.select_option("[name='thanks.from_whom']", label="Winkel De Korf")
    page.select_option("[name='thanks.agreed']", "true")
    page.click("main form summary")
    page.select_option("[name='thanks.of']", label="Compostgroep")
    keep(page)
    page.goto(f"{kring}strengthen/roles/paper")
    look(page, step, "the certificate of the group")
    assert "Zaterdag" not in page.inner_text("main")
    page.goto(f"{kring}strengthen/giving")
    look(page, step, "giving and getting")
    page.get_by_role("link", name="Wat beteken jij voor Frans?").click()
    page.fill("[name='bond.mine_for_them']", "Ik luister naar zijn verhalen over vroeger.")
    page.check("[name='bond.gestures'][value='een kopje koffie']")
    look(page, step, "what do you mean to Frans")
    keep(page)
    assert "Je geeft iets aan één mens." in page.inner_text("main")
    look(page, step, "giving and getting, told")
    end_on_the_poster(
        page, kring, step, hope="Een groene straat", small="Zaterdag een emmer brengen"
    )


def test_jordy_leaves_care_and_sees_who_stays(page, server, step):
    kring = begin(
        page, server, "Jordy", "Tante Rita", "Begeleider Koen", "Coach Bart", "Maat Yassin"
    )
    say_of(page, kring, "Tante Rita", bond__meaning="Daar mag ik altijd eten.")
    say_of(page, kring, "Begeleider Koen", alter__paid="true", bond__meaning="Hij luistert.")
    say_of(page, kring, "Coach Bart", alter__status="asleep", bond__meaning="Hij geloofde in mij.")
    page.goto(f"{kring}strengthen/talks")
    look(page, step, "talks and cards")
    page.get_by_role("link", name="Als de hulp stopt").click()
    page.check("[name='plan.stays'] >> nth=0")
    page.check("[name='plan.think_along'] >> nth=0")
    look(page, step, "when care ends")
    keep(page)
    assert "Deze mensen blijven" in page.inner_text("main")
    look(page, step, "who stays")
    page.get_by_role("link", name="maak het wakker, heel klein").click()
    page.fill("[name='step.text']", "Hem vragen hoe het met de ploeg gaat")
    page.select_option("[name='step.form']", "message")
    look(page, step, "wake a contact")
    keep(page)
    assert "Coach Bart" in page.inner_text("main")

    page.goto(f"{kring}strengthen/cards/lonely")
    look(page, step, "alone at times")
    page.locator("main a.button").click()
    page.fill("[name=words]", "Vooral op zondag.")
    look(page, step, "in own words")
    keep(page, "Bewaar en ga verder")
    page.check("[name=chosen][value=passing]")
    look(page, step, "passing or long")
    keep(page, "Bewaar en stop hier")
    look(page, step, "what was answered")
    page.goto(f"{kring}strengthen/questions/osss3")
    for number, answer in enumerate((1, 2, 2)):
        page.check(f"[name=q{number}][value='{answer}']")
    look(page, step, "three questions")
    keep(page, "Klaar")
    assert "Je antwoorden komen uit op 8." in page.inner_text("main")
    page.fill("[name='filled.words']", "Het was een moeilijke week.")
    look(page, step, "what comes out")
    keep(page)
    look(page, step, "questionnaires")
    end_on_the_poster(
        page, kring, step, hope="Niet alleen wonen", small="Coach Bart een bericht sturen"
    )


def test_a_driving_licence_is_made_of_what_a_few_people_share(page, server, step):
    kring = begin(page, server, "Amina", "Oom Karel", "Lies")
    for name in ("Oom Karel", "Lies"):
        say_of(page, kring, name, bond__meaning="Fijn om mee onderweg te zijn.")
    page.goto(f"{kring}strengthen/hopes/new")
    page.fill("[name='hope.text']", "Een rijbewijs halen")
    keep(page)
    for name, what in (("Oom Karel", "Leren rijden op een parking"), ("Lies", "Theorie uitleggen")):
        page.goto(f"{kring}strengthen/talents/new")
        page.select_option("[name='talent.sort']", "share")
        page.fill("[name='talent.text']", what)
        page.click("main form summary")
        page.select_option("[name='talent.of']", label=name)
        page.select_option("[name='talent.may_be_asked']", "true")
        keep(page)
    look(page, step, "what they share")
    page.goto(f"{kring}strengthen/lanes")
    look(page, step, "three lanes")
    page.goto(f"{kring}strengthen/circle/new")
    page.fill("[name='meeting.topic']", "Een rijbewijs halen")
    person(page, "Oom Karel")
    person(page, "Lies")
    page.fill("[name='meeting.not_about']", "geld")
    look(page, step, "a circle")
    keep(page)
    page.get_by_role("link", name="De uitnodiging op papier").click()
    look(page, step, "the invitation")
    page.goto(f"{kring}strengthen/family/new")
    page.fill("[name='meeting.topic']", "Wie rijdt er wanneer mee?")
    person(page, "Oom Karel")
    keep(page)
    page.get_by_role("link", name="Naar het gesprek").click()
    page.get_by_role("link", name="Invullen: Oom Karel").click()
    page.fill("[name='voice.wants']", "Op zondag rijden")
    page.fill("[name='voice.cannot']", "Niet in de week")
    look(page, step, "apart first")
    keep(page)
    assert "Op zondag rijden" not in page.inner_text("main")
    look(page, step, "still closed")
    keep(page, "Leg naast elkaar")
    assert "Op zondag rijden" in page.inner_text("main")
    look(page, step, "side by side")
    page.goto(f"{kring}strengthen/steps/new")
    page.fill("[name='step.text']", "Oom Karel vragen voor zondag")
    page.locator("main form button[type=submit]").first.click()
    page.goto(f"{kring}strengthen/lanes")
    assert "Een rijbewijs halen" in page.inner_text("main")
    end_on_the_poster(page, kring, step, hope="Met de auto naar zee", small="Een parking zoeken")
