"""Gazetteer, matching, resolving, spatial phrases."""
