"""Names of victims, minors, private suspects and witnesses stand in no export, unless they are asked for."""

from __future__ import annotations

import io
import json
from typing import Any

import pyarrow.parquet as pq
import pytest

from dateline import service
from dateline.exchange import Told, acled, claim_rows, ged, incident_rows, protect
from dateline.exchange.documents import geojson_chunks, jsonl_chunks
from dateline.exchange.names import fold, is_body, name_in, private_names
from dateline.exchange.parquet import write_parquet
from dateline.exchange.protect import WITHHELD
from dateline.exchange.tables import csv_chunks
from dateline.incidents import Part, merge
from dateline.model.values import Actor
from exported import CHILD, SECRETS, SUSPECT, URL, VICTIM, WITNESS, told
from told_of import OUTLET, POLICE, claim, part, report

NEWS = """Two dead as gunmen raid market in Kirkuk

KIRKUK, Iraq, 10 May 2021 - Gunmen killed Amina Diallo, 34, a teacher, and wounded her son, Karim Diallo, 9, at a \
market in Kirkuk on Monday, police said.

"Diallo was a kind woman," said her brother, Yusuf Diallo. Police arrested Samir Nasser, 27, on suspicion of the attack.
"""


def _parquet(one: Told) -> str:
    out = io.BytesIO()
    write_parquet(incident_rows.COLUMNS, [incident_rows.row(one)], {}, out)
    return json.dumps(pq.read_table(io.BytesIO(out.getvalue())).to_pylist(), ensure_ascii=False)


def _text(chunks: Any) -> str:
    return b"".join(chunks).decode()


FORMATS = {
    "csv": lambda one: _text(csv_chunks(incident_rows.COLUMNS, [incident_rows.row(one)])),
    "claims": lambda one: _text(csv_chunks(claim_rows.COLUMNS, claim_rows.rows(one))),
    "acled": lambda one: _text(csv_chunks(acled.COLUMNS, [acled.row(one)])),
    "ged": lambda one: _text(csv_chunks(ged.COLUMNS, [ged.row(one)])),
    "jsonl": lambda one: _text(jsonl_chunks([one], {})),
    "geojson": lambda one: _text(geojson_chunks([one], {})),
    "parquet": _parquet,
}


@pytest.mark.parametrize("name", FORMATS)
def test_no_format_holds_a_private_name_also_not_in_quotes_headlines_texts_and_addresses(name: str) -> None:
    written = FORMATS[name](protect(told()))
    low = fold(written)
    assert [secret for secret in SECRETS if fold(secret) in low] == []
    assert "Red Sash" in written or name == "ged"


@pytest.mark.parametrize("name", FORMATS)
def test_with_names_every_format_has_the_summary_with_the_name(name: str) -> None:
    written = FORMATS[name](protect(told(), names=True))
    assert VICTIM in written or VICTIM.upper() in written


def test_the_private_are_known_by_slot_kind_and_words() -> None:
    assert set(private_names(told().record)) == {VICTIM, SUSPECT, CHILD, WITNESS}


def test_a_withheld_person_is_a_kind_and_quotes_say_so() -> None:
    record = protect(told()).record
    claims = {one.claim.uid: one.claim for one in record.claims}
    assert claims["a2"].value == Actor("person", kind="person") == claims["a3"].value
    assert (
        claims["a2"].quote == f"{WITHHELD}, 34, was shot dead"
        and record.summary == f"Attack on {WITHHELD} · 2021-05-10"
    )
    assert claims["a3"].quote == f"Police held {WITHHELD}, and {WITHHELD} is charged"
    assert claims["a4"].value == Actor("the Red Sash", "Red Sash", "group") and claims["a4"].speaker.name == WITHHELD


def test_addresses_that_spell_a_name_are_cut_to_their_site_and_others_stay() -> None:
    reports = protect(told()).reports
    assert reports["r1"].url == "https://gulf.example/" and reports["r2"].url == "https://hill.example/9"
    assert protect(told(), names=True).reports["r1"].url == URL


@pytest.mark.parametrize(
    "words",
    ["AMINA DIALLO", "Díallo", "amina  diallo", "Amina\u200b Diallo", "Amina\nDiallo", "Diallo’s", "Mrs Diallo"],
)
def test_a_name_is_found_however_it_is_written(words: str) -> None:
    victim = claim("a", "victim", Actor(VICTIM, VICTIM, "person"), POLICE, quote=f"It hit {words} then")
    one = merge([part(report("r1", "A"), victim)])
    (found,) = protect(Told(one)).record.claims
    assert "iallo" not in fold(found.claim.quote) and WITHHELD in found.claim.quote


def test_places_of_the_gazetteer_and_bodies_keep_their_names() -> None:
    one = told()
    place = protect(one).place
    assert place is not None and place.within == ("Baghdad", "Baghdad Governorate", "Iraq")
    assert is_body("Islamic State") and is_body("Third Brigade") and not is_body(VICTIM)
    army = merge([part(report("r1"), claim("a", "victim", Actor("Iraqi army", "Iraqi army", "military"), OUTLET))])
    assert private_names(army) == ()


def test_a_named_official_who_is_a_target_keeps_the_name_and_a_named_gunman_does_not() -> None:
    def names(slot: str, actor: Actor) -> tuple[str, ...]:
        return private_names(merge([part(report("r1"), claim("a", slot, actor, POLICE))]))

    assert names("target", Actor("Governor Saad Karim", "Saad Karim", "official")) == ()
    assert names("perpetrator", Actor("gunman Hassan Jaber", "Hassan Jaber", "group")) == ("Hassan Jaber",)
    assert names("perpetrator", Actor("the Red Sash", "Red Sash", "group")) == ()


def test_common_words_are_no_names() -> None:
    assert [name_in(w) for w in ("Three people", "At least six", "Police officers", "shop owner Amina Diallo")] == [
        None, None, None, VICTIM,
    ]  # fmt: skip


def test_a_report_that_is_read_is_exported_without_the_names_of_victims_and_suspects() -> None:
    reading = service.read(NEWS, published="2021-05-10", outlet="Gulf Post")
    assert reading.report is not None
    mention = next(m for m in reading.mentions if m.status == "new" and m.event_type == "ASSAULT")
    record = protect(Told(merge([Part(reading.report, (mention,))]))).record
    assert [name for name in ("Amina", "Diallo", "Karim", "Yusuf", "Samir", "Nasser") if name in repr(record)] == []
    assert "Kirkuk" in repr(record)
