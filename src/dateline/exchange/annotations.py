"""The claims of an incident as W3C Web Annotations: each value tied to its words in a text, to be found again there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from dateline.exchange.told import Told, named
from dateline.model.codec import to_json
from dateline.model.record import ToldClaim

CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
AROUND: Final = 64  # characters before and after a quote; never fewer than 32 where the text has them
URN: Final = "urn:dateline:"
Json = dict[str, Any]


def collection(
    told: Told, texts: Mapping[str, tuple[str, str]], changed: Callable[[str], str], page: str | None
) -> Json:
    """An AnnotationCollection with all annotations of an incident in one page.

    `told` as it may be passed on, `texts` has for each report its text and the text's hash (SHA-256), `changed` takes
    out of quotes and what stands around them what may not be passed on. Offsets are code points of the report's text.
    """
    items = [_annotation(told, one, texts[one.report], changed) for one in told.record.claims if one.report in texts]
    return {
        "@context": [CONTEXT, {"dateline": URN}],
        "id": f"{URN}incident:{told.record.id}:annotations",
        "type": "AnnotationCollection",
        "label": told.record.summary,
        "total": len(items),
        **({"via": page} if page else {}),
        "first": {"type": "AnnotationPage", "startIndex": 0, "items": items},
    }


def _annotation(told: Told, one: ToldClaim, text: tuple[str, str], changed: Callable[[str], str]) -> Json:
    claim, (whole, text_hash) = one.claim, text
    report = told.reports.get(one.report)
    value = None if claim.value is None else to_json(claim.value)
    return {
        "id": f"{URN}claim:{claim.uid}",
        "type": "Annotation",
        "motivation": "identifying",
        "body": {
            "type": "TextualBody", "format": "text/plain", "purpose": "identifying",
            "value": f"{claim.slot}: {named(claim.value) or claim.stance}", "dateline:slot": claim.slot,
            "dateline:stance": claim.stance, "dateline:value": value, "dateline:speaker": claim.speaker.name,
            "dateline:speakerKind": claim.speaker.kind, "dateline:via": list(claim.speaker.via),
            "dateline:origin": one.origin, "dateline:denies": claim.denies,
        },
        "target": {
            "source": f"{URN}report:{one.report}",
            "dateline:url": report.url if report else None,
            "dateline:outlet": report.outlet if report else None,
            "dateline:textHash": f"sha256:{text_hash}",
            "selector": [
                {
                    "type": "TextQuoteSelector", "exact": changed(whole[claim.start : claim.end]),
                    "prefix": changed(whole[max(0, claim.start - AROUND) : claim.start]),
                    "suffix": changed(whole[claim.end : claim.end + AROUND]),
                },
                {"type": "TextPositionSelector", "start": claim.start, "end": claim.end},
            ],
        },
    }  # fmt: skip
