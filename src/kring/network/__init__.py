"""The heart: what a network is, how it changes, what can be measured in it.

Plain Python. No web, no files, no clock: whoever calls hands those in.
"""
