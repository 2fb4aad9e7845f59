"""Asks questions one after the other: reads [{name, sql}] as JSON from the standard input, prints [{name, rows, ms}].

Each is asked TIMES times after a first one that counts for nothing; `ms` is the slowest of them. ask_boards.py duckdb|postgres
"""

import json
import os
import sys
import time

TIMES = 5


def connection(kind):
    if kind == "duckdb":
        import duckdb

        return duckdb.connect(os.environ["WAREHOUSE_DUCKDB"], read_only=True).cursor()
    from load import Postgres

    return Postgres().cursor


def ask(cursor, sql):
    began = time.perf_counter()
    cursor.execute(sql)
    rows = len(cursor.fetchall())
    return rows, (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    cursor = connection(sys.argv[1])
    answers = []
    for question in json.load(sys.stdin):
        ask(cursor, question["sql"])
        took = [ask(cursor, question["sql"]) for _ in range(TIMES)]
        answers.append({"name": question["name"], "rows": took[0][0], "ms": round(max(ms for _, ms in took), 1)})
    print(json.dumps(answers))
