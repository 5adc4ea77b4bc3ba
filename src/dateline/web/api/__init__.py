"""The API for programs, and its listings beside the pages."""

from __future__ import annotations

from fastapi import APIRouter, Depends

from dateline.web.access import permitted

SUMMARY = "Reports of security incidents as records in which every value is a claim."
DESCRIPTION = "Every value is what somebody said, with the words that say it. docs/api.md explains it."

router = APIRouter(dependencies=[Depends(permitted)])
beside_pages = APIRouter(dependencies=[Depends(permitted)], include_in_schema=False)
