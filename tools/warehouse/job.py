"""Runs jobs of dbt/schedule.json in a PostgreSQL: `job.py NAME` one of them now, `job.py loop` each at its time. The image's program.

WAREHOUSE_URL says where the warehouse is, BLOBS_URL where the lake is (with LITPER_DATA_DIR for `file:`). One job of a warehouse runs at a time:
another one waits for it. Exit code 1 when a step failed.
"""

import datetime
import json
import os
import pathlib
import subprocess
import sys
import time
import urllib.parse
import zoneinfo

import psycopg2
from warehouse_db import connected

PROJECT = pathlib.Path(__file__).parents[2] / "dbt"
SCHEDULE = json.loads((PROJECT / "schedule.json").read_text())
LOCK = "SELECT pg_advisory_lock(hashtext('litper warehouse'))"


def settings_of(url):
    """WAREHOUSE_URL as the settings of dbt/profiles.yml and load.py, and as libpq's own."""
    parts = urllib.parse.urlsplit(url)
    if parts.scheme not in ("postgres", "postgresql") or not parts.hostname or len(parts.path) < 2:
        raise SystemExit("WAREHOUSE_URL must be postgres://USER:PASSWORD@host:port/database")
    said = {
        "WAREHOUSE_PG_HOST": parts.hostname,
        "WAREHOUSE_PG_PORT": str(parts.port or 5432),
        "WAREHOUSE_PG_USER": urllib.parse.unquote(parts.username or "postgres"),
        "WAREHOUSE_PG_PASSWORD": urllib.parse.unquote(parts.password or ""),
        "WAREHOUSE_PG_DATABASE": parts.path[1:],
    }
    mode = urllib.parse.parse_qs(parts.query).get("sslmode")
    return {**said, **({"PGSSLMODE": mode[0]} if mode else {})}


def locked():
    """Waits until no other job runs. Others wait until the connection that this returns is closed. Makes the database where there is none."""
    name = os.environ["WAREHOUSE_PG_DATABASE"]
    try:
        db = connected(name)
    except psycopg2.OperationalError as error:
        if f'database "{name}" does not exist' not in str(error):
            raise
        made = connected("postgres")
        made.autocommit = True
        made.cursor().execute('CREATE DATABASE "{}"'.format(name.replace('"', '""')))
        made.close()
        db = connected(name)
    db.autocommit = True
    db.cursor().execute(LOCK)
    return db


def lake_address():
    address = os.environ.get("BLOBS_URL", "file:")
    return f"file:{os.environ.get('LITPER_DATA_DIR', '.litper')}" if address == "file:" else address


def step(args):
    if args == ["load"]:
        from lake import lake_of
        from load import Postgres, load

        print(json.dumps(load(lake_of(lake_address()), Postgres())), flush=True)
        return True
    from dbt.cli.main import dbtRunner

    where = ["--project-dir", str(PROJECT), "--profiles-dir", str(PROJECT), "--target", "postgres"]
    return dbtRunner().invoke([*args, *where]).success


def run(job):
    os.environ.setdefault("DBT_SEND_ANONYMOUS_USAGE_STATS", "false")
    os.environ.update(settings_of(os.environ.get("WAREHOUSE_URL", "")))
    turn = locked()
    try:
        for args in job["steps"]:
            began = time.monotonic()
            if not step(args):
                print(f"{job['name']}: {' '.join(args)} failed", file=sys.stderr)
                return 1
            print(f"{job['name']}: {' '.join(args)} took {time.monotonic() - began:.1f} s", flush=True)
    finally:
        turn.close()
    return 0


def is_due(cron, minute):
    """Of the schedules that dbt/schedule.json may have: a minute, and an hour or `*`."""
    at, hour, *rest = cron.split()
    if rest != ["*", "*", "*"]:
        raise ValueError(f"{cron}: days are not understood")
    return minute.minute == int(at) and hour in ("*", str(minute.hour))


def begin(job):
    """In a process of its own: its memory is free again when it ends, and its fault ends nothing else."""
    try:
        subprocess.run([sys.executable, __file__, job["name"]], timeout=job["timeoutSeconds"], check=False)
    except subprocess.TimeoutExpired:
        print(f"{job['name']}: ended after {job['timeoutSeconds']} s", file=sys.stderr)


def loop():
    """Jobs follow each other, so one that is due meanwhile begins late and is not left out."""
    zone = zoneinfo.ZoneInfo(SCHEDULE["zone"])
    now = datetime.datetime.now(zone).replace(second=0, microsecond=0)
    while True:
        now += datetime.timedelta(minutes=1)
        time.sleep(max(0, (now - datetime.datetime.now(zone)).total_seconds()))
        for job in SCHEDULE["jobs"]:
            if is_due(job["cron"], now):
                begin(job)


if __name__ == "__main__":
    asked = sys.argv[1] if len(sys.argv) == 2 else ""
    jobs = {one["name"]: one for one in SCHEDULE["jobs"]}
    if asked == "loop":
        loop()
    if asked not in jobs:
        raise SystemExit(f"job.py NAME: one of {', '.join(jobs)}, loop")
    sys.exit(run(jobs[asked]))
