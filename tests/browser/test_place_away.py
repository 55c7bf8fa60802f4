"""On a visit, without a network: one comes back to where one was, and many people stay a few."""

from browser.visiting import PHONE, at_strengthen, tap
from machine import journey

LONG = "W" * 110


def focus_on(page):
    return page.evaluate(
        "() => document.activeElement.ariaLabel ?? document.activeElement.innerText"
    )


def test_one_comes_back_to_where_one_was_and_to_the_steps_of_this_week(office, kept_tablet):
    _, page, _ = at_strengthen(office, kept_tablet, "Oma Mieke")
    chapter = page.locator(".path details", has_text="What do you bring?").first
    chapter.locator("summary").tap()
    tap(page, "Thank you")
    assert focus_on(page) == "Thank you"  # the heading
    tap(page, "← Strengthen")
    assert focus_on(page) == "Thank you"
    assert chapter.get_attribute("open") is not None
    tap(page, "The plan")
    tap(page, "Write: The professional safety net")
    page.locator(".path textarea").first.fill("Samen zingen")
    tap(page, "Done")
    assert focus_on(page) == "Change: The professional safety net"
    tap(page, "← Strengthen")

    tap(page, "The path")
    tap(page, "Drink something together.")
    tap(page, "Done")
    page.get_by_role("heading", name="This week").wait_for()
    page.get_by_role("button", name="Not today: Drink something together.").press("Enter")
    page.get_by_text("For another day").wait_for()
    page.wait_for_function("() => document.activeElement.tagName === 'H2'")
    page.locator(".path summary", has_text="For another day").tap()
    page.get_by_role("button", name="For this week: Drink something together.").press("Enter")
    page.wait_for_function("() => document.activeElement.tagName === 'H2'")
    tap(page, "← Strengthen")
    page.get_by_role("heading", name="This week").wait_for()
    page.get_by_role("button", name="Drink something together.").wait_for()
    assert journey.violations(page) == []
    assert page.complaints == []


def test_many_people_and_a_long_name_fit_on_a_telephone(office, kept_tablet):
    neighbours = [f"Neighbour {one}" for one in range(30)]
    _, page, _ = at_strengthen(office, kept_tablet, LONG, *neighbours)
    page.set_viewport_size(PHONE)
    for way in (
        "Giving and getting",
        "Keeping in touch",
        "How strong is it?",
        "Who carries what",
        "What if you got around less?",
    ):
        chapters = page.locator(".path details", has=page.locator("summary", has_text="?"))
        chapters.first.wait_for()
        chapters.evaluate_all("all => all.forEach(one => { one.open = true })")
        tap(page, way)
        page.get_by_role("heading", name=way).first.wait_for()
        wide = page.locator(".path").evaluate("one => [one.scrollWidth, one.clientWidth]")
        assert wide[0] <= wide[1], (way, wide)
        page.get_by_text("Neighbour 3", exact=False).first.wait_for()
        assert not page.get_by_text("Neighbour 29").first.is_visible(), way
        page.locator(".path summary", has_text="Everybody").first.tap()
        page.get_by_text("Neighbour 29").first.wait_for()
        assert journey.violations(page) == []
        tap(page, "← Strengthen")
    assert page.complaints == []
