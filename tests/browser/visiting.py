"""What journeys of a visit share: taking along, the PIN, drawing at a table without a network."""

from browser import fingers, kitchen
from machine import journey

PIN = "804152"
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


def is_on_the_device(page):
    page.locator(".saved", has_text="On this device").wait_for()


def put(page, name, x, y):
    fingers.drag(page, fingers.middle_of(kitchen.waiting(page, name)), fingers.on_paper(page, x, y))
    kitchen.person(page, name).wait_for()
