"""The benchmark: how fast and large the reader is, beside plain spaCy and plain trafilatura."""

from __future__ import annotations

import gzip
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dateline.measure import bench_mixed, gold
from dateline.measure.bench_places import places_speed
from dateline.model.errors import DatelineError, NotFound

Json = dict[str, Any]
TEXTS = 500
WORDS = (250, 350)
PAGES = 40
MIB = 1024 * 1024
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
ONE_THREAD = dict.fromkeys(THREADS, "1")
DATA_ROOTS = ("../shared", "shared")
SAMPLE = "Two soldiers were wounded on Monday when a bomb went off near Basra, police said.\n"


def mixed(limit: int | None, pages: Path | None) -> Json:
    """How fast pages of all kinds go through triage, intake and reading, nine to each that tells an incident.

    `pages` is a folder with pages below it; without it the measuring data. Raises NotFound where there are none.
    """
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        rows = bench_mixed.inputs(room, _mixed_pages(pages), limit)
        path = room / "inputs.jsonl"
        gold.write(path, rows)
        raw = _worker("mixed", path)
        return {"mixed": bench_mixed.figures(raw, rows) | _figures(raw)}


def _mixed_pages(given: Path | None) -> list[Path]:
    folders = [given] if given is not None else []
    if given is None:
        found = (Path(root) / "data/articles/pages" / name for root in DATA_ROOTS for name in bench_mixed.SETS)
        folders = [f for f in found if f.is_dir()]
    pages = [p for folder in folders for p in sorted((*folder.rglob("*.html"), *folder.rglob("*.html.gz")))]
    if not pages:
        raise NotFound("no pages to mix in; give a folder with .html or .html.gz files: --pages FOLDER")
    return pages


def bench(limit: int | None, texts: Path | None) -> Json:
    """All figures. `texts` is JSON Lines with a `text` each; without it the measuring data or the samples."""
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        plain, source = _plain_texts(texts, limit or TEXTS)
        pages = _pages(room, min(PAGES, limit or PAGES))
        out: Json = {"texts": {"source": source, **_compare(room, [{"text": t} for t in plain], True)}}
        if pages:
            out["pages"] = _compare(room, [{"page": str(p)} for p in pages], False)
        out["places"] = places_speed(plain)
        out["start"] = _start_up(room)
        return out


def _compare(room: Path, rows: list[Json], with_spacy: bool) -> Json:
    """The reader on these inputs, and how its rate compares with the plain tools' (1 = as fast)."""
    path = room / "inputs.jsonl"
    gold.write(path, rows)
    ours = _figures(_worker("dateline", path))
    out: Json = {"inputs": len(rows), **ours, "ratio_to": {}}
    for tool in ("spacy", "trafilatura") if with_spacy else ("trafilatura",):
        theirs = _figures(_worker(tool, path))
        out["ratio_to"][tool] = round(ours["per_second"] / theirs["per_second"], 3)
        out[tool] = theirs
    return out


def _worker(mode: str, path: Path) -> Json:
    command = [sys.executable, "-m", "dateline.measure.worker", mode, str(path)]
    done = subprocess.run(command, env={**os.environ, **ONE_THREAD}, capture_output=True, text=True, check=False)
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no message"])[-1]
        raise DatelineError(f"the benchmark of {mode} stopped: {last}")
    result: Json = json.loads(done.stdout)
    return result


def _figures(raw: Json) -> Json:
    """Inputs per second of one core (by processor time), milliseconds an input takes, and memory."""
    seconds = sorted(raw["seconds"])
    last = len(seconds) - 1
    return {
        "per_second": round(len(seconds) / raw["processor_seconds"], 2),
        "per_second_by_clock": round(len(seconds) / sum(seconds), 2),
        "p50_ms": round(1000 * statistics.median(seconds), 1),
        "p95_ms": round(1000 * seconds[round(0.95 * last)], 1),
        "peak_memory_mib": round(raw["memory_bytes"] / MIB, 1),
        "ready_seconds": round(raw["ready_seconds"], 2),
    }


def _start_up(room: Path) -> Json:
    """Seconds of `dateline --help`, of a usage error, and of reading one report with and without a cache."""
    report = room / "report.txt"
    report.write_text(SAMPLE, encoding="utf-8")
    cache = {"DATELINE_CACHE_DIR": str(room / "cache")}
    return {
        "help_seconds": _timed(["--help"], {}),
        "usage_error_seconds": _timed(["read", "--no-such-option"], {}),
        "first_read_seconds": _timed(["read", str(report), "--json"], cache),
        "second_read_seconds": _timed(["read", str(report), "--json"], cache),
    }


def _timed(arguments: list[str], environment: dict[str, str]) -> float:
    command = [sys.executable, "-c", "from dateline.cli import main; main()", *arguments]
    begun = time.perf_counter()
    subprocess.run(command, env={**os.environ, **environment}, capture_output=True, check=False)
    return round(time.perf_counter() - begun, 3)


def _plain_texts(given: Path | None, number: int) -> tuple[list[str], str]:
    """Texts to read and where they are from: the given file, the measuring data, or the samples."""
    if given is not None:
        texts = [str(r["text"]) for r in gold.load(given) if r.get("text")][:number]
        return _some(texts, given), given.name
    for root in DATA_ROOTS:
        path = Path(root) / "data/gva/documents.jsonl"
        if path.is_file():
            fitting = (t for t in (str(r["text"]) for r in gold.load(path)) if WORDS[0] <= len(t.split()) <= WORDS[1])
            return _some([t for t, _ in zip(fitting, range(number), strict=False)], path), "gva, 250 to 350 words"
    texts = [p.read_text(encoding="utf-8") for p in sorted(Path("samples").glob("*.txt"))]
    texts = _some(texts, Path("samples"))
    return (texts * (number // len(texts) + 1))[:number], f"samples ({len(texts)} texts, repeated)"


def _some(texts: list[str], path: Path) -> list[str]:
    if not texts:
        raise NotFound(f"{path}: no texts to read here; give --texts FILE.jsonl, or run it where samples/ is")
    return texts


def _pages(room: Path, number: int) -> list[Path]:
    """Web pages to read: the samples', then an even choice of the measuring data's, unpacked."""
    found = sorted(Path("samples").glob("*.html"))[:number]
    for root in DATA_ROOTS:
        packed = sorted((Path(root) / "data/articles/pages").glob("*/*.html.gz"))
        step = max(1, len(packed) // max(1, number - len(found)))
        found += list(_unpacked(room, packed[::step][: number - len(found)]))
    return found


def _unpacked(room: Path, packed: list[Path]) -> Iterator[Path]:
    for number, path in enumerate(packed):
        out = room / f"page-{number}.html"
        out.write_bytes(gzip.decompress(path.read_bytes()))
        yield out
