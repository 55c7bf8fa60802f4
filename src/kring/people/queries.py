"""What is asked about people and doors."""

import hashlib

from django.utils import timezone

from kring.people.models import SetUpLink, User


def nobody_yet() -> bool:
    """Tell whether nobody can sign in yet, so that the first account is to be made."""
    return not User.objects.exists()


def hash_of_secret(secret: str) -> str:
    """Give what is stored of a link's secret; the secret is random, so one plain hash will do."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def open_link(secret: str) -> SetUpLink | None:
    """Find the set-up link with this secret, if it still opens something."""
    links = SetUpLink.objects.select_related("user")
    link = links.filter(secret_hash=hash_of_secret(secret), expires_at__gt=timezone.now()).first()
    if link is None or (link.user is None and not nobody_yet()):
        return None
    return link
