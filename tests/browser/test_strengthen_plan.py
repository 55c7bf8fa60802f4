"""Four stories from an empty kring to a plan and a sheet of paper; each ends with something small.

The people are made up, after the stories in the founding documents.
"""

import re

import pytest

from browser import walking
from browser.languages import ENGLISH
from machine import journey

PLACES = (
    *("plan", "plan/net", "plan/paper", "plan/calendar", "agreements", "path", "trust"),
    *("interest", "interest/along", "successes", "successes/grip", "carrying"),
)
PHONE, TABLET = {"width": 390, "height": 844}, {"width": 1180, "height": 820}


def begin(page, url, *names):
    cookie = {"name": "kring_language", "value": "nl", "url": url}
    page.context.add_cookies([cookie])
    return f"{url}/kring/{journey.begin_kring(page, url, *names)}"


def go(page, where, step, name):
    page.goto(where)
    look(page, step, name)


def look(page, step, name):
    """Nothing stands out of the page, on a phone neither, and axe has nothing to say."""
    page.wait_for_load_state()
    for size in (PHONE, TABLET):
        page.set_viewport_size(size)
        wide = page.evaluate("() => document.documentElement.scrollWidth")
        assert wide <= size["width"], (name, wide)
        step(page, f"{name} {size['width']}")
    assert journey.violations(page) == []


def press(page, name, of=""):
    said = re.compile(rf"^{re.escape(name)}\s*{': ' + re.escape(of) if of else ''}$")
    with page.expect_navigation():
        page.get_by_role("button", name=said).first.click()


def follow(page, name):
    page.get_by_role("main").get_by_role("link", name=name, exact=True).first.click()


def say(page, **answers):
    """Answer the questions of a form by the name of their field, and send it off."""
    for name, answer in answers.items():
        field = page.locator(f'main form [name$=".{name}"]:not([name^="initial"])').first
        field.wait_for(state="attached")
        if not field.is_visible():
            page.locator("main form details summary", has_text="Zeg meer").click()
        if isinstance(answer, list):
            for each in answer:
                page.get_by_label(each, exact=True).first.check()
        elif field.evaluate("field => field.tagName") == "SELECT":
            field.select_option(label=answer)
        else:
            field.fill(answer)
    with page.expect_navigation():
        page.locator('main form button[type="submit"]').first.click()


def means(page, kring, name, **said):
    """Say in the list what somebody means."""
    page.goto(f"{kring}/list")
    page.get_by_role("main").get_by_role("link", name=re.compile(name)).first.click()
    walking.open_groups(page)
    for field, answer in said.items():
        found = page.locator(f'[name="bond.{field}"]')
        if found.evaluate("field => field.tagName") == "SELECT":
            found.select_option(value=answer)
        else:
            found.fill(answer)
    with page.expect_navigation():
        page.locator('main form:has([name="bond.meaning"]) button[type="submit"]').first.click()


def sheet_of(page, kring, step):
    """The plan on paper with a drawing above it, in black on white: give what stands there."""
    page.goto(f"{kring}/strengthen/plan")
    follow(page, "Het plan op papier")
    page.goto(f"{page.url.split('?')[0]}?as=circles")
    assert page.locator(".plan-sheet figure svg").count() == 1
    page.emulate_media(media="print")
    step(page, "blad")
    told = page.locator(".plan-sheet").inner_text()
    page.emulate_media(media="screen")
    assert "Je tekening en je plan beperken nooit je recht op hulp." in told
    return told


@pytest.fixture
def somewhere(page, server):
    return page, server.url


def test_k_who_has_nobody_goes_from_theatre_to_a_place_on_the_drawing(somewhere, step):
    page, url = somewhere
    kring = begin(page, url)
    go(page, f"{kring}/strengthen/path", step, "lege weg")
    follow(page, "Van iets wat je graag doet")
    look(page, step, "interesse")
    follow(page, "Iets wat ik graag doe")
    say(page, text="toneel")
    say(page, name="Toneelgroep in de buurt", doing="Decor bouwen")
    follow(page, "Deze vraag niet")  # nobody goes along yet
    say(page, text="Tien minuten binnenkijken")
    look(page, step, "bezoek gepland")
    press(page, "Het is gedaan", "Tien minuten binnenkijken")
    say(page, how_was="Ze gaven me koffie.", celebrated="Ik ben binnengegaan!")
    look(page, step, "wat goed ging")
    page.goto(f"{kring}/strengthen/interest")
    press(page, "Ja, zet het op mijn tekening")
    go(page, f"{kring}/strengthen/path", step, "weg met een groep")
    assert page.locator("#new").get_by_role("link", name="Toneelgroep in de buurt").count() == 1
    page.goto(f"{kring}/strengthen/hopes/new")
    say(page, text="Weer ergens bij horen", picture="🎭")
    go(page, f"{kring}/strengthen/plan", step, "plan")
    told = sheet_of(page, kring, step)
    assert "Weer ergens bij horen" in told and "Ik ben binnengegaan!" in told
    assert page.complaints == []


def test_a_daughter_with_young_volunteers_sees_in_time_who_carries_too_much(somewhere, step):
    page, url = somewhere
    kring = begin(page, url, "Lotte", "Jana", "Bram", "Noor")
    for name in ("Lotte", "Jana", "Bram"):
        means(page, kring, name, meaning="Komt graag langs.", practical="get")
    for what in ("Naar het ziekenhuis rijden", "Koken op maandag", "De hond uitlaten"):
        page.goto(f"{kring}/strengthen/agreements/new")
        say(page, who=["Lotte"], what=what, vital="ja")
        press(page, "Ja", what)
    go(page, f"{kring}/strengthen/carrying", step, "wie draagt wat")
    page.get_by_role("link", name=re.compile("Wat als iemand even weg is")).first.click()
    look(page, step, "als Lotte weg is")
    assert page.get_by_text("Nog niemand. Wie kan inspringen").count() == 3
    follow(page, "Wat vertelde Lotte over hoe het gaat?")
    say(page, carries_more="ja")
    page.goto(f"{kring}/strengthen/agreements/new")
    say(page, who=["Lotte"], what="Nog iets")
    look(page, step, "sta even stil")
    press(page, "Iemand anders, een dienst, of iets kleiners")
    page.get_by_label("Lotte", exact=True).first.uncheck()
    say(page, who=["Bram"])
    page.goto(f"{kring}/strengthen/agreements")
    follow(page, "Koken op maandag")
    say(page, backup="Jana")
    press(page, "Stop", "De hond uitlaten")
    look(page, step, "afspraken")
    press(page, "Er is dank je gezegd", "De hond uitlaten")
    told = sheet_of(page, kring, step)
    assert "Jana" in told and "De hond uitlaten" not in told
    assert len(re.findall(r"20\d\d", told)) == 3  # each agreement has a day to look again
    assert page.complaints == []


def test_one_warm_neighbour_is_asked_how_it_goes_first(somewhere, step):
    page, url = somewhere
    kring = begin(page, url, "Buurvrouw Rita", "Fons", "OCMW")
    means(page, kring, "Rita", meaning="Ze komt elke dag.", practical="get", company="get",
          affective="get", security="get")  # fmt: skip
    go(page, f"{kring}/strengthen/carrying", step, "op wie het leunt")
    assert page.get_by_text("Meer dan de helft van wat je krijgt, komt van Buurvrouw Rita.").count()
    follow(page, "Buurvrouw Rita")
    follow(page, "Ik ben Buurvrouw Rita")
    page.get_by_label("Als het blijft zoals nu, hoe lang hou je dit nog vol?").select_option(
        "month"
    )
    page.locator("fieldset.statement").first.get_by_label("ja", exact=True).check()
    press(page, "Toon het mij")
    look(page, step, "eigen check")
    press(page, "het is te veel")
    page.goto(f"{kring}/strengthen/agreements/new")
    say(page, who=["Buurvrouw Rita"], what="Boodschappen")
    look(page, step, "eerst vragen")
    follow(page, "Vraag eerst aan Buurvrouw Rita hoe het gaat")
    page.locator('main form button[type="submit"]').first.click()
    go(page, f"{kring}/strengthen/path", step, "deze week")
    press(page, "Vandaag niet", "Vragen hoe het gaat")
    assert page.get_by_text("Dat is prima. Er moet niets.").count() == 1
    page.goto(f"{kring}/strengthen/plan/net")
    say(page, net="Thuiszorg, elke werkdag")
    assert "Thuiszorg, elke werkdag" in sheet_of(page, kring, step)
    assert page.complaints == []


def test_a_mother_with_a_plan_on_the_kitchen_wall_looks_again_in_two_months(somewhere, step):
    page, url = somewhere
    kring = begin(page, url, "Zus", "Vriendin Els")
    means(page, kring, "Zus", meaning="Zij weet alles van mij.")
    page.goto(f"{kring}/strengthen/hopes/new")
    say(page, text="Tijd voor mezelf", picture="🌿")
    page.goto(f"{kring}/strengthen/plan")
    page.locator("#where a").click()
    say(page, where_to="Eén avond per week naar de les", think_along=["Zus"])
    look(page, step, "een vraag")
    say(page, needed="Oppas op dinsdag")
    for _part in range(4):
        follow(page, "Deze vraag niet")
    say(page, give="Ik kook voor Zus op zondag")
    say(page, welcome="Soep, en even bellen", not_welcome="Onverwacht binnenvallen")
    say(page, net="Huisarts, en het wijkteam")
    say(page, beyond="Betaalbare opvang")
    say(page, otherwise="Dan bel ik Zus")
    say(page, look_again="2027-01-22")
    look(page, step, "het hele plan")
    told = sheet_of(page, kring, step)
    for words in ("Tijd voor mezelf", "Oppas op dinsdag", "22 januari 2027", "Betaalbare opvang"):
        assert words in told
    page.goto(f"{kring}/strengthen/plan/calendar")
    look(page, step, "agenda")
    page.get_by_label(re.compile("De tekening opnieuw bekijken")).check()
    with page.expect_download() as found:
        page.get_by_role("button", name="Neem deze dagen mee").click()
    assert "20270122" in found.value.path().read_text(encoding="utf-8")
    assert page.complaints == []


@pytest.mark.parametrize("language", ["fr", ENGLISH])
def test_no_page_of_the_plan_breaks_a_rule_or_its_frame_in_another_language(
    somewhere, language, step
):
    page, url = somewhere
    kring = begin(page, url, "Zus", "Vriendin Els")
    means(page, kring, "Zus", meaning="Zij weet alles van mij.", practical="get")
    page.goto(f"{kring}/strengthen/agreements/new")
    say(page, who=["Zus"], what="Soep", vital="ja")
    page.goto(f"{kring}/strengthen/steps/new")
    say(page, text="Bellen", day="2027-02-01")
    page.goto(f"{kring}/strengthen/carrying")
    away = page.locator(".chips a").first.get_attribute("href")
    cookie = {"name": "kring_language", "value": language, "url": url}
    page.context.add_cookies([cookie])
    for place in PLACES:
        go(page, f"{kring}/strengthen/{place}", step, place.replace("/", " "))
    for place in ("", "/told", "/own-check"):
        go(page, f"{url}{away}{place}", step, f"away{place.replace('/', ' ')}")
    page.context.add_cookies([{**cookie, "value": "nl"}])
    assert page.complaints == []
