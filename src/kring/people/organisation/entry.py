"""The one way into a house for its pages: who works there, and who looks after it."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest

from kring.people.models import Member
from kring.people.organisation.queries import memberships_of


def member_in(request: HttpRequest, house_id: int, *, admin: bool = False) -> Member:
    """Give with what right whoever asks works for a house.

    Args:
        request: Who asks.
        house_id: Which house.
        admin: Whether the page is for who looks after it only.

    Raises:
        Http404: There is no such house, or they do not work there.
        PermissionDenied: They work there, and do not look after it.
    """
    member = memberships_of(request.user).filter(organisation_id=house_id).first()
    if member is None:
        raise Http404
    if admin and not member.is_admin:
        raise PermissionDenied
    return member
