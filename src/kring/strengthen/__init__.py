"""From drawing to small steps: finding, hopes, thresholds, load, talents, roles, the plan."""
