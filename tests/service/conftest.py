"""The stores that tests of watching run on."""

from stores import archive, both, postgresql, template

__all__ = ["archive", "both", "postgresql", "template"]
