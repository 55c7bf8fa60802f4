"""What a device keeps, in a real browser: nothing that was told to be safe is ever lost."""

import json

import pytest

from browser import handed
from machine import chromium, journey

ARGS = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking"]


@pytest.fixture
def device(server, signed_in, browser):
    """Give a device, the address and a fresh kring."""
    context = browser.new_context(storage_state=signed_in)
    page = context.new_page()
    kring = journey.begin_kring(page, server.url)
    page.close()
    yield context, server.url, kring
    context.close()


def database_of(page, kring):
    """Return the name of the database in which the browser keeps this kring of this user."""
    names = page.evaluate("async () => (await indexedDB.databases()).map(({ name }) => name)")
    (found,) = [name for name in names if name.startswith(f"kring-{kring}-")]
    return found


TYPE = """
() => {
  let count = 0
  const type = () => {
    const value = `person ${count}`
    const act = { entity: `p${count}`, kind: 'alter', field: 'name', value }
    count += 1
    session.put([act], 'add').then(() => console.log(value))
    setTimeout(type, 3)
  }
  type()
}
"""


@pytest.mark.parametrize("milliseconds", [300, 700, 1_100])
def test_killing_the_browser_while_typing_loses_nothing_that_was_safe(
    device, signed_in, tmp_path, chromium_path, milliseconds
):
    from playwright.sync_api import Error

    _, url, kring = device
    cookies = json.loads(signed_in.read_text())["cookies"]
    kind = device[0].browser.browser_type

    def launched():
        context = kind.launch_persistent_context(
            tmp_path / "profile", executable_path=chromium_path, args=ARGS
        )
        context.add_cookies(cookies)
        return context

    context = launched()
    page = context.new_page()
    handed.open_session(page, url, kring, sends=False)
    safe = []
    page.on("console", lambda said: safe.append(said.text) if said.type == "log" else None)
    page.evaluate(TYPE)
    page.wait_for_timeout(milliseconds)
    chromium.kill(tmp_path / "profile")
    with pytest.raises(Error):
        page.evaluate("() => 1")

    context = launched()
    page = context.new_page()
    handed.open_session(page, url, kring, sends=False)
    names = page.evaluate("() => [...session.things().values()].map(({ fields }) => fields.name)")
    assert len(safe) > 3
    assert sorted(set(safe) - set(names)) == []
    assert handed.saved(page)[0] == "on_device"
    handed.send_again(page)
    handed.wait_for(page, "session.saved().state === 'saved'")
    context.close()


def test_two_tabs_share_one_outbox_and_each_edit_is_sent_once(device):
    context, url, kring = device
    one, two = context.new_page(), context.new_page()
    for page in (one, two):
        handed.open_session(page, url, kring, sends=False)
    for number in range(5):
        handed.put(one, f"a{number}", "name", f"one {number}")
        handed.put(two, f"b{number}", "name", f"two {number}")
    one.close()
    handed.send_again(two)
    handed.wait_for(two, "session.saved().state === 'saved'")
    three = context.new_page()
    handed.open_session(three, url, kring)
    names = three.evaluate("() => [...session.things().values()].map(({ fields }) => fields.name)")
    assert sorted(name for name in names if name) == sorted(
        f"{tab} {number}" for tab in ("one", "two") for number in range(5)
    )


def test_what_one_tab_does_shows_in_the_other(device):
    context, url, kring = device
    one, two = context.new_page(), context.new_page()
    for page in (one, two):
        handed.open_session(page, url, kring)
    handed.put(one, "ann", "name", "Ann")
    handed.wait_for(two, "session.things().get('ann')?.fields.name === 'Ann'", seconds=3)
    assert two.evaluate("() => session.undo()") == "act"
    handed.wait_for(one, "session.things().get('ann')?.fields.deleted === true", seconds=3)


def test_nothing_that_lies_on_the_device_can_be_read_there(device):
    context, url, kring = device
    page = context.new_page()
    handed.open_session(page, url, kring, sends=False)
    handed.put(page, "ann", "name", "Marieke")
    lying = page.evaluate(
        """async (name) => {
          const database = await new Promise((resolve) => {
            const request = indexedDB.open(name)
            request.onsuccess = () => resolve(request.result)
          })
          const found = []
          for (const box of database.objectStoreNames) {
            const asked = database.transaction(box).objectStore(box).getAll()
            await new Promise((resolve) => (asked.onsuccess = resolve))
            for (const row of asked.result) {
              if (row instanceof ArrayBuffer) found.push(new TextDecoder('latin1').decode(row))
              else found.push(JSON.stringify(row), String(row.key?.extractable))
            }
          }
          database.close()
          return found
        }""",
        database_of(page, kring),
    )
    assert len(lying) >= 4
    assert not any("Marieke" in row or "alter" in row for row in lying)
    assert "false" in lying


def test_a_device_that_is_full_says_so_and_the_server_still_gets_everything(device, browser):
    known, url, kring = device
    # The browser remembers for a while how much room there was, so this device is a new one.
    context = browser.new_context(storage_state=known.storage_state())
    page = context.new_page()
    tools = context.new_cdp_session(page)
    tools.send("Storage.overrideQuotaForOrigin", {"origin": url, "quotaSize": 1})
    handed.open_session(page, url, kring, sends=False)
    story = "x" * 9_000
    page.evaluate(
        """story => { for (let at = 0; at < 40; at += 1) {
          session.put([{ entity: `n${at}`, kind: 'note', field: 'text', value: story }], 'write')
        } }""",
        story,
    )
    handed.wait_for(page, "session.saved().problem === 'storage'")
    assert handed.saved(page)[0] == "not_yet"
    assert handed.value_of(page, "n39", "text") == story
    handed.send_again(page)
    handed.wait_for(page, "session.saved().state === 'saved'")
    tools.send("Storage.overrideQuotaForOrigin", {"origin": url})
    handed.put(page, "ann", "name", "Ann")
    handed.wait_for(page, "session.saved().problem === null")
    context.close()


def test_when_the_browser_throws_the_database_away_it_is_made_again(device):
    context, url, kring = device
    page = context.new_page()
    handed.open_session(page, url, kring, sends=False)
    handed.put(page, "ann", "name", "Ann")
    page.evaluate(
        """name => new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase(name)
          request.onsuccess = resolve
          request.onblocked = reject
        })""",
        database_of(page, kring),
    )
    handed.put(page, "bo", "name", "Bo")
    page.evaluate("() => dispatchEvent(new Event('online'))")
    page.wait_for_timeout(500)
    page.close()
    page = context.new_page()
    handed.open_session(page, url, kring, sends=False)
    assert handed.value_of(page, "ann", "name") == "Ann"
    assert handed.value_of(page, "bo", "name") == "Bo"


def test_a_database_of_a_newer_app_is_left_alone(device):
    context, url, kring = device
    page = context.new_page()
    handed.open_session(page, url, kring)
    page.evaluate(
        """name => new Promise((resolve, reject) => {
          const request = indexedDB.open(name, 2)
          request.onsuccess = () => (request.result.close(), resolve())
          request.onblocked = reject
        })""",
        database_of(page, kring),
    )
    handed.put(page, "ann", "name", "Ann")
    assert handed.value_of(page, "ann", "name") == "Ann"
    handed.wait_for(page, "session.saved().state === 'saved'")
    assert handed.saved(page) == ("saved", "storage")
