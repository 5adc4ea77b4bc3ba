"""Parquet is typed and comes back as it was written."""

from __future__ import annotations

import io
import sys

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from dateline.exchange import claim_rows, incident_rows, parquet
from dateline.exchange.parquet import write_parquet
from dateline.model.errors import UsageError
from exported import PROVINCE, told


class Pipe(io.RawIOBase):
    """A stream that cannot be sought."""

    def __init__(self) -> None:
        self.data = b""

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return False

    def write(self, data: object) -> int:
        self.data += bytes(data)  # type: ignore[call-overload]
        return len(bytes(data))  # type: ignore[call-overload]


def test_rows_come_back_with_types_and_metadata() -> None:
    rows = [incident_rows.row(told()), incident_rows.row(told(PROVINCE)), incident_rows.row(told(None))]
    out = io.BytesIO()
    write_parquet(incident_rows.COLUMNS, rows, {"citation": "c"}, out)
    table = pq.read_table(io.BytesIO(out.getvalue()))
    assert table.to_pylist() == rows and table.schema.metadata[b"citation"] == b"c"
    assert table.schema.field("killed").type == pa.int64() and table.schema.field("lat").type == pa.float64()
    assert table.schema.field("outlets").type == pa.list_(pa.string())
    assert table.schema.field("coarsened").type == pa.bool_()


def test_groups_are_written_one_after_another_to_a_stream_that_cannot_be_sought(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(parquet, "GROUP", 3)
    rows = list(claim_rows.rows(told()))
    out = Pipe()
    write_parquet(claim_rows.COLUMNS, iter(rows), {}, out)
    file = pq.ParquetFile(io.BytesIO(out.data))
    assert file.num_row_groups == -(-len(rows) // 3) and file.read().to_pylist() == rows


def test_strange_characters_stay_and_half_surrogate_pairs_are_replaced() -> None:
    row = incident_rows.row(told()) | {"summary": "a\0\u202e\ud800", "outlets": ["\udc00"]}
    out = io.BytesIO()
    write_parquet(incident_rows.COLUMNS, [row], {}, out)
    (back,) = pq.read_table(io.BytesIO(out.getvalue())).to_pylist()
    assert back["summary"] == "a\0\u202e\ufffd" and back["outlets"] == ["\ufffd"]


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(UsageError, match=r"dateline\[parquet\]"):
        write_parquet(incident_rows.COLUMNS, [], {}, io.BytesIO())
