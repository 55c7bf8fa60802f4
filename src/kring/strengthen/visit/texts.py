"""What of the path a tablet carries when it is away from the server: words and questions, nobody.

The boards, the plan, the decks with which people come to mind, the cards answered in own words,
the questionnaires Kring brings along, and the words of the pages that think along.
"""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

from kring.strengthen.board import Board
from kring.strengthen.boards import BOARDS
from kring.strengthen.chapters import CHAPTERS, Chapter
from kring.strengthen.finding.decks import OWN, Deck
from kring.strengthen.finding.forms import ANSWERS
from kring.strengthen.help_lines import ALONE, sentences_for
from kring.strengthen.plan.boards import PLAN_PARTS
from kring.strengthen.steps.boards import INTEREST, REFLECTIONS
from kring.strengthen.talks.reply_decks import DECKS, LONELINESS
from kring.strengthen.visit.agreements import agreement_texts, agreement_words
from kring.strengthen.visit.finding import finding_texts, finding_words
from kring.strengthen.visit.guides import aside_texts, beside, guide_words, guides
from kring.strengthen.visit.keeping import keeping_texts, keeping_words
from kring.strengthen.visit.pages import page_texts, page_words
from kring.strengthen.visit.questionnaires import packs_along
from kring.strengthen.visit.thinking import LED_TO, thinking_texts, thinking_words


def path_texts() -> dict[str, Any]:
    """Give all of it in the language of the moment."""
    return {
        "words": _words()
        | page_words()
        | thinking_words()
        | keeping_words()
        | finding_words()
        | guide_words()
        | agreement_words(),
        "chapters": [
            {"name": str(each.name), "lead": str(each.lead), "entries": _entries(each)}
            for each in CHAPTERS
        ],
        "boards": [declared(board) for board in (*BOARDS.values(), *_guided())],
        "plan": [declared(board) for board in PLAN_PARTS.values()],
        "decks": [deck_along(deck) for deck in OWN.values()],
        "replies": _replies(),
        "packs": packs_along(),
        "pages": page_texts(),
        "thinking": thinking_texts(),
        "keeping": keeping_texts(),
        "finding": finding_texts(),
        "guides": guides(),
        "agreements": agreement_texts(),
        "asides": aside_texts(),
    }


# Pages that lead through some boards one after the other; away, the boards stand by themselves.
_LED: Mapping[str, Mapping[str, Board]] = {"interest": INTEREST, "successes": REFLECTIONS}


def _guided() -> list[Board]:
    return [*LED_TO, *(board for boards in _LED.values() for board in boards.values())]


def _entries(chapter: Chapter) -> list[str]:
    return [led for code in chapter.entries for led in _LED.get(code, [code])]


def _words() -> dict[str, str]:
    return {
        "title": _("Strengthen"),
        "lead": _("Small steps, in your own order. Nothing here has to be done."),
        "elsewhere": _("Papers and files need a connection. The rest is here without one."),
        "empty": _("Everything here may stay empty."),
        "meaning_first": _("Say first what somebody means to you. Then they stand here, too."),
        "ask_first": _("These are somebody else's words. Ask first whether they may stand here."),
        "net_first": _(
            "You keep your right to help. Say why this is empty, or leave it as it was."
        ),
        "right": _("Your drawing and your plan never limit your right to help."),
        "more": _("Say more"),
        "done": _("Done"),
        "change": _("Change"),
        "write": _("Write"),
        "not_today": _("Not today"),
        "take_off": _("Take it off"),
        "taken_off": _("It is taken off."),
        "nothing": _("nothing said yet"),
        "lay_by": _("Lay the cards by"),
        "by_kind": _("kind of card"),
        "by_nobody": _("Said of nobody and nothing"),
        "nameless": _("without a name"),
        "plan": _("The plan"),
        "plan_lead": _("It begins with what you hope for. What stays empty may stay empty."),
        "find_people": _("Finding people"),
        "find_people_lead": _(
            "Questions with which names come back, and places with a familiar face."
        ),
        "names": _("One name or several, each on a line of its own."),
        "write_down": _("Write them down"),
        "talks": _("Talks and cards"),
        "talks_lead": _("To talk something over, alone or with others. Choose one, or none."),
        "skip": _("I skip this"),
        "per_part": _("Per part of life"),
        "call": _("Whom can you call?"),
        "keep": _("Save"),
    }


def declared(board: Board) -> dict[str, Any]:
    """Give what a board asks and how its cards are told."""
    return {
        "code": board.code,
        "kind": board.kind,
        "name": str(board.name),
        "lead": str(board.lead),
        "new": str(board.new),
        "title": board.title,
        "instead": board.instead,
        "first": board.first,
        "more": board.more,
        "told": board.told,
        "group_by": board.group_by,
        "unsaid": board.unsaid,
        "also_by": {field: str(name) for field, name in board.also_by.items()},
        "part": board.part,
        "fixed": dict(board.fixed),
        "asks_of": board.asks_of,
        "tells": board.tells,
        "hints": {field: str(hint) for field, hint in board.hints.items()},
        "day": board.day,
        "later": board.later,
        "begins": dict(board.begins),
        "sorts": board.sorts,
        "consent": board.consent and board.consent._asdict(),
        "is_led": board.is_led,
        "beside": beside(board),
    }


def deck_along(deck: Deck) -> dict[str, Any]:
    """Give a deck with which people come to mind, in the language of the moment."""
    return {
        "code": deck.code,
        "name": str(deck.name),
        "lead": str(deck.lead),
        "asks": deck.asks,
        "answers": [[code, str(label)] for code, label in ANSWERS if deck.asks == "who"],
        "cards": [
            {
                "code": card.code,
                "question": f"{deck.begins} {card.question}".strip(),
                "quality": str(card.quality),
                "sort": card.sort,
            }
            for card in deck.cards
        ],
    }


def _replies() -> list[dict[str, Any]]:
    return [
        {
            "code": deck.code,
            "name": str(deck.name),
            "lead": str(deck.lead),
            "told": sentences_for(ALONE) if deck is LONELINESS else [],
            "cards": [
                {
                    "code": card.code,
                    "question": str(card.question),
                    "heading": str(card.heading),
                    "told": [str(each) for each in card.told],
                    "choices": [[code, str(label)] for code, label in card.choices],
                }
                for card in deck.cards
                if card.question
            ],
        }
        for deck in DECKS.values()
    ]
