"""The stores that these tests run on."""

from stores import archive, both, kept, postgresql, template

__all__ = ["archive", "both", "kept", "postgresql", "template"]
