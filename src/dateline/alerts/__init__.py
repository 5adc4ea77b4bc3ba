"""Alerts: what is new about incidents, told once to whoever asked for it: by mail, feed or hook."""
