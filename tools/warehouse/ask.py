"""Runs the SQL of the standard input on DuckDB's file and prints the rows as JSON."""

import json
import os
import sys

import duckdb

db = duckdb.connect(os.environ["WAREHOUSE_DUCKDB"])
db.execute("SET TimeZone = 'UTC'")
result = db.execute(sys.stdin.read())
names = [one[0] for one in result.description or []]
print(json.dumps([dict(zip(names, row)) for row in result.fetchall()], default=str))
