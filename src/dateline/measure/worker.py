"""One measured process of the benchmark: reads inputs in one way and prints its figures as JSON.

`python -m dateline.measure.worker MODE FILE`; a line of FILE is {"text"} or {"page": path}. Not for people.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dateline.measure.bench_mixed import Steps

WARM_UP = 3
KIB = 1 if sys.platform == "darwin" else 1024  # ru_maxrss counts bytes on macOS, KiB elsewhere


def dateline_reader() -> Callable[[Any], object]:
    """Our whole reader, warm."""
    from dateline import service

    return service.read


def spacy_reader() -> Callable[[Any], object]:
    """Plain spaCy: the same pipeline with all its parts."""
    import spacy

    from dateline.language.pipeline import DEFAULT

    nlp = spacy.load(DEFAULT)  # its own layers: ours answer the same, sooner

    def read(text: Any) -> object:
        return nlp(text)

    return read


def trafilatura_reader() -> Callable[[Any], object]:
    """Plain trafilatura, with its metadata, as a page reader would use it."""
    import trafilatura

    def read(page: Any) -> object:
        return trafilatura.bare_extraction(page, with_metadata=True)

    return read


def mixed_reader() -> Callable[[Any], object]:
    """Triage, and our whole reader for what it lets through, warm: a page is read before the first is measured."""
    read = Steps(time.perf_counter)
    read(as_page("A bomb killed two soldiers near Basra on Monday, police said.\n\n" * 3).encode())
    return read


READERS = {"mixed": mixed_reader, "dateline": dateline_reader, "spacy": spacy_reader, "trafilatura": trafilatura_reader}


def inputs(path: Path, mode: str) -> list[Any]:
    """The inputs as the reader wants them; a plain text is put into paragraphs for the page reader."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    out: list[Any] = []
    for row in rows:
        if "page" in row:
            out.append(Path(row["page"]).read_bytes())
        else:
            out.append(as_page(row["text"]) if mode == "trafilatura" else row["text"])
    return out


def as_page(text: str) -> str:
    """A plain text as a bare web page."""
    from html import escape

    paragraphs = "".join(f"<p>{escape(p)}</p>" for p in text.split("\n\n") if p.strip())
    return f"<html><head><title>Report</title></head><body><article>{paragraphs}</article></body></html>"


def measure(mode: str, path: Path) -> dict[str, Any]:
    """Times of each input after a warm-up, the processor time of all, and the peak memory of the process."""
    begun = time.perf_counter()
    read = READERS[mode]()
    items = inputs(path, mode)
    for item in items[:WARM_UP]:
        read(item)
    ready = time.perf_counter() - begun
    seconds = []
    processor = processor_seconds()
    for item in items:
        start = time.perf_counter()
        read(item)
        seconds.append(time.perf_counter() - start)
    processor = processor_seconds() - processor
    out = {
        "seconds": seconds,
        "processor_seconds": processor,
        "ready_seconds": ready,
        "memory_bytes": memory_bytes(),
    }
    return out | {"pages": read.pages[-len(items) :]} if isinstance(read, Steps) else out


def processor_seconds() -> float:
    """Processor time of this process and its children, which take pages apart (living ones: Linux only)."""
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    ticks = sum(int(number) for child in _children() for number in _stat(child)[11:13])
    return time.process_time() + ended.ru_utime + ended.ru_stime + ticks / os.sysconf("SC_CLK_TCK")


def memory_bytes() -> int:
    """The most memory that this process and its largest child have held, together."""
    mine = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KIB
    ended = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * KIB
    return mine + max([ended, *map(_peak, _children())])


def _children() -> list[Path]:
    """The folders of living children under /proc; none where there is no /proc."""
    found = Path("/proc/self/task").glob("*/children")
    return [Path("/proc") / pid for listing in found for pid in listing.read_text().split()]


def _stat(folder: Path) -> list[str]:
    """The numbers of a process after its name."""
    try:
        return (folder / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def _peak(folder: Path) -> int:
    """The most memory a process has held, in bytes."""
    try:
        lines = (folder / "status").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(sys.argv[1], Path(sys.argv[2]))))
