"""The person's own words: what each somebody means, and how it is to look at the whole."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.network.network import Network
from kring.read.names import Names


class OwnWordsForm(forms.Form):
    """One sentence for the whole and one for everybody on the paper; all may stay empty.

    What was shown travels along unseen, so that only what was really changed here is
    written, and nothing that somebody else wrote meanwhile is overwritten.
    """

    whole = forms.CharField(
        label=gettext_lazy("How is it to look at this?"),
        required=False,
        max_length=2_000,
        show_hidden_initial=True,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )

    def __init__(self, network: Network, names: Names, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["whole"] = network.about.sentence or ""
        self.people = {f"means-{alter.id}": alter.id for alter in network.alters}
        for field, person in self.people.items():
            self.initial[field] = network.bond(person).meaning or ""
            self.fields[field] = forms.CharField(
                label=_("What does %(name)s mean to you?") % {"name": names.one(person)},
                required=False,
                max_length=2_000,
                show_hidden_initial=True,
                widget=forms.Textarea(attrs={"rows": 1, "dir": "auto"}),
            )

    def for_people(self) -> list[forms.BoundField]:
        """Give the questions about people, in the order in which they were drawn."""
        return [self[field] for field in self.people]

    def new_whole(self) -> str | None:
        """Give the sentence about the whole if it was changed here, else None."""
        return self._text("whole") if "whole" in self.changed_data else None

    def new_meanings(self) -> dict[str, str]:
        """Give the sentences about people that were changed here, by who they are about."""
        return {
            person: self._text(field)
            for field, person in self.people.items()
            if field in self.changed_data
        }

    def _text(self, field: str) -> str:
        return str(self.cleaned_data[field]).replace("\r\n", "\n")
