"""Fetches, cuts and converts what the web app takes from others; `python -m webassets` lays it into the package."""
