"""Writes a lake of made-up orders for measurements: many.py LAKE_FOLDER ORDERS FIRST_DAY LAST_DAY.

An order has ten events: placed, confirmed, its waybill and four movements, a message sent, its price and its status; about one in ten a
customer writes and an agent works. They are spread over 365 days before today; only days from FIRST_DAY to LAST_DAY (of the events, 0 is the oldest) are written. The same arguments write the same.
"""

import pathlib
import sys

import duckdb
from load import SETTINGS

TENANTS = 4
DAYS = 365
# the life of an order: seconds after it was placed, the stream, the event, its data; {o}, {w}, {m} are the ids, {t} when it happened
HOUR = 3600
MOVED = """'{"orderId":"' || o || '","waybillId":"' || w || '","shopDomain":"tienda.example","carrier":"' || carrier || '","city":"' || city
  || '","state":"%s","at":"' || iso || '"%s}'"""
CASE = "CASE WHEN %s THEN %s ELSE %s END"
EXCEPTION = MOVED % ("exception", ""","exception":"' || family || '\"""")
COLLECT = """',"collect":{"amount":"' || total || '","currency":"COP"}'"""
TALK = """'{"conversationId":"' || m || '","orderId":"' || o || '","reason":"asked"}'"""
RUN = """'{"runId":"' || w || '","orderId":"' || o || '","agent":"' || CASE WHEN h % 3 = 0 THEN 'delivery' ELSE 'confirmation' END
  || '","dryRun":false,"end":"' || CASE WHEN h // 10 % 14 = 0 THEN 'failed' ELSE 'done' END || '","actions":3,"costMicros":' || 4000 + n % 3000 || '}'"""
# of one in so many orders; the others are of every one
SELDOM = {"chat.reply-composed": 10, "chat.handoff-requested": 40, "agents.agent-run-started": 10, "agents.agent-run-ended": 10}
EVENTS = [
    (0, "orders.order", "orders.order-placed", """'{"orderId":"' || o || '","shopDomain":"tienda.example","cod":true,"placedAt":"' || iso
      || '","total":{"amount":"' || total || '","currency":"COP"}}'"""),
    (HOUR, "orders.order", "orders.order-confirmed", """'{"orderId":"' || o || '","shopDomain":"tienda.example","total":{"amount":"' || total
      || '","currency":"COP"},"destination":{"city":"' || city || '"}}'"""),
    (2 * HOUR, "tracking.waybill", "tracking.waybill-created", """'{"orderId":"' || o || '","waybillId":"' || w
      || '","shopDomain":"tienda.example","carrier":"' || carrier || '","city":"' || city || '","expectedAt":"' || promised || '"'
      || """ + COLLECT + """ || '}'"""),
    (20 * HOUR, "tracking.waybill", "tracking.waybill-moved", MOVED % ("picked_up", "")),
    (44 * HOUR, "tracking.waybill", "tracking.waybill-moved", MOVED % ("in_transit", "")),
    (68 * HOUR, "tracking.waybill", "tracking.waybill-moved", CASE % ("h % 4 = 0", EXCEPTION, MOVED % ("out_for_delivery", ""))),
    (92 * HOUR, "tracking.waybill", "tracking.waybill-moved",
     CASE % ("h // 1000 % 100 < 12 + 3 * c", MOVED % ("returned", ""), MOVED % ("delivered", ""))),
    (2 * HOUR + 9, "notifications.message", "notifications.message-sent", """'{"messageId":"' || m || '","orderId":"' || o
      || '","purpose":"guia_creada","provider":"whatsapp-cloud","at":"' || iso || '"}'"""),
    (2 * HOUR + 12, "integration.message-status", "integration.message-status-reported", """'{"messageId":"' || m
      || '","provider":"whatsapp-cloud","providerMessageId":"wamid","status":"delivered","at":"' || iso
      || '","pricing":{"billable":true,"category":"utility"}}'"""),
    (2 * HOUR + 15, "notifications.message", "notifications.message-settled", """'{"messageId":"' || m || '","orderId":"' || o
      || '","provider":"whatsapp-cloud","status":"delivered","at":"' || iso || '"}'"""),
    (50 * HOUR, "chat.conversation", "chat.reply-composed", TALK),
    (50 * HOUR + 60, "chat.conversation", "chat.handoff-requested", TALK),
    (69 * HOUR, "agents.run", "agents.agent-run-started", RUN),
    (69 * HOUR + 40, "agents.run", "agents.agent-run-ended", RUN),
]
# h: a number without pattern, so that shares differ by carrier and day; a lower carrier has more parcels, and fewer returns
LIVES = """CREATE OR REPLACE TEMP TABLE lives AS SELECT *, 'carrier ' || c AS carrier,
  ['recipient_absent', 'address_wrong', 'no_money', 'out_of_zone'][1 + least(h // 40 % 4, h // 160 % 4)] AS family,
  current_date - INTERVAL 365 DAY + to_seconds(n * 86400 * 365 // $1 + h % 86400) AS placed
  FROM (SELECT n, h, least(h // 7 % 6, h // 49 % 6) AS c, md5('o' || n)::uuid::text AS o, md5('w' || n)::uuid::text AS w,
    md5('m' || n)::uuid::text AS m, md5('p' || n % ($1 // 2)) AS person, 'city ' || least(h // 300 % 300, h // 90000 % 300) AS city,
    50000 + h % 90000 AS total FROM (SELECT r.n, (hash(r.n) // 65536)::bigint AS h FROM range($1) r(n)) WHERE n % $2 = $3)"""
EVENT = """SELECT md5('{kind}' || n)::uuid::text AS event_id, '{name}' AS name, 1 AS version, '{stream}' AS stream, {key} AS key,
  $1 AS tenant, t AS occurred_at, t + INTERVAL 2 SECOND AS landed_at, md5('c' || n)::uuid::text AS correlation, NULL::text AS causation,
  {person} AS person_key, {data} AS data, strftime(t, '%Y-%m-%d') AS day
FROM (SELECT *, strftime(t, '%Y-%m-%dT%H:%M:%SZ') AS iso, strftime(placed + INTERVAL 96 HOUR, '%Y-%m-%dT%H:%M:%SZ') AS promised
  FROM (SELECT *, placed + INTERVAL {seconds} SECOND AS t FROM lives)) x
WHERE h // 100 % {every} = 0 AND t >= current_date - INTERVAL 365 DAY + to_days($2) AND t < current_date - INTERVAL 365 DAY + to_days($3 + 1) AND t < now()::timestamp"""


def write(lake, orders, first, last):
    db = duckdb.connect()
    db.execute(f"{SETTINGS}; SET partitioned_write_max_open_files = 2000; SET preserve_insertion_order = false")
    for at in range(TENANTS):
        tenant = f"00000000-0000-4000-8000-00000000000{at}"
        db.execute(LIVES, [orders, TENANTS, at])
        for stream in sorted({one[1] for one in EVENTS}):
            selects = [
                EVENT.format(seconds=seconds, stream=stream, name=name, data=data, kind=f"{at}/{index}/",
                             key="o" if stream in ("orders.order", "tracking.waybill") else "m",
                             every=SELDOM.get(name, 1), person="person" if name.endswith("placed") else "CAST(NULL AS text)")
                for index, (seconds, of, name, data) in enumerate(EVENTS) if of == stream]
            into = lake / tenant / f"stream={stream}"
            into.mkdir(parents=True, exist_ok=True)
            db.execute(
                f"COPY ({' UNION ALL '.join(selects)}) TO '{into}' (FORMAT parquet, PARTITION_BY (day), APPEND,"
                f" FILENAME_PATTERN 'part-{first}-{{uuid}}')", [tenant, first, last])


if __name__ == "__main__":
    write(pathlib.Path(sys.argv[1]), *map(int, sys.argv[2:5]))
