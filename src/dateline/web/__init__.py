"""The web app and the API: pages of an archive, every value one click from its sentence."""
