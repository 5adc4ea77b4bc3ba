"""The stores that these tests run on."""

from stores import archive, postgresql, template

__all__ = ["archive", "postgresql", "template"]
