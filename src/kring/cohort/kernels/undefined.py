"""What cannot be divided is undefined, never 0."""

from typing import Any

import numpy as np

from kring.cohort.batch import Floats


def divided(part: Any, whole: Any) -> Floats:
    """Divide one column by another; where there is nothing to divide by it is undefined (NaN)."""
    ground = np.asarray(whole, dtype=np.float64)
    found: Floats = part / np.where(ground == 0, np.nan, ground)
    return found


def where(condition: Any, figures: Any) -> Floats:
    """Keep figures where something holds; elsewhere they are undefined (NaN)."""
    return np.where(condition, figures, np.nan)
