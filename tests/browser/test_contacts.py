"""Of a book of contacts only the names somebody ticks leave the device."""

from machine import journey

BOOK = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:An Peeters\nTEL:0470000000\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Hondt;Zo=C3=AB;=\n;;\n"
    "END:VCARD\n"
    "BEGIN:VCARD\nFN:Buurthuis \\, de\n  Brug\nPHOTO;ENCODING=b:AAAA=\nEND:VCARD\n"
    "BEGIN:VCARD\nFN:Tandarts\nEND:VCARD\n"
)


def choose(page, url):
    page.goto(url)
    page.locator("#id_file").set_input_files(
        {"name": "contacts.vcf", "mimeType": "text/vcard", "buffer": BOOK.encode()}
    )
    return page.locator("#contacts")


def test_only_who_is_ticked_comes_along_and_the_book_stays_on_the_device(board):
    page, url = board
    sent = []
    page.on("request", lambda asked: sent.append(asked.post_data_buffer or b""))
    box = choose(page, url)
    names = box.get_by_role("checkbox")
    names.first.wait_for()
    assert box.locator("li").all_inner_texts() == [
        "An Peeters",
        "Zoë Hondt",
        "Buurthuis , de Brug",
        "Tandarts",
    ]
    assert journey.violations(page) == []
    button = page.get_by_role("button", name="Open", exact=True)
    assert button.is_disabled()
    box.get_by_role("searchbox").fill("zo")
    assert box.locator("li:visible").count() == 1
    box.get_by_label("Zoë Hondt").check()
    box.get_by_role("searchbox").fill("")
    box.get_by_label("An Peeters").check()
    button.click()
    page.get_by_text("Zoë Hondt").first.wait_for()
    assert page.get_by_text("An Peeters").count()
    assert not page.get_by_text("Tandarts").count()
    whole = b"".join(sent)
    assert b"Tandarts" not in whole
    assert b"0470000000" not in whole


def test_another_file_after_the_contacts_is_sent_as_it_is(board):
    page, url = board
    box = choose(page, url)
    box.get_by_role("checkbox").first.wait_for()
    page.locator("#id_file").set_input_files(
        {"name": "lijst.csv", "mimeType": "text/csv", "buffer": b"Naam\nBo\n"}
    )
    assert box.is_hidden()
    page.get_by_role("button", name="Open", exact=True).click()
    page.get_by_text("Bo", exact=True).first.wait_for()
