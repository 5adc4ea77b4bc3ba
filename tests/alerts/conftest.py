"""The stores that these tests run on."""

from stores import archive, both, postgresql, template

__all__ = ["archive", "both", "postgresql", "template"]
