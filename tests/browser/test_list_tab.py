"""Somebody reads the list beside the drawing, and looks for the first time on a telephone."""

from machine import journey


def test_a_row_is_as_high_as_a_name_however_much_is_given_and_got(board):
    page, url = board
    journey.begin_kring(page, url, "Khadija, my sister in Lyon", "Bo")
    page.locator(".bar nav button").nth(1).click()
    row = page.locator(".list tbody tr").first
    row.wait_for()
    cell = row.locator("td:nth-child(11) details")
    cell.locator("summary").click()
    for chip in range(5):
        cell.locator(".chip").nth(chip).click()
    cell.locator("summary").click()
    page.wait_for_timeout(100)
    assert row.bounding_box()["height"] < 60
    name = row.locator("th")
    assert abs(name.bounding_box()["height"] - row.bounding_box()["height"]) < 2
    box = name.locator("input")
    assert box.evaluate("box => box.scrollWidth <= box.clientWidth")


def test_on_a_telephone_what_to_do_first_covers_no_name_of_a_part(server, signed_in, browser):
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, locale="nl-BE", storage_state=signed_in
    )
    page = context.new_page()
    kring = journey.begin_kring(page, server.url)
    page.goto("about:blank")
    page.goto(f"{server.url}/kring/{kring}/#circles")
    hint = page.locator(".hint-line")
    hint.wait_for()
    said = hint.bounding_box()
    for part in page.locator(".sector").all():
        name = part.bounding_box()
        is_beside = name["x"] + name["width"] <= said["x"] or said["x"] + said["width"] <= name["x"]
        is_above = name["y"] + name["height"] <= said["y"]
        assert is_beside or is_above or said["y"] + said["height"] <= name["y"]
    context.close()


def test_however_many_wait_the_tray_takes_two_rows(board):
    page, url = board
    journey.begin_kring(page, url, *(f"Somebody with a long name {n}" for n in range(14)))
    page.locator(".tray .more").wait_for()
    assert page.locator(".tray").bounding_box()["height"] <= 2 * 44 + 10
    page.locator(".tray .more").click()
    assert page.locator(".tray .waiting").count() == 14
