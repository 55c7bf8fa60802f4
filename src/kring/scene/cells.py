"""Which part of the circles a place lies in: how close, and with which kind of people."""

import math

from kring.scene.look import look


def closeness_at(x: float, y: float) -> int:
    """Tell the ring, 1 (closest) to 4; outside the outer ring counts as the outer ring."""
    rings = look().rings
    inside = (k for k, ring in enumerate(rings, 1) if x * x + y * y <= ring * ring)
    return next(inside, len(rings))


def sector_at(x: float, y: float) -> str:
    """Tell the sector; they follow each other clockwise on the screen, each with its first edge."""
    sectors = look().sectors
    degrees = math.atan2(y, x) * 180 / math.pi - look().sector_start_degrees
    return sectors[int((degrees % 360) // (360 / len(sectors))) % len(sectors)]


def cell_at(x: float, y: float) -> tuple[int, str]:
    """Tell the ring and the sector in which a place lies."""
    return closeness_at(x, y), sector_at(x, y)
