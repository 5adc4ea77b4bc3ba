"""What OpenAPI says is what the API does: no 5xx, and no answer that is not described (schemathesis)."""

from __future__ import annotations

from typing import Any

import pytest
import schemathesis
from fastapi import FastAPI
from hypothesis import given
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from starlette.testclient import TestClient

from dateline.web.app import OPENAPI
from served import HERE, US, Filled

CHECKS = [
    not_a_server_error, status_code_conformance, content_type_conformance, response_headers_conformance,
    response_schema_conformance,
]  # fmt: skip


@pytest.mark.slow
def test_no_question_gets_an_answer_that_is_not_described(app: FastAPI, client: TestClient, filled: Filled) -> None:
    async def from_here(scope: Any, receive: Any, send: Any) -> None:
        await app(scope | {"client": US}, receive, send)

    schema = schemathesis.openapi.from_dict(client.get(OPENAPI).json())
    schema.app = from_here
    operations = [found.ok() for found in schema.get_all_operations()]
    assert len(operations) >= 18
    cases = [o.as_strategy(generation_mode=m) for o in operations for m in GenerationMode]
    names = st.sampled_from([filled.private, filled.hostile, filled.gone, filled.private_report, filled.gone_report])

    seen: set[int] = set()

    def tried(which: int) -> None:
        @given(cases[which], names | st.none())
        def asked(case: schemathesis.Case, name: str | None) -> None:
            if name and "name" in case.path_parameters:
                case.path_parameters["name"] = name
            seen.add(case.call_and_validate(base_url=HERE, checks=CHECKS).status_code)

        asked()

    for which in range(len(cases)):
        tried(which)
    assert {200, 400, 404, 410} <= seen


def test_the_document_is_of_openapi_3_1_and_names_every_route(client: TestClient) -> None:
    document = client.get(OPENAPI).json()
    assert document["openapi"].startswith("3.1")
    named = [operation["operationId"] for path in document["paths"].values() for operation in path.values()]
    assert len(named) == len(set(named)) >= 18
