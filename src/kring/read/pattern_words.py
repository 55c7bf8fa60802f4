"""What stands out, in words: what is seen, both sides of it, and a question; no verdict."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy


@dataclass(frozen=True)
class PatternText:
    """What is always said with one pattern; `told` is filled in with names and numbers."""

    told: Promise
    good: Promise
    weighs: Promise
    question: Promise


PATTERNS: Mapping[str, PatternText] = {
    "one_carrier": PatternText(
        told=_("%(who)s means many things to you at once."),
        good=_("One person who knows you through and through, and needs no explaining."),
        weighs=_("When they are away or tired, much stops at once. For them it can be a lot."),
        question=_("Who could take over one small thing, just once?"),
    ),
    "paid_carrier": PatternText(
        told=_("%(who)s is here for their work, and means many things to you at once."),
        good=_("They know their work, and you need not give anything back."),
        weighs=_("They have closing hours and may change jobs. Then much stops at once."),
        question=_("If somebody else came in their place: what would you want to keep?"),
    ),
    "full_carrier": PatternText(
        told=_("The days of %(who)s are full, and they mean many things to you."),
        good=_("They make time for you, also when they have little of it."),
        weighs=_("Whoever carries much seldom says so."),
        question=_("Did you ask how they are lately, before asking for something?"),
    ),
    "all_paid": PatternText(
        told=_("Everyone you drew is here for their work: %(people)s people."),
        good=_("They come when agreed, they know their work, and you owe them nothing."),
        weighs=_("They have closing hours and may change jobs. Then the tie ends, too."),
        question=_("Is there somebody who comes just for you, or used to?"),
    ),
    "all_family": PatternText(
        told=_("Everyone you drew is family: %(people)s people."),
        good=_("They share your story, and blood or years bind you."),
        weighs=_("When there is a quarrel in the family, it touches everyone at once."),
        question=_("With whom outside the family can you be yourself?"),
    ),
    "closed_circle": PatternText(
        told=_("Almost everyone knows everyone: %(part)s of %(of)s pairs."),
        good=_("They can help together, and you tell your news once."),
        weighs=_("It is hard to keep something to yourself, and little news comes from outside."),
        question=_("How is that for you: warm, or sometimes tight?"),
    ),
    "all_apart": PatternText(
        told=_("None of the %(people)s people know each other."),
        good=_("With each of them you can be somebody else."),
        weighs=_("You tell your story again each time, and arrange everything alone."),
        question=_("Would it be nice if two of them met? Or rather not?"),
    ),
    "much_giving": PatternText(
        told=_("To %(who)s you mostly give; you drew nothing that comes back."),
        good=_("Giving can make you strong and needed."),
        weighs=_("A well that only gives runs dry one day."),
        question=_("What do you get from them that is not on the drawing?"),
    ),
    "much_costing": PatternText(
        told=_("Most contacts of which you said so cost you more than they give: %(who)s."),
        good=_("You stay loyal, and some times in life cost more."),
        weighs=_("After a while there is little left for yourself."),
        question=_("With whom do you come home with more energy than you left with?"),
    ),
    "far_away": PatternText(
        told=_("Nobody lives within half an hour: %(who)s."),
        good=_("Somebody far away can be very close, every day again."),
        weighs=_("A hand, a lift or a key with the neighbours needs somebody near."),
        question=_("Whom do you greet in your own street?"),
    ),
    "near_is_full": PatternText(
        told=_("Whoever is near has full days: %(who)s."),
        good=_("They live a full life, and you are part of it."),
        weighs=_("Just when it is needed there may be no room."),
        question=_("Who is a little further, and has time?"),
    ),
    "must_be_near": PatternText(
        told=_("For %(what)s you have people far away: %(who)s."),
        good=_("They know you well, and distance can make talking easier."),
        weighs=_("They cannot drop by, and do not know the doctor or the school around here."),
        question=_("Who knows the way here, where you live?"),
    ),
    "one_giver": PatternText(
        told=_("For %(what)s there is one person: %(who)s."),
        good=_("You know whose door to knock on."),
        weighs=_("When they are away for a while, that door is closed."),
        question=_("To whom would you go if %(who)s were on a journey?"),
    ),
    "many_asleep": PatternText(
        told=ngettext_lazy(
            "%(people)s contact is asleep: %(who)s.",
            "%(people)s contacts are asleep: %(who)s.",
            "people",
        ),
        good=_("Not every contact has to stay awake. Rest is allowed."),
        weighs=_("Sometimes both are waiting for the other to write first."),
        question=_("Whose card would you be glad to find in your letterbox?"),
    ),
    "quiet": PatternText(
        told=_("It is over a year ago: %(who)s."),
        good=_("Some friends pick up the thread after years as if it were yesterday."),
        weighs=_("The longer it lasts, the higher the step can seem."),
        question=_("Of whom did you think lately?"),
    ),
}
