"""The application that a web server loads."""

import gc
import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

from kring.site.charset import reads_plainly

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kring.site.settings")
application = reads_plainly(get_wsgi_application())

# Every page is loaded before the first is asked for, so that nobody waits for it; and as it
# all stays, looking through it for what may go would only hold up answers.
get_resolver().url_patterns  # noqa: B018  # asking loads them
gc.freeze()
