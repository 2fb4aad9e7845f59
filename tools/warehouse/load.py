"""Loads the lake's files into raw tables of DuckDB or PostgreSQL: load.py LAKE duckdb|postgres (lake.py says what LAKE may be).

A file is known by its name and hash. A day whose known files are unchanged takes its new files only; a day of which a file changed or
went (an erasure, a merge) is loaded anew. Each event is there once by its id. Prints one line of JSON.
"""

import json
import os
import pathlib
import sys
import tempfile
import time

import duckdb
import yaml
from lake import lake_of

AT_ONCE = 500
COLUMNS = "event_id, tenant, name, version, key, occurred_at, landed_at, loaded_at, correlation, causation, person_key, data".split(", ")
TABLE = """CREATE TABLE IF NOT EXISTS raw.{table} (event_id text {unique}, tenant text NOT NULL, name text NOT NULL, version int NOT NULL,
  key text NOT NULL, occurred_at timestamptz NOT NULL, landed_at timestamptz NOT NULL, loaded_at timestamptz NOT NULL, correlation text,
  causation text, person_key text, data text NOT NULL)"""
FILES = "CREATE TABLE IF NOT EXISTS raw.loaded_files (file text PRIMARY KEY, day text NOT NULL, hash text NOT NULL)"
READ = """SELECT event_id, tenant, name, version, key, occurred_at AT TIME ZONE 'UTC', landed_at AT TIME ZONE 'UTC', now(), correlation,
  causation, person_key, data FROM read_parquet($1)
  QUALIFY row_number() OVER (PARTITION BY event_id ORDER BY landed_at) = 1"""


# beyond that memory DuckDB works on disk
SETTINGS = f"SET TimeZone = 'UTC'; SET enable_progress_bar = false; SET memory_limit = '{os.environ.get('WAREHOUSE_MEMORY', '4GB')}'"


class Duck:
    # an index would refuse, in one transaction, what was deleted in it
    unique = "NOT NULL"
    index = "SELECT 1"

    def __init__(self, path):
        self.db = duckdb.connect(path)
        self.db.execute(SETTINGS)

    def run(self, sql, given=()):
        return self.db.execute(sql, given).fetchall() if "SELECT" in sql[:8] else self.db.execute(sql, given)

    def add(self, table, files):
        return self.db.execute(
            f"INSERT INTO raw.{table} ({', '.join(COLUMNS)}) SELECT * FROM ({READ}) f"
            f" WHERE NOT EXISTS (SELECT 1 FROM raw.{table} k WHERE k.event_id = f.event_id)", [files]).fetchone()[0]

    def commit(self):
        self.db.commit()

    def begin(self):
        self.db.begin()


class Postgres:
    """DuckDB reads the files, COPY brings their rows in."""

    unique = "PRIMARY KEY"
    # staging asks for what was loaded since
    index = "CREATE INDEX IF NOT EXISTS {table}_loaded ON raw.{table} USING brin (loaded_at)"

    def __init__(self):
        from warehouse_db import connected

        self.db = connected()
        self.cursor = self.db.cursor()
        self.reader = duckdb.connect()
        # the folder of the program may be read only
        self.reader.execute(f"{SETTINGS}; SET temp_directory = '{tempfile.gettempdir()}/duckdb-{os.getpid()}'")

    def run(self, sql, given=()):
        self.cursor.execute(sql.replace("?", "%s"), tuple(given))
        return self.cursor.fetchall() if self.cursor.description else None

    def add(self, table, files):
        # DuckDB writes the text that COPY reads: Python would take it row by row
        listed = ", ".join("'" + file.replace("'", "''") + "'" for file in files)
        with tempfile.NamedTemporaryFile("r", suffix=".csv") as out:
            self.reader.execute(f"COPY ({READ.replace('$1', f'[{listed}]')}) TO '{out.name}' (FORMAT csv, HEADER false, NULLSTR '\\N')")
            self.cursor.execute(f"CREATE TEMP TABLE fresh (LIKE raw.{table}) ON COMMIT DROP")
            with open(out.name, encoding="utf-8") as written:
                self.cursor.copy_expert(r"COPY fresh FROM STDIN (FORMAT csv, NULL '\N')", written)
        self.cursor.execute(f"INSERT INTO raw.{table} SELECT * FROM fresh ON CONFLICT DO NOTHING")
        added = self.cursor.rowcount
        self.cursor.execute("DROP TABLE fresh")
        return added

    def commit(self):
        self.db.commit()

    def begin(self):
        pass


def load(lake, target):
    began = time.monotonic()
    target.begin()
    target.run("CREATE SCHEMA IF NOT EXISTS raw")
    target.run(FILES)
    for table in tables():
        target.run(TABLE.format(table=table, unique=target.unique))
        target.run(target.index.format(table=table))
    known = {}
    for file, day, digest in target.run("SELECT file, day, hash FROM raw.loaded_files"):
        known.setdefault(day, {})[file.rsplit("/", 1)[1]] = digest
    days = lake.days()
    fresh, anew = {}, 0
    for day in sorted(set(days) | set(known)):
        now, before = days.get(day, {}), known.get(day, {})
        if now == before:
            continue
        tenant, stream, date = [part.split("=")[-1] for part in pathlib.PurePath(day).parts]
        table = stream.replace(".", "_").replace("-", "_")
        files = [name for name in now if name not in before]
        if any(now.get(name) != digest for name, digest in before.items()):
            anew += 1
            files = list(now)
            target.run(
                f"DELETE FROM raw.{table} WHERE tenant = ? AND occurred_at >= CAST(? AS timestamptz)"
                " AND occurred_at < CAST(? AS timestamptz) + INTERVAL '1 day'", [tenant, f"{date} 00:00:00+00", f"{date} 00:00:00+00"])
            target.run("DELETE FROM raw.loaded_files WHERE day = ?", [day])
        fresh.setdefault(table, []).extend((day, name) for name in files)
    rows = sum(add(lake, target, table, files, days) for table, files in sorted(fresh.items()))
    target.commit()
    return {"events": rows, "files": sum(map(len, fresh.values())), "days_anew": anew, "seconds": round(time.monotonic() - began, 2)}


def add(lake, target, table, files, days):
    """A file that went meanwhile is not recorded: the next load finds what took its place."""
    rows = 0
    for at in range(0, len(files), lake.batch):
        some = files[at : at + lake.batch]
        with tempfile.TemporaryDirectory() as folder:
            paths = lake.fetch(some, pathlib.Path(folder))
            there = [path for path in paths if path]
            rows += target.add(table, there) if there else 0
        record(target, [[f"{day}/{name}", day, days[day][name]] for (day, name), path in zip(some, paths) if path])
    return rows


def record(target, files):
    for at in range(0, len(files), AT_ONCE):
        some = files[at : at + AT_ONCE]
        target.run(f"INSERT INTO raw.loaded_files VALUES {', '.join(['(?, ?, ?)'] * len(some))}", [cell for file in some for cell in file])


def tables():
    sources = pathlib.Path(__file__).parents[2] / "dbt/models/generated/sources.yml"
    return [table["name"] for table in yaml.safe_load(sources.read_text())["sources"][0]["tables"]]


if __name__ == "__main__":
    address, kind = sys.argv[1:3]
    place = os.environ.get("WAREHOUSE_DUCKDB", "warehouse.duckdb")
    print(json.dumps(load(lake_of(address), Duck(place) if kind == "duckdb" else Postgres())))
