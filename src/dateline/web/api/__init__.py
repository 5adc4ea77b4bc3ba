"""The API for programs, and its listings beside the pages."""

from __future__ import annotations

from dateline.web.api.routes import beside_pages, router

__all__ = ["DESCRIPTION", "SUMMARY", "beside_pages", "router"]

SUMMARY = "Reports of security incidents as records in which every value is a claim."
DESCRIPTION = "Every value is what somebody said, with the words that say it. docs/api.md explains it."
