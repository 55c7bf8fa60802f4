"""Who is tied with whom, as bits: 64 people in one number.

Whether two people share contacts, and how many, is then one `and` and one count of bits: for
networks of up to 64 people a whole row of the matrix is a single number. Who can reach whom is
found by laying the rows of everybody's contacts over each other until nothing is added.
"""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.integer[Any]]
Bits = NDArray[np.uint64]  # people × words
WORD = 64
CELLS = 4_000_000  # of a matrix that is laid out at a time


def words_for(most: int) -> int:
    """Tell how many numbers hold one bit for each person of the largest network."""
    return max(1, -(-most // WORD))


def bits_of(people: Ints, places: Ints, *, rows: int, words: int) -> Bits:
    """Set one bit for each of these people: the one at this place in their network.

    Args:
        people: Rows.
        places: Bits, one for each of those.
        rows: How many people there are.
        words: How many numbers each row has.
    """
    found = np.empty((rows, words), dtype=np.uint64)
    step = max(1, CELLS // (words * WORD))
    if rows <= step:
        _pack(people, places, found)
        return found
    for begin in range(0, rows, step):
        here = (people >= begin) & (people < begin + step)
        _pack(people[here] - begin, places[here], found[begin : begin + step])
    return found


def _pack(people: Ints, places: Ints, into: Bits) -> None:
    rows, words = into.shape
    marks = np.zeros(rows * words * WORD, dtype=np.bool_)
    marks[people.astype(np.int64) * (words * WORD) + places] = True
    into[:] = np.packbits(marks, bitorder="little").view("<u8").reshape(rows, words)


def counted(bits: Bits) -> Ints:
    """Count the bits of each row."""
    each: Ints = np.bitwise_count(bits)
    if bits.shape[-1] == 1:
        return each[..., 0]
    found: Ints = each.sum(axis=-1, dtype=np.int32)
    return found


class Reach(NamedTuple):
    """How far each person gets, without ego: how many others, in how many steps in all, at most."""

    others: Ints
    steps: Ints
    furthest: Ints


def reach_of(tied: Bits, places: Ints, contacts: Ints) -> Reach:
    """Tell how many others each person can reach, and in how many steps.

    With each step everybody reaches whom their contacts reached a step earlier. Who gains nobody
    in a step gains nobody later, and is left out from then on.

    Args:
        tied: With whom each person is tied.
        places: The place of each person in their network.
        contacts: The rows of each person's contacts, behind each other.
    """
    others = contacts
    number = counted(tied).astype(np.int32)
    who = np.flatnonzero(number)
    number = number[who]
    within = np.array(tied.T, order="C")  # word by word: many times as fast to look things up in
    within[places // WORD, np.arange(len(tied))] |= np.uint64(1) << (places % WORD).astype("u8")
    found = Reach(*(np.zeros(len(tied), dtype=np.int64) for _ in Reach._fields))
    found.others[who] = found.steps[who] = number
    found.furthest[who] = 1
    step = 1
    while len(who):
        step += 1
        begins = np.cumsum(number) - number
        wider = within[:, who]
        for word, row in enumerate(within):
            wider[word] |= np.bitwise_or.reduceat(row[others], begins)
        gained = counted(wider.T) - 1 - found.others[who]
        within[:, who] = wider
        grew = gained > 0
        others, number = others[np.repeat(grew, number)], number[grew]
        who, gained = who[grew], gained[grew]
        found.others[who] += gained
        found.steps[who] += step * gained
        found.furthest[who] = step
    return found
