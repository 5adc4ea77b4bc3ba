"""The version of this package: its own module, so that every room can name it."""

VERSION = "0.1.0"
