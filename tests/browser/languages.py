"""In which languages journeys look at a page: Dutch each time, the others in the long run.

The same page in another language differs in its words only, which `tests/languages` reads; what
their length does to a page is looked at in French, the longest, where pages are many.
"""

import pytest

FRENCH, ENGLISH = (pytest.param(code, marks=pytest.mark.long) for code in ("fr", "en"))
LANGUAGES = ("nl", FRENCH, ENGLISH)
