"""Exports: the archive in the shapes that other tools read."""
