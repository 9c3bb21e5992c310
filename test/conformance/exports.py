"""Reads a folder of exports with pyarrow and the json module; prints what it saw as one JSON object per table."""

import json
import pathlib
import sys

import pyarrow.parquet as parquet

folder = pathlib.Path(sys.argv[1])
for path in sorted(folder.glob("*.parquet")):
    table = parquet.read_table(path)
    with open(path.with_suffix(".jsonl"), encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    goids = [field.name for field in table.schema if str(field.type) == "decimal128(38, 0)"]
    agree = all(
        [str(value) if value is not None else None for value in table.column(name).to_pylist()]
        == [line[name] for line in lines]
        for name in goids
    )
    print(
        json.dumps(
            {
                "table": path.stem,
                "columns": table.schema.names,
                "rows": table.num_rows,
                "lines": len(lines),
                "goids": goids,
                "goids_agree": agree,
                "first_goids": [str(value) for value in table.column(goids[0]).to_pylist()[:3]] if goids else [],
            }
        )
    )
