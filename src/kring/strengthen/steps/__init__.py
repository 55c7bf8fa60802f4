"""The path from what is there to something new, in small steps, and what went well."""
