"""Who can sign in, and the links and failures around that."""

import unicodedata
from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils import timezone


def fold_name(name: str) -> str:
    """Give the form in which two ways of typing one name are equal.

    A tablet starts every name with a capital and a phone adds a space; neither may keep
    somebody out.
    """
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


class UserManager(BaseUserManager["User"]):
    """Finds and makes users."""

    def create_user(self, username: str, password: str | None = None) -> "User":
        """Make a user; without a password nobody can sign in under this name yet."""
        user = self.model(username=" ".join(username.split()))
        user.set_password(password)
        user.save(using=self._db)
        return user

    def get_by_natural_key(self, username: str | None) -> "User":
        """Find a user by the name as somebody types it."""
        return self.get(folded=fold_name(username or ""))


class User(AbstractBaseUser):
    """Somebody who can sign in: a name of their own choice and a password, nothing more."""

    username = models.CharField(max_length=80, unique=True)
    folded = models.CharField(max_length=240, unique=True, editable=False)
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField(default=timezone.now)

    USERNAME_FIELD = "username"
    objects = UserManager()

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the form by which the name is found in step with the name."""
        self.folded = fold_name(self.username)
        super().save(*args, **kwargs)


class SetUpLink(models.Model):
    """A link that lets one person choose a password, once and for a day.

    Only a hash of its secret is here. Without a user it makes the very first account.
    """

    secret_hash = models.CharField(max_length=64, unique=True)
    user = models.ForeignKey(User, null=True, on_delete=models.CASCADE)
    expires_at = models.DateTimeField()


class SignInTry(models.Model):
    """A try at the door that did not succeed (yet), or something costly that was asked for.

    What was tried, a name or an address it came from, or who asked, is only here as a keyed hash.
    """

    name_hash = models.CharField(max_length=64, db_index=True)
    at = models.DateTimeField(default=timezone.now)


class Claimed(models.Model):
    """The organisation and role that somebody's own sign-in elsewhere says they have.

    It is a wish: it opens nothing until somebody of that organisation here says yes.
    """

    user = models.OneToOneField(User, on_delete=models.CASCADE, related_name="claimed")
    issuer = models.CharField(max_length=300)
    organisation = models.CharField(max_length=200, blank=True)
    role = models.CharField(max_length=200, blank=True)
    at = models.DateTimeField(auto_now=True)


class Organisation(models.Model):
    """A house whose workers look along, and what it asks of them.

    It has a name, says how long a kring nobody took up is kept, and whether who works there signs
    in with a second step.
    """

    name = models.CharField(max_length=200)
    begun_at = models.DateTimeField(default=timezone.now)
    keep_days = models.PositiveSmallIntegerField(default=30)  # after a kept kring closed
    second_step = models.BooleanField(default=False)


class Team(models.Model):
    """A part of an organisation."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="teams")
    name = models.CharField(max_length=200)

    class Meta:
        """Two teams of one house have two names."""

        constraints = [
            models.UniqueConstraint(fields=["organisation", "name"], name="one_team_per_name")
        ]


class Member(models.Model):
    """That somebody works for an organisation, in a team if it has any, from when to when.

    It opens no kring. Whose kring it is lets a person in, never a house or a team.
    """

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="memberships")
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="members")
    team = models.ForeignKey(Team, null=True, on_delete=models.SET_NULL, related_name="members")
    is_admin = models.BooleanField(default=False)
    since = models.DateTimeField(default=timezone.now)
    left_at = models.DateTimeField(null=True)

    class Meta:
        """Somebody works for a house once at a time."""

        constraints = [
            models.UniqueConstraint(
                fields=["user", "organisation"],
                condition=models.Q(left_at=None),
                name="one_open_membership_per_house",
            )
        ]


class JoinLink(models.Model):
    """A link with which one person comes to work for an organisation; only its hash is here."""

    secret_hash = models.CharField(max_length=64, unique=True)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    team = models.ForeignKey(Team, null=True, on_delete=models.CASCADE, related_name="+")
    is_admin = models.BooleanField(default=False)
    expires_at = models.DateTimeField()


class Deck(models.Model):
    """A deck of question cards of a house, or of one user; it holds questions, nothing of anybody.

    `content` is the file as `formats.decks` writes it.
    """

    organisation = models.ForeignKey(
        Organisation, null=True, on_delete=models.CASCADE, related_name="decks"
    )
    user = models.ForeignKey(User, null=True, on_delete=models.CASCADE, related_name="decks")
    content = models.BinaryField(max_length=200_000)
    at = models.DateTimeField(auto_now=True)


class QuestionPack(models.Model):
    """A questionnaire a house or a user may use; it holds questions, nothing of anybody.

    `content` is the file as `formats.questionnaires` writes it; `permission` is what whoever added
    it said of the right to use it.
    """

    organisation = models.ForeignKey(
        Organisation, null=True, on_delete=models.CASCADE, related_name="question_packs"
    )
    user = models.ForeignKey(
        User, null=True, on_delete=models.CASCADE, related_name="question_packs"
    )
    content = models.BinaryField(max_length=200_000)
    permission = models.CharField(max_length=1_000)
    at = models.DateTimeField(auto_now=True)


class Opening(models.Model):
    """What a colleague is willing to open of their own network: a place, a skill, a door.

    It is theirs, kept apart from every kring, and goes when they leave the house.
    """

    class Sort(models.TextChoices):
        """What kind of thing is opened."""

        PLACE = "place"
        SKILL = "skill"
        PERSON = "person"
        DOOR = "door"

    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="openings")
    sort = models.CharField(max_length=10, choices=Sort.choices)
    words = models.CharField(max_length=500)
    at = models.DateTimeField(auto_now_add=True)


class Signal(models.Model):
    """What stands in the way of people and no network can solve: a rule, a rent, a waiting list.

    It is about no kring and nobody. Who wrote it may take it away; the house does not read who.
    """

    class Theme(models.TextChoices):
        """With what it has to do."""

        INCOME = "income"
        HOUSING = "housing"
        RIGHTS = "rights"
        CARE = "care"
        MOVING = "moving"
        MEETING = "meeting"
        OTHER = "other"

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="signals")
    member = models.ForeignKey(Member, on_delete=models.SET_NULL, null=True, related_name="signals")
    theme = models.CharField(max_length=10, choices=Theme.choices)
    words = models.CharField(max_length=500)
    at = models.DateField(auto_now_add=True)
