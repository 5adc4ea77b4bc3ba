"""Reading on a Ray cluster: the archive of local processes, also where workers and nodes die on the way."""

from __future__ import annotations

import builtins
import os
import signal
import threading
import time
import warnings
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest

from archive_inputs import jsonl, made, sum_of
from dateline.archive import Archive, open_archive, outcomes
from dateline.cli.run import run
from dateline.intake.inputs import Given
from dateline.intake.outcomes import Item
from dateline.model.errors import ClusterError, UsageError
from dateline.service import cluster, ingest
from dateline.settings import load_settings
from killing import deadly, slow

OURS = {"127.0.0.1", "::1"} | {a.address for all_ in psutil.net_if_addrs().values() for a in all_}
SAMPLES = Path(__file__).parents[2] / "samples"


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Archive]:
    """An empty archive."""
    archive = open_archive(tmp_path / "alone.db", create=True)
    yield archive
    archive.close()


# ---- without a cluster


def test_without_ray_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    real = builtins.__import__

    def without(name: str, *more: Any, **named: Any) -> Any:
        if name.partition(".")[0] == "ray":
            raise ImportError(name)
        return real(name, *more, **named)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(UsageError, match=r"pip install 'dateline\[ray\]'"), cluster.connected("", 1):
        pass
    readings = jsonl(tmp_path / "readings.jsonl", made(2))
    assert run(["ingest", str(readings), "--archive", str(tmp_path / "a.db"), "--engine", "ray"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_an_address_goes_with_the_engine(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["ingest", "x.txt", "--ray-address", "here:6379", "--archive", str(tmp_path / "a.db")]) == 2
    assert "--engine ray" in capsys.readouterr().err


def test_a_worker_takes_the_settings_of_the_driver_and_no_secret(
    environment: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATELINE_ARCHIVE", "postgresql://u:secret@h/d")
    monkeypatch.setenv("DATELINE_CERTAINTY", "0.7")
    load_settings.cache_clear()
    terms = cluster.terms_of(load_settings())
    assert "secret" not in repr(terms) and ("DATELINE_CERTAINTY", "0.7") in terms.settings
    monkeypatch.setenv("DATELINE_CERTAINTY", "0.5")
    load_settings.cache_clear()
    cluster.agree(terms)
    assert load_settings().certainty == 0.7


@pytest.fixture
def environment() -> Iterator[None]:
    """The environment is afterwards as it was before."""
    before = dict(os.environ)
    yield
    for name in set(os.environ) - set(before):
        del os.environ[name]
    os.environ.update(before)
    load_settings.cache_clear()


@pytest.mark.parametrize("what", ["version", "places"])
def test_a_node_that_would_read_otherwise_is_refused(what: str, environment: None) -> None:
    ours = cluster.terms_of(load_settings())
    theirs = replace(ours, **{what: "0.0.0" if what == "version" else ("abc",)})
    with pytest.raises(ClusterError, match=what):
        cluster.agree(theirs)


# ---- a cluster of two nodes


@pytest.fixture(scope="module")
def nodes() -> Iterator[Any]:
    """A cluster of two nodes on this machine, to which this process is connected."""
    cluster._set(cluster._QUIET)
    tests = Path(__file__).parents[1]  # which workers must find what kills them in
    before = os.environ.get("PYTHONPATH", "")
    os.environ["PYTHONPATH"] = f"{tests}{os.pathsep}{before}"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import ray
        from ray.cluster_utils import Cluster

        told = {"num_cpus": 1, "object_store_memory": 100 << 20, "include_dashboard": False}
        made_one = Cluster(initialize_head=True, head_node_args=told)
        made_one.second = made_one.add_node(num_cpus=1, object_store_memory=100 << 20)
        made_one.wait_for_nodes()
        yield made_one
        ray.shutdown()
        made_one.shutdown()
    os.environ["PYTHONPATH"] = before


@pytest.fixture
def joined(nodes: Any) -> Iterator[str]:
    """The address of that cluster, with two nodes."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if len(nodes.list_all_nodes()) < 2:
            nodes.second = nodes.add_node(num_cpus=1, object_store_memory=100 << 20)
            nodes.wait_for_nodes()
        yield nodes.address


def on(address: str) -> ingest.Options:
    """To read on that cluster."""
    return ingest.Options(processes=1, engine="ray", address=address)


def items(texts: list[str]) -> list[Item]:
    return [Item(f"{n}", "text", len(text), text, Given(kind="text")) for n, text in enumerate(texts)]


pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::FutureWarning")


@pytest.mark.slow
def test_two_nodes_give_the_archive_of_local_processes(joined: str, alone: Archive, archive: Archive) -> None:
    paths = [str(p) for p in sorted(SAMPLES.iterdir()) if p.suffix in (".txt", ".html")]
    told: list[int] = []
    done = ingest.ingest(
        archive, ingest.stream(paths, load_settings()), on(joined), lambda progress: told.append(progress.inputs)
    )
    ingest.ingest(alone, ingest.stream(paths, load_settings()), ingest.Options())
    assert done.inputs == len(paths) and not done.failed and told[-1] == len(paths)
    assert sum_of(archive) == sum_of(alone)


@pytest.mark.slow
@pytest.mark.parametrize("what", ["worker", "node"])
def test_a_worker_or_node_that_goes_costs_nothing(
    what: str, joined: str, nodes: Any, alone: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    readings = jsonl(tmp_path / "readings.jsonl", made(72, seed=3))
    stream = list(ingest.stream([str(readings)], load_settings()))
    ingest.ingest(alone, stream, ingest.Options())
    monkeypatch.setattr(ingest, "work", slow)
    monkeypatch.setattr(ingest, "BATCH", 8)
    archive = open_archive(tmp_path / "many.db", create=True)
    gone: list[int] = []

    def tell(progress: ingest.Progress) -> None:
        if progress.codes["read"] and not gone:
            gone.append(1)
            if what == "node":
                nodes.remove_node(nodes.second, allow_graceful=False)
            else:
                killed = [p for p in psutil.process_iter(["cmdline"]) if doing(p)]
                assert killed
                for process in killed:
                    process.send_signal(signal.SIGKILL)

    done = ingest.ingest(archive, stream, on(joined), tell)
    assert gone and dict(done.codes) == {"read": 72}
    assert sum_of(archive) == sum_of(alone)
    archive.close()


def doing(process: psutil.Process) -> bool:
    """Whether it is one of our workers at a task."""
    said = " ".join(process.info["cmdline"] or [])
    return said.startswith("ray::_do") and process.ppid() in descendants()


def descendants() -> set[int]:
    """The processes below this one."""
    return {child.pid for child in psutil.Process().children(recursive=True)}


@pytest.mark.slow
def test_an_input_that_kills_its_worker_is_named_and_others_are_read(
    joined: str, tmp_path: Path, alone: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ingest, "work", deadly)
    texts = [f"text {n}" for n in range(30)]
    texts[3], texts[20] = f"once:{tmp_path}/mark it kills its process", "it always kills its process"
    done = ingest.ingest(alone, items(texts), on(joined))
    assert dict(done.codes) == {"read": 29, "internal": 1}
    with alone.reading() as connection:
        (failed,) = outcomes.listed(connection, failed=True)
        assert failed["name"] == "20" and "died" in failed["message"]


@pytest.mark.slow
def test_few_tasks_are_handed_out_at_once(joined: str) -> None:
    taken: list[int] = []

    def tasks() -> Iterator[int]:
        for n in range(60):
            taken.append(n)
            yield n

    many = cluster.Cluster(abs, abs, 1, joined)
    for done, _ in enumerate(many.run(tasks()), 1):
        assert len(taken) <= done + 2 * cluster.AHEAD
    assert len(taken) == 60


@pytest.mark.slow
def test_an_interrupted_run_goes_on_where_it_was(
    joined: str, alone: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    readings = jsonl(tmp_path / "readings.jsonl", made(60, seed=3))
    stream = list(ingest.stream([str(readings)], load_settings()))
    monkeypatch.setattr(ingest, "BATCH", 8)

    def stop(progress: ingest.Progress) -> None:
        if progress.codes["read"]:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ingest.ingest(alone, stream, on(joined), stop)
    done = ingest.ingest(alone, stream, on(joined))
    assert done.known and done.known + done.codes["read"] == 60
    whole = open_archive(tmp_path / "whole.db", create=True)
    ingest.ingest(whole, stream, ingest.Options())
    assert sum_of(alone) == sum_of(whole)
    whole.close()


@pytest.mark.slow
def test_no_cluster_at_an_address_is_told_in_one_line(tmp_path: Path) -> None:
    import subprocess
    import sys

    readings = jsonl(tmp_path / "readings.jsonl", made(2))
    command = [sys.executable, "-c", "from dateline.cli import main; main()", "ingest", str(readings)]
    options = ["--archive", str(tmp_path / "a.db"), "--engine", "ray", "--ray-address", "127.0.0.1:1"]
    done = subprocess.run([*command, *options], capture_output=True, check=False, timeout=200)
    said = done.stderr.decode()
    assert done.returncode == 3 and said.count("\n") == 1 and "no Ray cluster" in said, said


@pytest.mark.slow
def test_a_cluster_started_here_connects_to_no_other_machine(tmp_path: Path) -> None:
    readings = jsonl(tmp_path / "readings.jsonl", made(120))
    import subprocess
    import sys

    command = [sys.executable, "-c", "from dateline.cli import main; main()", "ingest", str(readings)]
    options = ["--archive", str(tmp_path / "a.db"), "--engine", "ray", "--processes", "1"]
    process = subprocess.Popen([*command, *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    seen, far = 0, set()
    watched = psutil.Process(process.pid)
    stop = threading.Event()

    def watch() -> None:
        nonlocal seen
        while not stop.is_set():
            for one in [watched, *children(watched)]:
                try:
                    connections = one.net_connections("inet")
                except psutil.Error:
                    continue
                for connection in connections:
                    seen += 1
                    if connection.raddr and connection.raddr.ip.removeprefix("::ffff:") not in OURS:
                        far.add((connection.raddr, one.pid))
            time.sleep(0.05)

    watching = threading.Thread(target=watch)
    watching.start()
    out, errors = process.communicate(timeout=200)
    stop.set()
    watching.join()
    assert process.returncode == 0 and b"120 read" in out and not errors, errors.decode()
    assert seen > 10 and not far


def children(process: psutil.Process) -> list[psutil.Process]:
    """The processes below it."""
    try:
        return process.children(recursive=True)
    except psutil.Error:
        return []
