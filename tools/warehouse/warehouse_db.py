"""A connection to the warehouse's PostgreSQL, by the settings that dbt/profiles.yml reads too."""

import os

import psycopg2


def connected(database=None):
    env = os.environ
    return psycopg2.connect(
        host=env.get("WAREHOUSE_PG_HOST", "127.0.0.1"), port=env.get("WAREHOUSE_PG_PORT", "5432"),
        user=env.get("WAREHOUSE_PG_USER", "postgres"), password=env.get("WAREHOUSE_PG_PASSWORD", ""),
        dbname=database or env.get("WAREHOUSE_PG_DATABASE", "warehouse"), keepalives_idle=60)
