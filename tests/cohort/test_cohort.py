import subprocess
import sys

import pytest

import kring.cohort


def test_arrow_is_loaded_only_when_something_is_used():
    program = "import sys, kring.cohort; print('pyarrow' in sys.modules, 'numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.split() == [b"False", b"False"]


def test_what_it_offers_is_there():
    assert all(callable(getattr(kring.cohort, name)) for name in kring.cohort.__all__)
    with pytest.raises(AttributeError):
        kring.cohort.nothing  # noqa: B018
