"""What journeys of a visit share: taking along, the PIN, drawing at a table without a network."""

from browser import fingers, kitchen
from machine import crowd, journey

PIN = "804152"
PHONE, TABLET = {"width": 390, "height": 844}, {"width": 1180, "height": 820}
AWAY = ("ERR_INTERNET_DISCONNECTED", "ERR_CONNECTION_REFUSED", "ERR_FAILED")


def table_of(context):
    page = context.new_page()
    page.complaints = []
    page.on("pageerror", lambda problem: page.complaints.append(str(problem)))

    def hear(said):
        if said.type == "error" and not any(each in said.text for each in AWAY):
            page.complaints.append(said.text)

    page.on("console", hear)
    return page


def take_along(page, url, kring, pin=PIN):
    page.goto(f"{url}/kring/{kring}/visit")
    page.get_by_label("Choose a PIN").fill(pin)
    page.get_by_label("The PIN once more").fill(pin)
    page.get_by_role("button", name="Take along", exact=True).tap()
    page.get_by_role("heading", name="It goes along on this device").wait_for()


def unlock(page, pin=PIN):
    field = page.get_by_label("Your PIN")
    field.fill(pin)
    page.keyboard.press("Enter")
    page.wait_for_function(
        "() => !document.querySelector('#visit-pin')?.value"
    )  # it opened, or asks again


def sign_in(page):
    page.locator('input[name="name"]').fill("Sara")
    page.locator('input[type="password"]').fill(journey.PASSWORD)
    page.locator('main form button[type="submit"]').first.tap()


def signed_in_anew(office, kept_tablet):
    """Open a tablet with a session of its own, for who will sign out."""
    context = kept_tablet()
    context.clear_cookies()
    page = table_of(context)
    page.goto(office.url)
    sign_in(page)
    page.locator("[name=names]").wait_for()
    return context, page


def tap(page, name):
    page.get_by_role("button", name=name, exact=True).first.tap()


def look(page):
    """Nothing stands out of the page, on a phone neither, and axe has nothing to say."""
    for size in (PHONE, TABLET):
        page.set_viewport_size(size)
        wide = page.evaluate("() => document.documentElement.scrollWidth")
        assert wide <= size["width"], wide
        assert journey.violations(page) == []


def chapter(page, name):
    """Open a chapter of *Strengthen*, closed or not."""
    page.locator(".path summary", has_text=name).evaluate(
        "one => { one.parentElement.open = true }"
    )


def bond(name):
    return lambda ids: f"{ids['me']}~{ids[name]}"


def person(name):
    return lambda ids: ids[name]


def tie(*names):
    return lambda ids: "~".join(sorted(ids[name] for name in names))


def at_the_office(office, kept_tablet, *names):
    """Begin a kring and take it along; gives the tablet, its page and the kring."""
    context = kept_tablet()
    page = table_of(context)
    kring = journey.begin_kring(page, office.url, *names)
    take_along(page, office.url, kring)
    return context, page, kring


def at_the_table(context, page, url, kring):
    """Open a kring without a network."""
    context.set_offline(True)
    page.goto(f"{url}/kring/{kring}/")
    unlock(page)
    kitchen.wait_for_drawing(page)


def at_strengthen(office, kept_tablet, *names, said=()):
    """Begin a kring, say what is known, and open *Strengthen* without a network.

    What is said is a row per field: of whom (an id, or `person`, `bond` or `tie`), kind, field,
    value. Gives the tablet, its page and the kring.
    """
    context = kept_tablet()
    page = table_of(context)
    kring = journey.begin_kring(page, office.url, *names)
    if said:
        page.goto(f"{office.url}/kring/{kring}/")
        things = page.evaluate(
            "() => JSON.parse(document.querySelector('#kring-page').textContent).things"
        )
        ids = {each["fields"].get("name"): each["id"] for each in things}
        ids["me"] = page.evaluate(crowd.EGO)
        edits = [crowd.put(of if isinstance(of, str) else of(ids), *rest) for of, *rest in said]
        page.evaluate(crowd.SEND, edits)
    take_along(page, office.url, kring)
    at_the_table(context, page, office.url, kring)
    tap(page, "Strengthen")
    return context, page, kring


def is_on_the_device(page):
    page.locator(".saved", has_text="On this device").wait_for()


def put(page, name, x, y):
    fingers.drag(page, fingers.middle_of(kitchen.waiting(page, name)), fingers.on_paper(page, x, y))
    kitchen.person(page, name).wait_for()
