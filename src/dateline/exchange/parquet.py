"""Rows as Parquet, typed, in groups, so that memory stays flat. Needs the extra `parquet`."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from typing import IO, Any

from dateline.exchange.tables import whole
from dateline.exchange.told import Column, Row
from dateline.model.errors import UsageError

GROUP = 2_000  # rows


def write_parquet(columns: Sequence[Column], rows: Iterable[Row], about: Mapping[str, str], out: IO[bytes]) -> None:
    """Writes the table to a binary stream, which need not be seekable. `about` becomes metadata of the file.

    Raises UsageError where pyarrow is not installed.
    """
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise UsageError("Parquet needs the extra: pip install 'dateline[parquet]'") from error
    types = {
        "text": pa.string(), "int": pa.int64(), "float": pa.float64(), "bool": pa.bool_(),
        "texts": pa.list_(pa.string()),
    }  # fmt: skip
    schema = pa.schema([(column.name, types[column.type]) for column in columns], dict(about))
    todo = iter(rows)
    with pq.ParquetWriter(pa.PythonFile(out, mode="w"), schema, compression="zstd") as writer:
        while group := list(itertools.islice(todo, GROUP)):
            data = {column.name: [_held(row[column.name]) for row in group] for column in columns}
            writer.write_table(pa.table(data, schema=schema))


def _held(value: Any) -> Any:
    if isinstance(value, str):
        return whole(value)
    return [whole(part) for part in value] if isinstance(value, list) else value
