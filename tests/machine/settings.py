"""The product's own settings, in a home folder that lasts as long as the tests.

A test run must never touch the krings of whoever runs it, so what the environment says is left
out, and `KRING_HOME` is a fresh folder before the settings are read.
"""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

for _name in [name for name in os.environ if name.startswith("KRING_")]:
    if not _name.startswith("KRING_TEST_"):
        del os.environ[_name]
_home = Path(tempfile.mkdtemp(prefix="kring-tests-"))
os.environ["KRING_HOME"] = str(_home)
atexit.register(shutil.rmtree, _home, ignore_errors=True)

from kring.keep.master import ensure_master_key  # noqa: E402  # only now: it reads KRING_HOME
from kring.site.settings import *  # noqa: E402, F403  # idem

ensure_master_key(_home)  # as `kring serve` does at its start
# In a file, named after the worker where tests run beside each other: threads share it.
DATABASES["default"]["TEST"] = {"NAME": str(_home / "test.sqlite3")}  # noqa: F405  # idem
