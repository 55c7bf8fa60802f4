"""Settings, start page, base templates, styles, error pages and the command line."""
