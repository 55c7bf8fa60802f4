"""QR codes: what a camera reads instead of somebody typing it."""

from io import BytesIO


def qr_svg(text: str) -> str:
    """Draw a text as a QR code, black on white, with the white edge that cameras need.

    Args:
        text: An address or a secret; a quarter of the code may be lost in a crease and it still
            reads, up to about a thousand signs.

    Returns:
        One SVG picture without styles or scripts, for a page, a file or paper.
    """
    import qrcode
    from qrcode.image.svg import SvgPathFillImage

    level = qrcode.ERROR_CORRECT_Q if len(text) < 1_000 else qrcode.ERROR_CORRECT_L
    drawn = BytesIO()
    code = qrcode.QRCode(error_correction=level, border=4, image_factory=SvgPathFillImage)
    code.add_data(text)
    code.make_image().save(drawn)
    return drawn.getvalue().decode()
