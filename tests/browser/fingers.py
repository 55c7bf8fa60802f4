"""Real fingers on the glass: touches as the browser gets them from a tablet."""

from contextlib import contextmanager

REST = 60  # milliseconds


def middle_of(locator):
    """Give the middle of an element on the screen."""
    box = locator.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def on_paper(page, x, y):
    """Give the point on the screen of a place on the paper, in units of the outer ring."""
    box = page.locator(".lines").bounding_box()
    scale = box["width"] / 260  # the map is drawn from -130 to 130
    return box["x"] + box["width"] / 2 + x * scale, box["y"] + box["height"] / 2 + y * scale


@contextmanager
def glass(page):
    """Give a function that sends the fingers that are now on the glass."""
    session = page.context.new_cdp_session(page)

    def send(what, *points):
        session.send(
            "Input.dispatchTouchEvent",
            {
                "type": what,
                "touchPoints": [{"x": x, "y": y, "id": number} for number, x, y in points],
            },
        )

    yield send
    session.detach()


def drag(page, start, end, *, steps=8, rest=REST):
    """Drag with one finger, which comes to rest before it goes up; without rest it is a throw."""
    with glass(page) as send:
        send("touchStart", (0, *start))
        for step in range(1, steps + 1):
            part = step / steps
            send(
                "touchMove",
                (0, start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part),
            )
        if rest:
            page.wait_for_timeout(rest)
            send("touchMove", (0, *end))
            page.wait_for_timeout(rest)
        send("touchEnd")


def pinch(page, centre, *, wide_from, wide_to, steps=8):
    """Put two fingers down beside a point and move them apart or together."""
    x, y = centre
    with glass(page) as send:
        send("touchStart", (0, x - wide_from, y))
        send("touchStart", (0, x - wide_from, y), (1, x + wide_from, y))
        for step in range(1, steps + 1):
            wide = wide_from + (wide_to - wide_from) * step / steps
            send("touchMove", (0, x - wide, y), (1, x + wide, y))
        page.wait_for_timeout(REST)
        send("touchMove", (0, x - wide_to, y), (1, x + wide_to, y))
        page.wait_for_timeout(REST)
        send("touchEnd")


def tap_with_two(page, centre):
    """Tap shortly with two fingers."""
    x, y = centre
    with glass(page) as send:
        send("touchStart", (0, x - 40, y))
        send("touchStart", (0, x - 40, y), (1, x + 40, y))
        send("touchEnd")
