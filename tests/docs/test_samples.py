"""The samples: as many and as varied as is said, marked as invented by their addresses, and in no list of ours."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

from dateline.intake.stream import found
from dateline.model.invented import is_invented
from dateline.settings import load_settings

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "samples"
LISTED: dict[str, Any] = json.loads((SAMPLES / "invented.json").read_text(encoding="utf-8"))
PATTERNS = tuple(str(SAMPLES / "**" / f"*.{ending}") for ending in ("txt", "html", "jsonl"))


def names() -> set[str]:
    """All reports: files, and lines of JSON Lines."""
    out = {p.relative_to(SAMPLES).as_posix() for p in SAMPLES.rglob("*") if p.suffix in (".txt", ".html")}
    for path in SAMPLES.rglob("*.jsonl"):
        lines = path.read_text(encoding="utf-8").splitlines()
        out |= {f"{path.relative_to(SAMPLES).as_posix()}#{number}" for number in range(1, len(lines) + 1)}
    return out


def test_the_list_names_every_report_and_no_other() -> None:
    assert set(LISTED["reports"]) == names() and len(names()) >= 60
    assert set(LISTED["outlets"]) == {outlet for outlet in LISTED["reports"].values() if outlet}
    assert len(LISTED["outlets"]) >= 20


def test_incidents_are_told_by_several_reports_in_many_countries() -> None:
    told = LISTED["incidents"]
    assert len(told) >= 25 and len({one["country"] for one in told} - {None}) >= 20
    for one in told:
        assert len(one["reports"]) == len(set(one["reports"])) >= 2 and set(one["reports"]) <= names()
        date.fromisoformat(one["day"])


def test_every_report_that_states_an_address_states_one_under_example() -> None:
    for path in SAMPLES.rglob("*"):
        text = path.read_text(encoding="utf-8") if path.is_file() else ""
        if path.suffix == ".html":
            urls = re.findall(r'<link rel="canonical" href="([^"]*)"', text)
            assert len(urls) == 1 and is_invented(urls[0]), path.name
        for url in re.findall(r"https?://[^\s\"'<>)]+", text) if path.suffix != ".md" else ():
            assert is_invented(url) or "schema.org" in url or "ogp.me" in url, (path.name, url)


def test_with_the_base_of_the_demo_every_report_has_an_address_under_example() -> None:
    from dateline.service import ingest

    demo = (ROOT / ".ci" / "demo").read_text(encoding="utf-8")
    (base,) = set(re.findall(r"--base (\S+)(?=\"|\n)", demo.replace('"\n', "\n")))
    items = list(ingest.stream(PATTERNS, load_settings(), base=base))
    assert len(items) == len(names())
    for item in items:
        given = getattr(item, "given", None)
        assert given is not None and is_invented(given.url), item.key


def test_no_outlet_of_the_samples_is_one_that_the_reader_knows() -> None:
    lexicons = ROOT / "src" / "dateline" / "language" / "lexicons"
    known = {
        line.split("\t")[0].split("|")[0].strip().casefold()
        for name in ("outlets.lex", "agencies.lex")
        for line in (lexicons / name).read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    }
    assert not {outlet.casefold() for outlet in LISTED["outlets"]} & known


def test_the_readable_forms_are_all_taken(tmp_path: Path) -> None:
    kinds = {getattr(item, "kind", None) for item in found(PATTERNS)}
    assert kinds == {"bytes", "text"}
