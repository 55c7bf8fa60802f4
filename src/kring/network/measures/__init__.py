"""What can be measured in a network: one file per characteristic, each a pure function.

Every figure says what it was taken over and what is unknown. None of them is a score:
nothing here gets better by adding people.
"""
