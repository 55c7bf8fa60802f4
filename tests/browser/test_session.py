"""Two devices on one kring, on the real server."""

import pytest

from browser import handed
from machine import journey


@pytest.fixture
def devices(server, signed_in, browser):
    """Give a tablet and a laptop on the same fresh kring; they know of each other."""
    url = server.url
    contexts = [browser.new_context(storage_state=signed_in) for _ in range(2)]
    page = contexts[0].new_page()
    kring = journey.begin_kring(page, url)
    page.close()
    pages = [context.new_page() for context in contexts]
    for page in pages:
        handed.open_session(page, url, kring)
    # The second is seen at the first one's next visit; an edit of its own makes it come now.
    handed.put(pages[0], "kring", "title", "Around Eva", kind="about")
    handed.wait_for(pages[1], "session.things().get('kring')?.fields.title", seconds=20)
    yield (*pages, kring)
    for context in contexts:
        context.close()


def test_each_sees_what_the_other_does_within_three_seconds(devices):
    tablet, laptop, _ = devices
    for number, (hand, eye) in enumerate([(tablet, laptop), (laptop, tablet)] * 2):
        handed.put(hand, f"p{number}", "name", f"Person {number}")
        took = handed.wait_for(eye, f"session.things().has('p{number}')", seconds=10)
        assert took <= 3
        assert handed.saved(hand) == ("saved", None)


def test_two_values_for_one_field_are_a_question_on_both_until_somebody_chooses(devices):
    tablet, laptop, _ = devices
    handed.put(tablet, "ann", "name", "An")
    handed.wait_for(laptop, "session.things().has('ann')")
    for page in (tablet, laptop):
        handed.stop_sending(page)
    handed.put(tablet, "ann", "name", "Ann")
    handed.put(laptop, "ann", "name", "Anna")
    handed.send_again(tablet)
    handed.wait_for(tablet, "session.saved().state === 'saved'")
    handed.send_again(laptop)
    for page in (laptop, tablet):
        handed.wait_for(page, "session.conflicts().length === 1")
        (question,) = page.evaluate("() => session.conflicts()")
        assert (question["e"], question["f"]) == ("ann", "name")
        assert [said["v"] for said in question["values"]] == ["Ann", "Anna"]
        assert all(said["by"] and said["at"] for said in question["values"])
        assert handed.value_of(page, "ann", "name") == "Anna"
    handed.put(tablet, "ann", "name", "Ann")
    for page in (tablet, laptop):
        handed.wait_for(page, "session.conflicts().length === 0")
        handed.wait_for(page, "session.things().get('ann').fields.name === 'Ann'")


def test_offline_work_goes_on_and_arrives_when_the_network_is_back(devices):
    tablet, laptop, _ = devices
    tablet.context.set_offline(True)
    for number in range(20):
        handed.put(tablet, f"q{number}", "name", f"Person {number}")
    handed.wait_for(tablet, "session.saved().problem === 'offline'")
    assert handed.saved(tablet)[0] == "on_device"
    handed.put(laptop, "z", "name", "Zoë")
    tablet.context.set_offline(False)
    handed.wait_for(tablet, "session.saved().state === 'saved' && session.things().has('z')", 5)
    handed.wait_for(laptop, "session.things().has('q19')", 5)
    assert handed.saved(tablet) == ("saved", None)


def test_signed_out_everything_stays_on_the_device(devices):
    tablet, _, _ = devices
    cookies = tablet.context.cookies()
    tablet.context.clear_cookies()
    handed.put(tablet, "bo", "name", "Bo")
    handed.wait_for(tablet, "session.saved().problem === 'signed_out'")
    assert handed.saved(tablet)[0] == "on_device"
    assert "Bo" in tablet.evaluate("() => session.rescue()")
    tablet.context.add_cookies(cookies)
    tablet.evaluate("() => dispatchEvent(new Event('online'))")
    handed.wait_for(tablet, "session.saved().state === 'saved'")


def test_a_value_the_server_does_not_take_is_shown_and_the_rest_goes_on(devices):
    tablet, _, _ = devices
    handed.put(tablet, "cy", "known_since", "long ago")
    handed.put(tablet, "cy", "name", "Cy")
    handed.wait_for(tablet, "session.saved().state === 'saved'")
    (refused,) = tablet.evaluate("() => session.saved().rejected")
    assert (refused["why"], refused["edit"]["v"]) == ("wrong_value", "long ago")
    assert handed.value_of(tablet, "cy", "name") == "Cy"
