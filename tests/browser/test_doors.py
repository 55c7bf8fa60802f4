"""The doors in a real browser: a passkey, an app with codes, codes on paper, devices, is it you."""

from itertools import count

import pytest

from machine import journey
from machine.doors import code_now
from machine.organisation import organisation
from machine.serving import serving

WITH_FINGER = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


newcomer_numbers = count(1)


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """Serve a Kring of its own: here people sign out, and passkeys need a name as address."""
    with serving(tmp_path_factory.mktemp("doors") / "home") as server:
        server.url = server.url.replace("127.0.0.1", "localhost")
        yield server


@pytest.fixture
def newcomer(house, browser):
    """Give the page of somebody new, on a tablet that asks for a finger, in Dutch."""
    context = browser.new_context(
        viewport={"width": 1180, "height": 820}, has_touch=True, locale="nl-BE"
    )
    page = context.new_page()
    page.complaints = []
    page.on("pageerror", lambda problem: page.complaints.append(str(problem)))
    page.on("console", lambda said: said.type == "error" and page.complaints.append(said.text))
    page.tool = context.new_cdp_session(page)
    page.tool.send("WebAuthn.enable")
    made = page.tool.send("WebAuthn.addVirtualAuthenticator", {"options": WITH_FINGER})
    page.device = made["authenticatorId"]
    page.name = f"Sara {next(newcomer_numbers)}"
    link = house.command("user", "add", page.name, "--link").stdout.rpartition("/set-up/")[2]
    page.goto(f"{house.url}/set-up/{link.strip()}")
    for field in page.locator('input[type="password"]').all():
        field.fill(journey.PASSWORD)
    page.locator('main form button[type="submit"]').click()
    page.wait_for_url(f"{house.url}/")
    yield page
    context.close()
    assert page.complaints == []


def sign_out(page):
    page.locator('form[action$="/sign-out"] button').first.click()
    page.wait_for_url("**/sign-in")


def sign_in(page):
    form = page.locator('form[action$="/sign-in"]')
    form.locator('[name="name"]').fill(page.name.upper())
    form.locator('[name="password"]').fill(journey.PASSWORD)
    form.locator("button").click()


def make_passkey(page, url):
    page.goto(f"{url}/account/passkeys")
    page.locator('[name="name"]').fill("mijn tablet")
    page.get_by_role("button", name="Een toegangssleutel maken").click()
    page.wait_for_url("**/account/codes")


def turn_app_on(page, url):
    page.goto(f"{url}/account/app")
    key = page.locator(".key").inner_text().replace(" ", "")
    page.locator('[name="code"]').fill(code_now(key, later=-1))
    page.get_by_role("button", name="Aanzetten").click()
    page.wait_for_url("**/account/codes")
    return key


def show_codes(page):
    page.get_by_role("button", name="Toon me tien codes").click()
    return page.locator(".codes code").all_inner_texts()


def test_a_finger_on_the_tablet_opens_the_door_without_a_name(newcomer, house):
    make_passkey(newcomer, house.url)
    sign_out(newcomer)
    newcomer.get_by_role("button", name="Aanmelden met een toegangssleutel").click()
    newcomer.wait_for_url(f"{house.url}/")
    newcomer.goto(f"{house.url}/account/passkeys")
    newcomer.get_by_role("button", name="Weghalen").click()
    newcomer.get_by_text("opent niets meer").wait_for()


def test_a_finger_that_is_not_given_is_told_and_there_is_another_way(newcomer, house):
    make_passkey(newcomer, house.url)
    sign_out(newcomer)
    newcomer.tool.send(
        "WebAuthn.setUserVerified", {"authenticatorId": newcomer.device, "isUserVerified": False}
    )
    newcomer.get_by_role("button", name="Aanmelden met een toegangssleutel").click()
    newcomer.get_by_text("Dat is niet gelukt").wait_for()
    assert journey.violations(newcomer) == []


def test_after_the_password_the_passkey_and_on_another_day_a_code_on_paper(newcomer, house):
    make_passkey(newcomer, house.url)
    codes = show_codes(newcomer)
    assert len(set(codes)) == 10
    sign_out(newcomer)
    sign_in(newcomer)
    newcomer.get_by_role("button", name="Mijn toegangssleutel gebruiken").click()
    newcomer.wait_for_url(f"{house.url}/")
    sign_out(newcomer)
    sign_in(newcomer)
    newcomer.locator('[name="code"]').fill(codes[0])
    newcomer.get_by_role("button", name="Verder").click()
    newcomer.wait_for_url(f"{house.url}/")


def test_the_six_digits_of_an_app_are_asked_and_a_wrong_one_is_told(newcomer, house):
    key = turn_app_on(newcomer, house.url)
    sign_out(newcomer)
    sign_in(newcomer)
    newcomer.locator('[name="code"]').fill("12345")
    newcomer.locator('[name="code"]').press("Enter")
    newcomer.get_by_text("Deze code klopt niet").wait_for()
    newcomer.complaints.clear()  # the browser notes that the page came with 400
    assert journey.violations(newcomer) == []
    newcomer.locator('[name="code"]').fill(code_now(key))
    newcomer.locator('[name="code"]').press("Enter")
    newcomer.wait_for_url(f"{house.url}/")


def test_who_lost_everything_gets_back_in_by_a_link_of_the_host(newcomer, house):
    turn_app_on(newcomer, house.url)
    said = house.command("user", "reset", newcomer.name).stdout
    newcomer.goto(f"{house.url}/account")
    newcomer.wait_for_url("**/sign-in**")
    link = said.partition("/set-up/")[2].split()[0]
    newcomer.goto(f"{house.url}/set-up/{link}")
    for field in newcomer.locator('input[type="password"]').all():
        field.fill(journey.PASSWORD)
    newcomer.locator('main form button[type="submit"]').click()
    newcomer.wait_for_url(f"{house.url}/")


def test_a_copy_comes_after_the_question_with_a_button_of_its_own(newcomer, house):
    kring = journey.begin_kring(newcomer, house.url, "mama")
    proof = f"{house.url}/account/proof?next=/kring/{kring}/copy.kring"
    newcomer.goto(proof)  # as after five minutes
    newcomer.get_by_label("Je wachtwoord").fill(journey.PASSWORD)
    newcomer.get_by_role("button", name="Verder").click()
    with newcomer.expect_download() as coming:
        newcomer.get_by_role("link", name="Het bestand nemen").click()
    assert coming.value.suggested_filename.endswith(".kring")


def test_what_was_filled_in_before_the_question_is_done_after_it(newcomer, house):
    kring = journey.begin_kring(newcomer, house.url, "mama")
    newcomer.goto(f"{house.url}/kring/{kring}/erase")
    newcomer.locator('[name="sure"]').check()
    # As if the page had lain open for longer than five minutes: the session forgets the proof.
    newcomer.evaluate(
        """async (kring) => {
            const form = document.querySelector('main form')
            const asked = await fetch('/account/proof?next=/kring/' + kring + '/erase')
            const page = new DOMParser().parseFromString(await asked.text(), 'text/html')
            const proof = page.querySelector('form:has([name="proof-password"])')
            const post = document.createElement('input')
            Object.assign(post, { type: 'hidden', name: 'proof-post', value: '1' })
            proof.append(post, form.querySelector('[name="sure"]'))
            document.querySelector('main').replaceChildren(document.adoptNode(proof))
        }""",
        kring,
    )
    newcomer.get_by_label("Je wachtwoord").fill(journey.PASSWORD)
    newcomer.get_by_role("button", name="Verder").click()
    newcomer.wait_for_url(f"{house.url}/")
    newcomer.get_by_text("De kring is gewist").wait_for()


def test_another_device_is_sent_away(newcomer, house, browser):
    other = browser.new_context(
        locale="nl-BE",
        user_agent="Mozilla/5.0 (Linux; Android 14) Gecko/143.0 Firefox/143.0",
    ).new_page()
    other.name = newcomer.name
    other.goto(f"{house.url}/sign-in")
    sign_in(other)
    other.wait_for_url(f"{house.url}/")
    newcomer.goto(f"{house.url}/account/devices")
    line = newcomer.locator(".lines li", has_text="Firefox op Android")
    line.get_by_role("button").click()
    newcomer.get_by_text("Dat toestel is afgemeld").wait_for()
    other.goto(f"{house.url}/account")
    other.wait_for_url("**/sign-in**")
    other.context.close()


def test_every_page_of_an_account_can_be_read_and_used_by_everybody(newcomer, house):
    make_passkey(newcomer, house.url)
    show_codes(newcomer)
    places = ("", "/name", "/password", "/app", "/passkeys", "/devices", "/codes", "/erase")
    places += ("/proof?next=/",)
    found = []
    for language in ("nl", "fr", "en"):
        journey.choose_language(newcomer, language)
        for place in places:
            newcomer.goto(f"{house.url}/account{place}")
            assert newcomer.locator("html").get_attribute("lang") == language
            found += [(language, place, each) for each in journey.violations(newcomer)]
            wide = newcomer.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert wide <= 0, (language, place)
    assert found == []


def test_who_works_in_an_organisation_comes_in_with_its_sign_in(browser, tmp_path):
    with organisation() as house:
        house.claims |= {"team": "Wijkteam West"}
        known = {
            "KRING_OIDC_ISSUER": house.url,
            "KRING_OIDC_NAME": "Wijkteams",
            "KRING_OIDC_CLIENT": "kring",
            "KRING_OIDC_SECRET": "between us",
            "KRING_OIDC_ORGANISATION_CLAIM": "team",
        }
        with serving(tmp_path / "home", **known) as server:
            page = browser.new_page(locale="nl-BE")
            page.goto(f"{server.url}/account")
            page.get_by_role("link", name="Aanmelden met Wijkteams").click()
            page.wait_for_url(f"{server.url}/account")
            page.get_by_text("an.peeters").wait_for()
            assert journey.violations(page) == []
            house.changed = {"nonce": "another"}
            page.goto(f"{server.url}/account/proof?next=/account/name")
            page.get_by_role("link", name="Aanmelden met Wijkteams").click()
            page.get_by_role("heading", name="Aanmelden is niet gelukt").wait_for()
            assert journey.violations(page) == []
            page.close()
