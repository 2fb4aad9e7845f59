"""Parses SQL of a dialect with sqlglot: lint.py bigquery|snowflake FILE_OR_FOLDER... Each fault is printed; one of them fails."""

import pathlib
import sys

import sqlglot
from sqlglot.errors import SqlglotError

dialect, places = sys.argv[1], [pathlib.Path(one) for one in sys.argv[2:]]
files = sorted(file for place in places for file in (place.rglob("*.sql") if place.is_dir() else [place]))
parsed = faults = 0
for file in files:
    try:
        statements = [one for one in sqlglot.parse(file.read_text(), read=dialect) if one]
        parsed += len(statements)
        if any(isinstance(one, sqlglot.exp.Command) for one in statements):
            raise SqlglotError("a statement was not understood")
    except SqlglotError as error:
        faults += 1
        print(f"{file.name}: {str(error)[:300]}")
print(f"{dialect}: {parsed} statements of {len(files)} files parsed by sqlglot {sqlglot.__version__}, {faults} faults")
sys.exit(1 if faults or not parsed else 0)
