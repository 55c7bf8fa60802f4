"""The product's own settings, in a home folder that lasts as long as the tests.

A test run must never touch the krings of whoever runs it, so what the environment says is left
out, and `KRING_HOME` is a fresh folder before the settings are read.
"""

import atexit
import os
import shutil
import tempfile

for _name in [name for name in os.environ if name.startswith("KRING_")]:
    if not _name.startswith("KRING_TEST_"):
        del os.environ[_name]
os.environ["KRING_HOME"] = tempfile.mkdtemp(prefix="kring-tests-")
atexit.register(shutil.rmtree, os.environ["KRING_HOME"], ignore_errors=True)

from kring.site.settings import *  # noqa: E402, F403  # only now: they read KRING_HOME
