"""Loads the lake's files into raw tables of DuckDB or PostgreSQL: load.py LAKE_FOLDER duckdb|postgres.

A file is known by its name and hash. A day whose known files are unchanged takes its new files only; a day of which a file changed or
went (an erasure, a merge) is loaded anew. Each event is there once by its id. Prints one line of JSON.
"""

import hashlib
import json
import os
import pathlib
import sys
import time

import duckdb
import yaml

COLUMNS = "event_id, tenant, name, version, key, occurred_at, landed_at, loaded_at, correlation, causation, person_key, data".split(", ")
TABLE = """CREATE TABLE IF NOT EXISTS raw.{table} (event_id text {unique}, tenant text NOT NULL, name text NOT NULL, version int NOT NULL,
  key text NOT NULL, occurred_at timestamptz NOT NULL, landed_at timestamptz NOT NULL, loaded_at timestamptz NOT NULL, correlation text,
  causation text, person_key text, data text NOT NULL)"""
FILES = "CREATE TABLE IF NOT EXISTS raw.loaded_files (file text PRIMARY KEY, day text NOT NULL, hash text NOT NULL)"
READ = """SELECT event_id, tenant, name, version, key, occurred_at AT TIME ZONE 'UTC', landed_at AT TIME ZONE 'UTC', now(), correlation,
  causation, person_key, data FROM read_parquet($1)
  QUALIFY row_number() OVER (PARTITION BY event_id ORDER BY landed_at) = 1"""


class Duck:
    # an index would refuse, in one transaction, what was deleted in it
    unique = "NOT NULL"

    def __init__(self, path):
        self.db = duckdb.connect(path)
        self.db.execute("SET TimeZone = 'UTC'")

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

    def __init__(self):
        import psycopg2

        env = os.environ
        self.db = psycopg2.connect(
            host=env.get("WAREHOUSE_PG_HOST", "127.0.0.1"), port=env.get("WAREHOUSE_PG_PORT", "5432"),
            user=env.get("WAREHOUSE_PG_USER", "postgres"), password=env.get("WAREHOUSE_PG_PASSWORD", ""),
            dbname=env.get("WAREHOUSE_PG_DATABASE", "warehouse"))
        self.cursor = self.db.cursor()
        self.reader = duckdb.connect()
        self.reader.execute("SET TimeZone = 'UTC'")

    def run(self, sql, given=()):
        self.cursor.execute(sql.replace("?", "%s"), tuple(given))
        return self.cursor.fetchall() if self.cursor.description else None

    def add(self, table, files):
        import csv
        import tempfile

        with tempfile.NamedTemporaryFile("w+", newline="", encoding="utf-8") as out:
            writer = csv.writer(out)
            result = self.reader.execute(READ, [files])
            while rows := result.fetchmany(10_000):
                writer.writerows([[r"\N" if v is None else v.isoformat() if hasattr(v, "isoformat") else v for v in row] for row in rows])
            out.flush()
            out.seek(0)
            self.cursor.execute(f"CREATE TEMP TABLE fresh (LIKE raw.{table}) ON COMMIT DROP")
            self.cursor.copy_expert(r"COPY fresh FROM STDIN (FORMAT csv, NULL '\N')", out)
        self.cursor.execute(f"INSERT INTO raw.{table} SELECT * FROM fresh ON CONFLICT DO NOTHING")
        added = self.cursor.rowcount
        self.cursor.execute("DROP TABLE fresh")
        return added

    def commit(self):
        self.db.commit()

    def begin(self):
        pass


def days_of(lake):
    """Each day of a stream of a tenant: its files with their hashes."""
    days = {}
    for file in sorted(lake.glob("*/stream=*/day=*/*.parquet")):
        day = str(file.parent.relative_to(lake))
        days.setdefault(day, {})[file.name] = hashlib.sha256(file.read_bytes()).hexdigest()
    return days


def load(lake, target):
    began = time.monotonic()
    target.begin()
    target.run("CREATE SCHEMA IF NOT EXISTS raw")
    target.run(FILES)
    for table in tables():
        target.run(TABLE.format(table=table, unique=target.unique))
    known = {}
    for file, day, digest in target.run("SELECT file, day, hash FROM raw.loaded_files"):
        known.setdefault(day, {})[file.rsplit("/", 1)[1]] = digest
    days = days_of(lake)
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
        fresh.setdefault(table, []).extend(str(lake / day / name) for name in files)
        for name in files:
            target.run("INSERT INTO raw.loaded_files VALUES (?, ?, ?)", [f"{day}/{name}", day, now[name]])
    rows = sum(target.add(table, files) for table, files in sorted(fresh.items()) if files)
    target.commit()
    return {"events": rows, "files": sum(map(len, fresh.values())), "days_anew": anew, "seconds": round(time.monotonic() - began, 2)}


def tables():
    sources = pathlib.Path(__file__).parents[2] / "dbt/models/generated/sources.yml"
    return [table["name"] for table in yaml.safe_load(sources.read_text())["sources"][0]["tables"]]


if __name__ == "__main__":
    folder, kind = sys.argv[1:3]
    place = os.environ.get("WAREHOUSE_DUCKDB", "warehouse.duckdb")
    print(json.dumps(load(pathlib.Path(folder), Duck(place) if kind == "duckdb" else Postgres())))
