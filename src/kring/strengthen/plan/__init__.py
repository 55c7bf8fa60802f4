"""Where somebody wants to go: the plan, what was agreed, its calendar and its paper."""
