"""Work on a Ray cluster, as `service.pool` does it in local processes: every task gives a result, or is named.

The driver hands out a few tasks for each processor of the cluster and takes results as they come, so little waits in
memory. It tries tasks again itself (Ray is told not to): one that kills its worker again and again is given up as one
that kills its process is locally, while one whose node went away is not blamed for it.
"""

from __future__ import annotations

import logging
import os
import socket
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from typing import Any, Generic, TypeVar

from dateline.model.errors import ClusterError, UsageError
from dateline.release import VERSION
from dateline.settings import SETTINGS, Settings, load_settings

Task = TypeVar("Task")
Result = TypeVar("Result")

AHEAD = 2  # tasks for each processor of the cluster that are handed out at once
KILLS, LOSSES = 3, 20  # how often a task may kill its worker; how often it may be lost with a node
OBJECTS = 256 << 20  # bytes of shared memory of a cluster that is started here
_LOOK_SECONDS = 5.0  # after so long without a result it is looked whether the cluster has become larger or smaller
# Settings that a reading hangs on: workers take the driver's.
_SHARED = frozenset(
    {"pipeline", "models", "certainty", "max_bytes", "max_text_chars", "max_passages", "html_seconds",
     "html_wait_seconds", "html_megabytes"}
)  # fmt: skip
# What keeps Ray from telling anybody anything, and from changing what the processors of a worker are.
_QUIET = {
    "RAY_USAGE_STATS_ENABLED": "0", "RAY_USAGE_STATS_PROMPT_ENABLED": "0", "RAY_DISABLE_IMPORT_WARNING": "1",
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0", "RAY_enable_metrics_collection": "0",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Terms:
    """What must be alike on driver and workers, that a reading be the same everywhere."""

    version: str
    settings: tuple[tuple[str, str], ...]
    places: tuple[str, ...]  # SHA-256 of the user's imports of places


@dataclass(slots=True)
class _Tried(Generic[Task]):
    task: Task
    kills: int = 0
    losses: int = 0


@dataclass(slots=True)
class Cluster(Generic[Task, Result]):
    """Does `work` on tasks on the cluster at `address`, or one of `processes` processors that is started here.

    `died` gives the result of a task that killed its worker KILLS times. `work` and the tasks must be picklable, and
    dateline of this version must be installed on each node.
    """

    work: Callable[[Task], Result]
    died: Callable[[Task], Result]
    processes: int
    address: str = ""
    _waiting: dict[Any, _Tried[Task]] = field(default_factory=dict, init=False)

    def run(self, tasks: Iterator[Task]) -> Iterator[Result]:
        """The results, as they get ready; of n tasks n results. Raises ClusterError where it cannot be used."""
        with connected(self.address, self.processes) as ray:
            try:
                yield from self._run(ray, tasks)
            finally:
                for ref in self._waiting:
                    ray.cancel(ref, force=True)
                self._waiting.clear()

    def _run(self, ray: Any, tasks: Iterator[Task]) -> Iterator[Result]:
        do = ray.remote(num_cpus=1, max_retries=0)(_do)
        terms = ray.put(terms_of(load_settings()))
        again: deque[_Tried[Task]] = deque()
        room = AHEAD * processors(ray)
        while True:
            while len(self._waiting) < room:
                tried = again.popleft() if again else _next(tasks)
                if tried is None:
                    break
                self._waiting[do.remote(terms, self.work, tried.task)] = tried
            if not self._waiting:
                return
            done, _ = ray.wait(list(self._waiting), num_returns=1, timeout=_LOOK_SECONDS)
            room = AHEAD * processors(ray)
            for ref in done:
                tried = self._waiting.pop(ref)
                yield from self._taken(ray, ref, tried, again)

    def _taken(self, ray: Any, ref: Any, tried: _Tried[Task], again: deque[_Tried[Task]]) -> Iterator[Result]:
        """The result of a task that ended, if it has one; else it is put with those to be tried again, or given up."""
        errors = ray.exceptions
        try:
            yield ray.get(ref)
            return
        except errors.RayTaskError as error:
            cause = error.cause
            raise cause if isinstance(cause, ClusterError) else ClusterError(_line(error)) from error
        except (errors.WorkerCrashedError, errors.OutOfMemoryError):
            tried.kills += 1
        except (errors.NodeDiedError, errors.ObjectLostError, errors.ObjectFetchTimedOutError):
            tried.losses += 1
        except errors.RayError as error:
            raise ClusterError(f"the Ray cluster broke off: {_line(error)}; start it again, it goes on") from error
        if tried.kills >= KILLS:
            yield self.died(tried.task)
        elif tried.losses >= LOSSES:
            raise ClusterError(f"a task was lost with its node {LOSSES} times; look at the nodes of the cluster")
        else:
            again.append(tried)


def _next(tasks: Iterator[Task]) -> _Tried[Task] | None:
    for task in tasks:
        return _Tried(task)
    return None


def _do(terms: Terms, work: Callable[[Any], Any], task: Any) -> Any:
    """On a worker: the work, under the driver's settings."""
    agree(terms)
    return work(task)


def terms_of(settings: Settings) -> Terms:
    """The terms of this process."""
    from dateline.places.importing import sources

    said = tuple((s.variable, _as_said(getattr(settings, s.name))) for s in SETTINGS if s.name in _SHARED)
    return Terms(VERSION, said, tuple(sorted(source.sha256 for source in sources(settings.data_dir)[0])))


def agree(terms: Terms) -> None:
    """Puts this process under the settings of the driver. Raises ClusterError where it could not read alike."""
    if any(os.environ.get(name) != value for name, value in terms.settings):
        os.environ.update(terms.settings)
        load_settings.cache_clear()
    ours = terms_of(load_settings())
    if ours != terms:
        what = next(f.name for f in fields(Terms) if getattr(ours, f.name) != getattr(terms, f.name))
        where = os.uname().nodename
        raise ClusterError(
            f"node {where}: its {what} of dateline differ from the driver's; make them alike on all nodes"
        )


def _as_said(value: object) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


@contextmanager
def connected(address: str, processes: int) -> Iterator[Any]:
    """Ray, connected to the cluster at an address, or to one that is started here and ends here.

    A connection that is there already is used and left. Raises UsageError where Ray is not installed, ClusterError
    where the cluster does not answer.
    """
    ray = _ray()
    if ray.is_initialized():
        yield ray
        return
    options: dict[str, Any] = {"log_to_driver": False, "logging_level": logging.ERROR, "configure_logging": True}
    if address:
        options |= {"address": address}
    else:
        options |= {"address": "local", "num_cpus": max(1, processes), "include_dashboard": False,
                    "object_store_memory": OBJECTS, "_node_ip_address": "127.0.0.1"}  # fmt: skip
    if address:
        _answers(address)
    try:
        ray.init(**options)
    except (ConnectionError, RuntimeError, ValueError, TimeoutError, OSError) as error:
        place = address or "this machine"
        raise ClusterError(f"{place}: no Ray cluster can be used there ({_line(error)})") from error
    try:
        yield ray
    finally:
        ray.shutdown()


def _answers(address: str) -> None:
    """Raises ClusterError where nothing answers at host:port, which Ray would try for minutes."""
    host, _, port = address.removeprefix("ray://").rpartition(":")
    if not host or not port.isdigit():
        return  # "auto", or what Ray itself has to say of it
    try:
        socket.create_connection((host, int(port)), timeout=10).close()
    except (OSError, OverflowError) as error:
        raise ClusterError(f"{address}: no Ray cluster can be used there ({_line(error)})") from error


def _ray() -> Any:
    _set(_QUIET)
    try:
        import ray
        import ray.exceptions
    except ImportError as error:
        raise UsageError("reading on a Ray cluster needs the extra: pip install 'dateline[ray]'") from error
    return ray


def _set(values: Mapping[str, str]) -> None:
    for name, value in values.items():
        os.environ.setdefault(name, value)


def processors(ray: Any) -> int:
    """How many processors the cluster has now."""
    return max(1, int(ray.cluster_resources().get("CPU", 1)))


def _line(error: BaseException) -> str:
    """The last line of what an error says, which in Ray's is the error itself."""
    said = [line.strip() for line in str(error).splitlines() if line.strip()]
    return (said[-1] if said else type(error).__name__)[:300]
