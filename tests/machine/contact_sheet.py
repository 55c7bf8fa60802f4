"""Draw every drawing of some krings, in colour and in grey, to look at with one's own eyes.

Run: make contact-sheet OUT=folder

One PNG for each drawing of each kring, as whoever exports a picture gets it, and one sheet
with all of them for each kring and each drawing. Nothing of it is kept in the repository.
"""

import argparse
import re
import sys
from base64 import b64encode
from pathlib import Path

from machine import chromium

STORIES = ("k", "sara", "helperskring", "bram")
CROWDS = (1, 5, 30, 60)
WIDE = 1100  # pixels of one drawing, about a sheet of A4 on a good screen
SMALL = 480  # on a sheet with many
COLUMNS = 4


def krings():
    """Read the stories, and make up the crowds; by name."""
    from importlib.resources import files

    from kring.formats.reading import read_networks
    from scene.mixed_crowd import mixed_crowd

    stories = files("kring.site") / "stories"
    found = {name: read_networks(str(stories / f"{name}.kring"))[0] for name in STORIES}
    return found | {f"crowd-{count}": mixed_crowd(count) for count in CROWDS}


def pictures(asked):
    """Give every drawing as SVG; by kring and drawing."""
    from django.utils.translation import override

    from kring.draw.drawings import DRAWINGS
    from kring.scene.svg import svg

    with override(asked.lang):
        for name, network in krings().items():
            for code, drawing in DRAWINGS.items():
                if name in (asked.kring or [name]) and code in (asked.drawing or [code]):
                    yield name, code, svg(drawing.scene(network), paper=True)


def font_faces():
    """Bring the letters of Kring along, so that it looks alike on every machine."""
    from importlib.resources import files

    for path in sorted((files("kring.scene") / "fonts").glob("*.ttf")):
        stem, face = path.stem.split("_")
        name = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", stem)
        data = b64encode(path.read_bytes()).decode()
        weight = re.match(r"\d+", face)[0]
        yield (
            f"@font-face{{font-family:'{name}';font-weight:{weight};"
            f"src:url(data:font/ttf;base64,{data})}}"
        )


def photographed(drawn, out):
    """Take a picture of each in a real browser, in colour and in grey."""
    from playwright.sync_api import sync_playwright

    drawn, found, faces = list(drawn), chromium.find(), "".join(font_faces())
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": WIDE, "height": WIDE})
        for name, code, text in drawn:
            page.set_content(
                f"<style>{faces}body{{margin:0}}svg{{display:block;width:{WIDE}px}}</style>{text}"
            )
            page.evaluate("document.fonts.ready")
            path = out / f"{code}-{name}.png"
            page.locator("svg").screenshot(path=path)
            print(path)
        browser.close()


def laid_out(out):
    """Lay all pictures of one drawing together, in colour and in grey."""
    from PIL import Image, ImageOps

    paths = sorted(path for path in out.glob("*-*.png") if not path.name.startswith("sheet-"))
    for code in sorted({path.stem.split("-")[0] for path in paths}):
        shown = [
            ImageOps.contain(Image.open(path).convert("RGB"), (SMALL, 2 * SMALL))
            for path in paths
            if path.stem.split("-")[0] == code
        ]
        rows = [shown[k : k + COLUMNS] for k in range(0, len(shown), COLUMNS)]
        heights = [max(each.height for each in row) + 8 for row in rows]
        sheet = Image.new("RGB", (COLUMNS * (SMALL + 8), sum(heights)), "#888")
        for row, top in zip(rows, [sum(heights[:k]) for k in range(len(rows))], strict=True):
            for column, each in enumerate(row):
                sheet.paste(each, (column * (SMALL + 8), top))
        sheet.save(out / f"sheet-{code}.png")
        sheet.convert("L").save(out / f"sheet-{code}-grey.png")


def main():
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("out", type=Path, help="the folder the pictures go to")
    asked.add_argument("--lang", default="nl", help="the language of the drawings")
    asked.add_argument("--kring", action="append", help="only this one")
    asked.add_argument("--drawing", action="append", help="only this one")
    args = asked.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    from kring.site.home import start_django

    start_django()
    photographed(pictures(args), args.out)
    laid_out(args.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
