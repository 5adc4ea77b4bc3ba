"""The app as a whole."""

from starlette.testclient import TestClient


def test_an_address_with_nothing_there_is_said_so_as_json_and_as_a_page(client: TestClient) -> None:
    there = client.get("/api/v1/nothing")
    assert there.status_code == 404 and there.json() == {
        "ok": False, "error": "there is nothing at this address", "code": "not_found", "status": 404,
    }  # fmt: skip
    page = client.get("/nothing")
    assert page.status_code == 404 and page.headers["content-type"].startswith("text/html")
