"""The measures of `network/measures`, each over a whole batch of networks at once.

What a measure is, and why, stands in the plain definition of the same name; here stands only
how it is reached quickly. Tests hold the two to the same figures and the same nulls.
"""
