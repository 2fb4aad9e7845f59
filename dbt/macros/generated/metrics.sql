{# made from libs/metrics by `node tools/run.mjs generate` #}
{% macro metric_names() %}{{ return(["orders","orders_confirmed","confirmation_rate","orders_held","orders_cancelled","cancellation_rate","sales","revenue_delivered","average_order","completion_rate","waybills","waybills_cancelled","under_way","delivered","delivery_rate","returned","return_rate","lost","first_attempt_rate","hours_to_deliver_p50","hours_to_deliver_p90","hours_to_pick_up_p50","in_time_rate","carrier_score","delivery_csat","delivery_ratings","exceptions","exception_rate","exceptions_open","exceptions_resolved","resolution_rate","hours_to_resolve_p50","messages","messages_delivered_rate","messages_read_rate","messages_failed","message_cost","cost_per_delivered_order","conversations","handed_over","contained_rate","csat","ratings","to_collect","collected_by_carriers","lost_to_returns"]) }}{% endmacro %}

{% macro metric_sql(name) %}
{% if name == 'orders' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)) AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'orders_confirmed' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', confirmed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN confirmed_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE confirmed_at IS NOT NULL GROUP BY date_trunc('day', confirmed_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', confirmed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN confirmed_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE confirmed_at IS NOT NULL GROUP BY date_trunc('day', confirmed_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(confirmed_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN confirmed_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE confirmed_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(confirmed_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', confirmed_at)) AS period, tenant_id, coalesce(sum(CASE WHEN confirmed_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE confirmed_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', confirmed_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'confirmation_rate' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND confirmed_at IS NOT NULL THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND confirmed_at IS NOT NULL GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN placed_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS numeric) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND confirmed_at IS NOT NULL THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND confirmed_at IS NOT NULL GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN placed_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS double) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND confirmed_at IS NOT NULL THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND confirmed_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN placed_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS NUMERIC) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)) AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND confirmed_at IS NOT NULL THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND confirmed_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN placed_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS DECIMAL(38, 12)) / nullif(m1, 0) AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'orders_held' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', held_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN held_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE held_at IS NOT NULL GROUP BY date_trunc('day', held_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', held_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN held_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE held_at IS NOT NULL GROUP BY date_trunc('day', held_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(held_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN held_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE held_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(held_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', held_at)) AS period, tenant_id, coalesce(sum(CASE WHEN held_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE held_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', held_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'orders_cancelled' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', cancelled_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN cancelled_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE cancelled_at IS NOT NULL GROUP BY date_trunc('day', cancelled_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', cancelled_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN cancelled_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE cancelled_at IS NOT NULL GROUP BY date_trunc('day', cancelled_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(cancelled_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN cancelled_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE cancelled_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(cancelled_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', cancelled_at)) AS period, tenant_id, coalesce(sum(CASE WHEN cancelled_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE cancelled_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', cancelled_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'cancellation_rate' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND cancelled_at IS NOT NULL THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND cancelled_at IS NOT NULL GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN placed_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS numeric) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND cancelled_at IS NOT NULL THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND cancelled_at IS NOT NULL GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN placed_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS double) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND cancelled_at IS NOT NULL THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND cancelled_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN placed_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS NUMERIC) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)) AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND cancelled_at IS NOT NULL THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND cancelled_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN placed_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS DECIMAL(38, 12)) / nullif(m1, 0) AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'sales' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) AND total IS NOT NULL THEN total END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) AND total IS NOT NULL GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) AND total IS NOT NULL THEN total END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) AND total IS NOT NULL GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) AND total IS NOT NULL THEN total END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) AND total IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)) AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) AND total IS NOT NULL THEN total END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) AND total IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'revenue_delivered' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL) AND total IS NOT NULL THEN total END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL) AND total IS NOT NULL GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL) AND total IS NOT NULL THEN total END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL) AND total IS NOT NULL GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL) AND total IS NOT NULL THEN total END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL) AND total IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)) AS period, tenant_id, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL) AND total IS NOT NULL THEN total END), 0) AS m0 FROM {{ ref('fct_orders') }} WHERE delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL) AND total IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'average_order' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) AND total IS NOT NULL THEN total END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) AND total IS NOT NULL GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS numeric) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) AND total IS NOT NULL THEN total END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) AND total IS NOT NULL GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS double) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) AND total IS NOT NULL THEN total END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) AND total IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS NUMERIC) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)) AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) AND total IS NOT NULL THEN total END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) AND total IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m1 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS DECIMAL(38, 12)) / nullif(m1, 0) AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'completion_rate' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND (delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m0, 0 AS m1, 0 AS m2 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND (delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR cancelled_at IS NOT NULL) THEN 1 END), 0) AS m1, 0 AS m2 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR cancelled_at IS NOT NULL) GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, 0 AS m1, coalesce(sum(CASE WHEN placed_at IS NOT NULL THEN 1 END), 0) AS m2 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1, sum(m2) AS m2
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS numeric) / nullif(m1, 0) AS value, m0 AS part_count, m1 AS settled_count, m2 AS whole_count
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND (delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m0, 0 AS m1, 0 AS m2 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND (delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR cancelled_at IS NOT NULL) THEN 1 END), 0) AS m1, 0 AS m2 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR cancelled_at IS NOT NULL) GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', placed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, 0 AS m1, coalesce(sum(CASE WHEN placed_at IS NOT NULL THEN 1 END), 0) AS m2 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL GROUP BY date_trunc('day', placed_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1, sum(m2) AS m2
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS double) / nullif(m1, 0) AS value, m0 AS part_count, m1 AS settled_count, m2 AS whole_count
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND (delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m0, 0 AS m1, 0 AS m2 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND (delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR cancelled_at IS NOT NULL) THEN 1 END), 0) AS m1, 0 AS m2 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR cancelled_at IS NOT NULL) GROUP BY DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, 0 AS m1, coalesce(sum(CASE WHEN placed_at IS NOT NULL THEN 1 END), 0) AS m2 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(placed_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1, sum(m2) AS m2
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS NUMERIC) / nullif(m1, 0) AS value, m0 AS part_count, m1 AS settled_count, m2 AS whole_count
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)) AS period, tenant_id, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND (delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m0, 0 AS m1, 0 AS m2 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND (delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN placed_at IS NOT NULL AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR cancelled_at IS NOT NULL) THEN 1 END), 0) AS m1, 0 AS m2 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR cancelled_at IS NOT NULL) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)) AS period, tenant_id, 0 AS m0, 0 AS m1, coalesce(sum(CASE WHEN placed_at IS NOT NULL THEN 1 END), 0) AS m2 FROM {{ ref('fct_orders') }} WHERE placed_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', placed_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1, sum(m2) AS m2
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS DECIMAL(38, 12)) / nullif(m1, 0) AS value, m0 AS part_count, m1 AS settled_count, m2 AS whole_count
FROM summed
{% endif %}
{% endif %}
{% if name == 'waybills' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)) AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'waybills_cancelled' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', cancelled_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN cancelled_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE cancelled_at IS NOT NULL GROUP BY date_trunc('day', cancelled_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', cancelled_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN cancelled_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE cancelled_at IS NOT NULL GROUP BY date_trunc('day', cancelled_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(cancelled_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN cancelled_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE cancelled_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(cancelled_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', cancelled_at)) AS period, tenant_id, coalesce(sum(CASE WHEN cancelled_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE cancelled_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', cancelled_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'under_way' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND NOT ((NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)))) THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND NOT ((NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)))) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND NOT ((NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)))) THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND NOT ((NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)))) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND NOT ((NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)))) THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND NOT ((NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)))) GROUP BY DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)) AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND NOT ((NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)))) THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND NOT ((NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)))) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'delivered' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)) AS period, tenant_id, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'delivery_rate' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m0, 0 AS m1, 0 AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) THEN 1 END), 0) AS m1, 0 AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, 0 AS m1, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1, sum(m2) AS m2
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS numeric) / nullif(m1, 0) AS value, m0 AS part_count, m1 AS settled_count, m2 AS whole_count
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m0, 0 AS m1, 0 AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) THEN 1 END), 0) AS m1, 0 AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, 0 AS m1, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1, sum(m2) AS m2
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS double) / nullif(m1, 0) AS value, m0 AS part_count, m1 AS settled_count, m2 AS whole_count
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m0, 0 AS m1, 0 AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) THEN 1 END), 0) AS m1, 0 AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) GROUP BY DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, 0 AS m1, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1, sum(m2) AS m2
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS NUMERIC) / nullif(m1, 0) AS value, m0 AS part_count, m1 AS settled_count, m2 AS whole_count
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)) AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m0, 0 AS m1, 0 AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) THEN 1 END), 0) AS m1, 0 AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)) AS period, tenant_id, 0 AS m0, 0 AS m1, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1, sum(m2) AS m2
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS DECIMAL(38, 12)) / nullif(m1, 0) AS value, m0 AS part_count, m1 AS settled_count, m2 AS whole_count
FROM summed
{% endif %}
{% endif %}
{% if name == 'returned' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', returned_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN returned_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE returned_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY date_trunc('day', returned_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', returned_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN returned_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE returned_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY date_trunc('day', returned_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(returned_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN returned_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE returned_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY DATETIME_TRUNC(DATETIME(returned_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', returned_at)) AS period, tenant_id, coalesce(sum(CASE WHEN returned_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE returned_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', returned_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'return_rate' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND returned_at IS NOT NULL) THEN 1 END), 0) AS m0, 0 AS m1, 0 AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND returned_at IS NOT NULL) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) THEN 1 END), 0) AS m1, 0 AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, 0 AS m1, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1, sum(m2) AS m2
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS numeric) / nullif(m1, 0) AS value, m0 AS part_count, m1 AS settled_count, m2 AS whole_count
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND returned_at IS NOT NULL) THEN 1 END), 0) AS m0, 0 AS m1, 0 AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND returned_at IS NOT NULL) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) THEN 1 END), 0) AS m1, 0 AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, 0 AS m1, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1, sum(m2) AS m2
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS double) / nullif(m1, 0) AS value, m0 AS part_count, m1 AS settled_count, m2 AS whole_count
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND returned_at IS NOT NULL) THEN 1 END), 0) AS m0, 0 AS m1, 0 AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND returned_at IS NOT NULL) GROUP BY DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) THEN 1 END), 0) AS m1, 0 AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) GROUP BY DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, 0 AS m1, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1, sum(m2) AS m2
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS NUMERIC) / nullif(m1, 0) AS value, m0 AS part_count, m1 AS settled_count, m2 AS whole_count
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)) AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND returned_at IS NOT NULL) THEN 1 END), 0) AS m0, 0 AS m1, 0 AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND returned_at IS NOT NULL) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) THEN 1 END), 0) AS m1, 0 AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)) AS period, tenant_id, 0 AS m0, 0 AS m1, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m2 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1, sum(m2) AS m2
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS DECIMAL(38, 12)) / nullif(m1, 0) AS value, m0 AS part_count, m1 AS settled_count, m2 AS whole_count
FROM summed
{% endif %}
{% endif %}
{% if name == 'lost' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', lost_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN lost_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE lost_at IS NOT NULL GROUP BY date_trunc('day', lost_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', lost_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN lost_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE lost_at IS NOT NULL GROUP BY date_trunc('day', lost_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(lost_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN lost_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE lost_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(lost_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', lost_at)) AS period, tenant_id, coalesce(sum(CASE WHEN lost_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE lost_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', lost_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'first_attempt_rate' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m1 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS numeric) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m1 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS double) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) GROUP BY DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m1 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS NUMERIC) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)) AS period, tenant_id, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m1 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS DECIMAL(38, 12)) / nullif(m1, 0) AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'hours_to_deliver_p50' %}
{% if dialect() == 'postgres' %}
WITH spread AS (
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, CAST(greatest(ceil(floor(extract(epoch FROM delivered_at - created_at)) / 3600.0), 0) AS int) AS hours, count(*) AS n
  FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND created_at IS NOT NULL AND delivered_at IS NOT NULL
  GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id, CAST(greatest(ceil(floor(extract(epoch FROM delivered_at - created_at)) / 3600.0), 0) AS int)
), risen AS (
  SELECT period, tenant_id, hours, sum(n) OVER (PARTITION BY period, tenant_id ORDER BY hours) AS upto, sum(n) OVER (PARTITION BY period, tenant_id) AS whole
  FROM spread
)
SELECT period, tenant_id, min(hours) AS value
FROM risen WHERE upto >= 0.5 * whole GROUP BY period, tenant_id
{% elif dialect() == 'duckdb' %}
WITH spread AS (
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, CAST(greatest(ceil(floor(epoch(delivered_at) - epoch(created_at)) / 3600.0), 0) AS int) AS hours, count(*) AS n
  FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND created_at IS NOT NULL AND delivered_at IS NOT NULL
  GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id, CAST(greatest(ceil(floor(epoch(delivered_at) - epoch(created_at)) / 3600.0), 0) AS int)
), risen AS (
  SELECT period, tenant_id, hours, sum(n) OVER (PARTITION BY period, tenant_id ORDER BY hours) AS upto, sum(n) OVER (PARTITION BY period, tenant_id) AS whole
  FROM spread
)
SELECT period, tenant_id, min(hours) AS value
FROM risen WHERE upto >= 0.5 * whole GROUP BY period, tenant_id
{% elif dialect() == 'bigquery' %}
WITH spread AS (
  SELECT DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY) AS period, tenant_id, CAST(greatest(ceil(FLOOR(TIMESTAMP_DIFF(delivered_at, created_at, MICROSECOND) / 1000000) / 3600.0), 0) AS INT64) AS hours, count(*) AS n
  FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND created_at IS NOT NULL AND delivered_at IS NOT NULL
  GROUP BY DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY), tenant_id, CAST(greatest(ceil(FLOOR(TIMESTAMP_DIFF(delivered_at, created_at, MICROSECOND) / 1000000) / 3600.0), 0) AS INT64)
), risen AS (
  SELECT period, tenant_id, hours, sum(n) OVER (PARTITION BY period, tenant_id ORDER BY hours) AS upto, sum(n) OVER (PARTITION BY period, tenant_id) AS whole
  FROM spread
)
SELECT period, tenant_id, min(hours) AS value
FROM risen WHERE upto >= 0.5 * whole GROUP BY period, tenant_id
{% elif dialect() == 'snowflake' %}
WITH spread AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)) AS period, tenant_id, CAST(greatest(ceil(FLOOR(DATEDIFF('microsecond', created_at, delivered_at) / 1000000) / 3600.0), 0) AS INTEGER) AS hours, count(*) AS n
  FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND created_at IS NOT NULL AND delivered_at IS NOT NULL
  GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)), tenant_id, CAST(greatest(ceil(FLOOR(DATEDIFF('microsecond', created_at, delivered_at) / 1000000) / 3600.0), 0) AS INTEGER)
), risen AS (
  SELECT period, tenant_id, hours, sum(n) OVER (PARTITION BY period, tenant_id ORDER BY hours) AS upto, sum(n) OVER (PARTITION BY period, tenant_id) AS whole
  FROM spread
)
SELECT period, tenant_id, min(hours) AS value
FROM risen WHERE upto >= 0.5 * whole GROUP BY period, tenant_id
{% endif %}
{% endif %}
{% if name == 'hours_to_deliver_p90' %}
{% if dialect() == 'postgres' %}
WITH spread AS (
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, CAST(greatest(ceil(floor(extract(epoch FROM delivered_at - created_at)) / 3600.0), 0) AS int) AS hours, count(*) AS n
  FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND created_at IS NOT NULL AND delivered_at IS NOT NULL
  GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id, CAST(greatest(ceil(floor(extract(epoch FROM delivered_at - created_at)) / 3600.0), 0) AS int)
), risen AS (
  SELECT period, tenant_id, hours, sum(n) OVER (PARTITION BY period, tenant_id ORDER BY hours) AS upto, sum(n) OVER (PARTITION BY period, tenant_id) AS whole
  FROM spread
)
SELECT period, tenant_id, min(hours) AS value
FROM risen WHERE upto >= 0.9 * whole GROUP BY period, tenant_id
{% elif dialect() == 'duckdb' %}
WITH spread AS (
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, CAST(greatest(ceil(floor(epoch(delivered_at) - epoch(created_at)) / 3600.0), 0) AS int) AS hours, count(*) AS n
  FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND created_at IS NOT NULL AND delivered_at IS NOT NULL
  GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id, CAST(greatest(ceil(floor(epoch(delivered_at) - epoch(created_at)) / 3600.0), 0) AS int)
), risen AS (
  SELECT period, tenant_id, hours, sum(n) OVER (PARTITION BY period, tenant_id ORDER BY hours) AS upto, sum(n) OVER (PARTITION BY period, tenant_id) AS whole
  FROM spread
)
SELECT period, tenant_id, min(hours) AS value
FROM risen WHERE upto >= 0.9 * whole GROUP BY period, tenant_id
{% elif dialect() == 'bigquery' %}
WITH spread AS (
  SELECT DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY) AS period, tenant_id, CAST(greatest(ceil(FLOOR(TIMESTAMP_DIFF(delivered_at, created_at, MICROSECOND) / 1000000) / 3600.0), 0) AS INT64) AS hours, count(*) AS n
  FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND created_at IS NOT NULL AND delivered_at IS NOT NULL
  GROUP BY DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY), tenant_id, CAST(greatest(ceil(FLOOR(TIMESTAMP_DIFF(delivered_at, created_at, MICROSECOND) / 1000000) / 3600.0), 0) AS INT64)
), risen AS (
  SELECT period, tenant_id, hours, sum(n) OVER (PARTITION BY period, tenant_id ORDER BY hours) AS upto, sum(n) OVER (PARTITION BY period, tenant_id) AS whole
  FROM spread
)
SELECT period, tenant_id, min(hours) AS value
FROM risen WHERE upto >= 0.9 * whole GROUP BY period, tenant_id
{% elif dialect() == 'snowflake' %}
WITH spread AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)) AS period, tenant_id, CAST(greatest(ceil(FLOOR(DATEDIFF('microsecond', created_at, delivered_at) / 1000000) / 3600.0), 0) AS INTEGER) AS hours, count(*) AS n
  FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND created_at IS NOT NULL AND delivered_at IS NOT NULL
  GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)), tenant_id, CAST(greatest(ceil(FLOOR(DATEDIFF('microsecond', created_at, delivered_at) / 1000000) / 3600.0), 0) AS INTEGER)
), risen AS (
  SELECT period, tenant_id, hours, sum(n) OVER (PARTITION BY period, tenant_id ORDER BY hours) AS upto, sum(n) OVER (PARTITION BY period, tenant_id) AS whole
  FROM spread
)
SELECT period, tenant_id, min(hours) AS value
FROM risen WHERE upto >= 0.9 * whole GROUP BY period, tenant_id
{% endif %}
{% endif %}
{% if name == 'hours_to_pick_up_p50' %}
{% if dialect() == 'postgres' %}
WITH spread AS (
  SELECT date_trunc('day', picked_up_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, CAST(greatest(ceil(floor(extract(epoch FROM picked_up_at - created_at)) / 3600.0), 0) AS int) AS hours, count(*) AS n
  FROM {{ ref('fct_waybills') }} WHERE picked_up_at IS NOT NULL AND created_at IS NOT NULL AND picked_up_at IS NOT NULL
  GROUP BY date_trunc('day', picked_up_at AT TIME ZONE 'America/Bogota'), tenant_id, CAST(greatest(ceil(floor(extract(epoch FROM picked_up_at - created_at)) / 3600.0), 0) AS int)
), risen AS (
  SELECT period, tenant_id, hours, sum(n) OVER (PARTITION BY period, tenant_id ORDER BY hours) AS upto, sum(n) OVER (PARTITION BY period, tenant_id) AS whole
  FROM spread
)
SELECT period, tenant_id, min(hours) AS value
FROM risen WHERE upto >= 0.5 * whole GROUP BY period, tenant_id
{% elif dialect() == 'duckdb' %}
WITH spread AS (
  SELECT date_trunc('day', picked_up_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, CAST(greatest(ceil(floor(epoch(picked_up_at) - epoch(created_at)) / 3600.0), 0) AS int) AS hours, count(*) AS n
  FROM {{ ref('fct_waybills') }} WHERE picked_up_at IS NOT NULL AND created_at IS NOT NULL AND picked_up_at IS NOT NULL
  GROUP BY date_trunc('day', picked_up_at AT TIME ZONE 'America/Bogota'), tenant_id, CAST(greatest(ceil(floor(epoch(picked_up_at) - epoch(created_at)) / 3600.0), 0) AS int)
), risen AS (
  SELECT period, tenant_id, hours, sum(n) OVER (PARTITION BY period, tenant_id ORDER BY hours) AS upto, sum(n) OVER (PARTITION BY period, tenant_id) AS whole
  FROM spread
)
SELECT period, tenant_id, min(hours) AS value
FROM risen WHERE upto >= 0.5 * whole GROUP BY period, tenant_id
{% elif dialect() == 'bigquery' %}
WITH spread AS (
  SELECT DATETIME_TRUNC(DATETIME(picked_up_at, 'America/Bogota'), DAY) AS period, tenant_id, CAST(greatest(ceil(FLOOR(TIMESTAMP_DIFF(picked_up_at, created_at, MICROSECOND) / 1000000) / 3600.0), 0) AS INT64) AS hours, count(*) AS n
  FROM {{ ref('fct_waybills') }} WHERE picked_up_at IS NOT NULL AND created_at IS NOT NULL AND picked_up_at IS NOT NULL
  GROUP BY DATETIME_TRUNC(DATETIME(picked_up_at, 'America/Bogota'), DAY), tenant_id, CAST(greatest(ceil(FLOOR(TIMESTAMP_DIFF(picked_up_at, created_at, MICROSECOND) / 1000000) / 3600.0), 0) AS INT64)
), risen AS (
  SELECT period, tenant_id, hours, sum(n) OVER (PARTITION BY period, tenant_id ORDER BY hours) AS upto, sum(n) OVER (PARTITION BY period, tenant_id) AS whole
  FROM spread
)
SELECT period, tenant_id, min(hours) AS value
FROM risen WHERE upto >= 0.5 * whole GROUP BY period, tenant_id
{% elif dialect() == 'snowflake' %}
WITH spread AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', picked_up_at)) AS period, tenant_id, CAST(greatest(ceil(FLOOR(DATEDIFF('microsecond', created_at, picked_up_at) / 1000000) / 3600.0), 0) AS INTEGER) AS hours, count(*) AS n
  FROM {{ ref('fct_waybills') }} WHERE picked_up_at IS NOT NULL AND created_at IS NOT NULL AND picked_up_at IS NOT NULL
  GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', picked_up_at)), tenant_id, CAST(greatest(ceil(FLOOR(DATEDIFF('microsecond', created_at, picked_up_at) / 1000000) / 3600.0), 0) AS INTEGER)
), risen AS (
  SELECT period, tenant_id, hours, sum(n) OVER (PARTITION BY period, tenant_id ORDER BY hours) AS upto, sum(n) OVER (PARTITION BY period, tenant_id) AS whole
  FROM spread
)
SELECT period, tenant_id, min(hours) AS value
FROM risen WHERE upto >= 0.5 * whole GROUP BY period, tenant_id
{% endif %}
{% endif %}
{% if name == 'in_time_rate' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) THEN 1 END), 0) AS m1 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS numeric) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) THEN 1 END), 0) AS m1 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS double) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) GROUP BY DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) THEN 1 END), 0) AS m1 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) GROUP BY DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS NUMERIC) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)) AS period, tenant_id, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) THEN 1 END), 0) AS m1 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS DECIMAL(38, 12)) / nullif(m1, 0) AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'carrier_score' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) THEN 1 END), 0) AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, 0 AS m1, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) THEN 1 END), 0) AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, 0 AS m1, 0 AS m2, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) THEN 1 END), 0) AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) THEN 1 END), 0) AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) THEN 1 END), 0) AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1, sum(m2) AS m2, sum(m3) AS m3, sum(m4) AS m4, sum(m5) AS m5, sum(m6) AS m6, sum(m7) AS m7
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, 100 * CAST((coalesce(40 * (CAST(m0 AS numeric) / nullif(m1, 0)), 0) + coalesce(30 * (CAST(m2 AS numeric) / nullif(m3, 0)), 0) + coalesce(20 * (1 - CAST(m4 AS numeric) / nullif(m5, 0)), 0) + coalesce(10 * (CAST(m6 AS numeric) / nullif(m7, 0)), 0)) AS numeric) / nullif((CASE WHEN m1 = 0 THEN 0 ELSE 40 END + CASE WHEN m3 = 0 THEN 0 ELSE 30 END + CASE WHEN m5 = 0 THEN 0 ELSE 20 END + CASE WHEN m7 = 0 THEN 0 ELSE 10 END), 0) AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) THEN 1 END), 0) AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, 0 AS m1, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) THEN 1 END), 0) AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, 0 AS m1, 0 AS m2, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) THEN 1 END), 0) AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) THEN 1 END), 0) AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) THEN 1 END), 0) AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1, sum(m2) AS m2, sum(m3) AS m3, sum(m4) AS m4, sum(m5) AS m5, sum(m6) AS m6, sum(m7) AS m7
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, 100 * CAST((coalesce(40 * (CAST(m0 AS double) / nullif(m1, 0)), 0) + coalesce(30 * (CAST(m2 AS double) / nullif(m3, 0)), 0) + coalesce(20 * (1 - CAST(m4 AS double) / nullif(m5, 0)), 0) + coalesce(10 * (CAST(m6 AS double) / nullif(m7, 0)), 0)) AS double) / nullif((CASE WHEN m1 = 0 THEN 0 ELSE 40 END + CASE WHEN m3 = 0 THEN 0 ELSE 30 END + CASE WHEN m5 = 0 THEN 0 ELSE 20 END + CASE WHEN m7 = 0 THEN 0 ELSE 10 END), 0) AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) THEN 1 END), 0) AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) GROUP BY DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, 0 AS m1, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) THEN 1 END), 0) AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) GROUP BY DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, 0 AS m1, 0 AS m2, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) THEN 1 END), 0) AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) GROUP BY DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) THEN 1 END), 0) AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) GROUP BY DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) THEN 1 END), 0) AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) GROUP BY DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1, sum(m2) AS m2, sum(m3) AS m3, sum(m4) AS m4, sum(m5) AS m5, sum(m6) AS m6, sum(m7) AS m7
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, 100 * CAST((coalesce(40 * (CAST(m0 AS NUMERIC) / nullif(m1, 0)), 0) + coalesce(30 * (CAST(m2 AS NUMERIC) / nullif(m3, 0)), 0) + coalesce(20 * (1 - CAST(m4 AS NUMERIC) / nullif(m5, 0)), 0) + coalesce(10 * (CAST(m6 AS NUMERIC) / nullif(m7, 0)), 0)) AS NUMERIC) / nullif((CASE WHEN m1 = 0 THEN 0 ELSE 40 END + CASE WHEN m3 = 0 THEN 0 ELSE 30 END + CASE WHEN m5 = 0 THEN 0 ELSE 20 END + CASE WHEN m7 = 0 THEN 0 ELSE 10 END), 0) AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)) AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) THEN 1 END), 0) AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)) AS period, tenant_id, 0 AS m0, 0 AS m1, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) THEN 1 END), 0) AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)) AS period, tenant_id, 0 AS m0, 0 AS m1, 0 AS m2, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)) AS period, tenant_id, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) THEN 1 END), 0) AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)) AS period, tenant_id, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)) AS period, tenant_id, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) THEN 1 END), 0) AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)) AS period, tenant_id, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) THEN 1 END), 0) AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1, sum(m2) AS m2, sum(m3) AS m3, sum(m4) AS m4, sum(m5) AS m5, sum(m6) AS m6, sum(m7) AS m7
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, 100 * CAST((coalesce(40 * (CAST(m0 AS DECIMAL(38, 12)) / nullif(m1, 0)), 0) + coalesce(30 * (CAST(m2 AS DECIMAL(38, 12)) / nullif(m3, 0)), 0) + coalesce(20 * (1 - CAST(m4 AS DECIMAL(38, 12)) / nullif(m5, 0)), 0) + coalesce(10 * (CAST(m6 AS DECIMAL(38, 12)) / nullif(m7, 0)), 0)) AS DECIMAL(38, 12)) / nullif((CASE WHEN m1 = 0 THEN 0 ELSE 40 END + CASE WHEN m3 = 0 THEN 0 ELSE 30 END + CASE WHEN m5 = 0 THEN 0 ELSE 20 END + CASE WHEN m7 = 0 THEN 0 ELSE 10 END), 0) AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'delivery_csat' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', rated_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN rated_at IS NOT NULL AND coalesce(stars > 3, FALSE) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_waybills') }} WHERE rated_at IS NOT NULL AND coalesce(stars > 3, FALSE) GROUP BY date_trunc('day', rated_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', rated_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN rated_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_waybills') }} WHERE rated_at IS NOT NULL GROUP BY date_trunc('day', rated_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS numeric) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', rated_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN rated_at IS NOT NULL AND coalesce(stars > 3, FALSE) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_waybills') }} WHERE rated_at IS NOT NULL AND coalesce(stars > 3, FALSE) GROUP BY date_trunc('day', rated_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', rated_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN rated_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_waybills') }} WHERE rated_at IS NOT NULL GROUP BY date_trunc('day', rated_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS double) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(rated_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN rated_at IS NOT NULL AND coalesce(stars > 3, FALSE) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_waybills') }} WHERE rated_at IS NOT NULL AND coalesce(stars > 3, FALSE) GROUP BY DATETIME_TRUNC(DATETIME(rated_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(rated_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN rated_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_waybills') }} WHERE rated_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(rated_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS NUMERIC) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', rated_at)) AS period, tenant_id, coalesce(sum(CASE WHEN rated_at IS NOT NULL AND coalesce(stars > 3, FALSE) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_waybills') }} WHERE rated_at IS NOT NULL AND coalesce(stars > 3, FALSE) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', rated_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', rated_at)) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN rated_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_waybills') }} WHERE rated_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', rated_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS DECIMAL(38, 12)) / nullif(m1, 0) AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'delivery_ratings' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', rated_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN rated_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE rated_at IS NOT NULL GROUP BY date_trunc('day', rated_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', rated_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN rated_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE rated_at IS NOT NULL GROUP BY date_trunc('day', rated_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(rated_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN rated_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE rated_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(rated_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', rated_at)) AS period, tenant_id, coalesce(sum(CASE WHEN rated_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE rated_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', rated_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'exceptions' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', opened_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_exceptions') }} WHERE opened_at IS NOT NULL GROUP BY date_trunc('day', opened_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', opened_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_exceptions') }} WHERE opened_at IS NOT NULL GROUP BY date_trunc('day', opened_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(opened_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_exceptions') }} WHERE opened_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(opened_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', opened_at)) AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_exceptions') }} WHERE opened_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', opened_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'exception_rate' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m1 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS numeric) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m1 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS double) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) GROUP BY DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m1 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS NUMERIC) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)) AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m1 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS DECIMAL(38, 12)) / nullif(m1, 0) AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'exceptions_open' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', opened_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL AND NOT (closed_at IS NOT NULL) THEN 1 END), 0) AS m0 FROM {{ ref('fct_exceptions') }} WHERE opened_at IS NOT NULL AND NOT (closed_at IS NOT NULL) GROUP BY date_trunc('day', opened_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', opened_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL AND NOT (closed_at IS NOT NULL) THEN 1 END), 0) AS m0 FROM {{ ref('fct_exceptions') }} WHERE opened_at IS NOT NULL AND NOT (closed_at IS NOT NULL) GROUP BY date_trunc('day', opened_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(opened_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL AND NOT (closed_at IS NOT NULL) THEN 1 END), 0) AS m0 FROM {{ ref('fct_exceptions') }} WHERE opened_at IS NOT NULL AND NOT (closed_at IS NOT NULL) GROUP BY DATETIME_TRUNC(DATETIME(opened_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', opened_at)) AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL AND NOT (closed_at IS NOT NULL) THEN 1 END), 0) AS m0 FROM {{ ref('fct_exceptions') }} WHERE opened_at IS NOT NULL AND NOT (closed_at IS NOT NULL) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', opened_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'exceptions_resolved' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', opened_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL AND coalesce(outcome = 'resolved', FALSE) THEN 1 END), 0) AS m0 FROM {{ ref('fct_exceptions') }} WHERE opened_at IS NOT NULL AND coalesce(outcome = 'resolved', FALSE) GROUP BY date_trunc('day', opened_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', opened_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL AND coalesce(outcome = 'resolved', FALSE) THEN 1 END), 0) AS m0 FROM {{ ref('fct_exceptions') }} WHERE opened_at IS NOT NULL AND coalesce(outcome = 'resolved', FALSE) GROUP BY date_trunc('day', opened_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(opened_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL AND coalesce(outcome = 'resolved', FALSE) THEN 1 END), 0) AS m0 FROM {{ ref('fct_exceptions') }} WHERE opened_at IS NOT NULL AND coalesce(outcome = 'resolved', FALSE) GROUP BY DATETIME_TRUNC(DATETIME(opened_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', opened_at)) AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL AND coalesce(outcome = 'resolved', FALSE) THEN 1 END), 0) AS m0 FROM {{ ref('fct_exceptions') }} WHERE opened_at IS NOT NULL AND coalesce(outcome = 'resolved', FALSE) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', opened_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'resolution_rate' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', opened_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL AND coalesce(outcome = 'resolved', FALSE) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_exceptions') }} WHERE opened_at IS NOT NULL AND coalesce(outcome = 'resolved', FALSE) GROUP BY date_trunc('day', opened_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', opened_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN opened_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_exceptions') }} WHERE opened_at IS NOT NULL GROUP BY date_trunc('day', opened_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS numeric) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', opened_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL AND coalesce(outcome = 'resolved', FALSE) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_exceptions') }} WHERE opened_at IS NOT NULL AND coalesce(outcome = 'resolved', FALSE) GROUP BY date_trunc('day', opened_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', opened_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN opened_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_exceptions') }} WHERE opened_at IS NOT NULL GROUP BY date_trunc('day', opened_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS double) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(opened_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL AND coalesce(outcome = 'resolved', FALSE) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_exceptions') }} WHERE opened_at IS NOT NULL AND coalesce(outcome = 'resolved', FALSE) GROUP BY DATETIME_TRUNC(DATETIME(opened_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(opened_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN opened_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_exceptions') }} WHERE opened_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(opened_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS NUMERIC) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', opened_at)) AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL AND coalesce(outcome = 'resolved', FALSE) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_exceptions') }} WHERE opened_at IS NOT NULL AND coalesce(outcome = 'resolved', FALSE) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', opened_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', opened_at)) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN opened_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_exceptions') }} WHERE opened_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', opened_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS DECIMAL(38, 12)) / nullif(m1, 0) AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'hours_to_resolve_p50' %}
{% if dialect() == 'postgres' %}
WITH spread AS (
  SELECT date_trunc('day', closed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, CAST(greatest(ceil(floor(extract(epoch FROM closed_at - opened_at)) / 3600.0), 0) AS int) AS hours, count(*) AS n
  FROM {{ ref('fct_exceptions') }} WHERE closed_at IS NOT NULL AND coalesce(outcome = 'resolved', FALSE) AND opened_at IS NOT NULL AND closed_at IS NOT NULL
  GROUP BY date_trunc('day', closed_at AT TIME ZONE 'America/Bogota'), tenant_id, CAST(greatest(ceil(floor(extract(epoch FROM closed_at - opened_at)) / 3600.0), 0) AS int)
), risen AS (
  SELECT period, tenant_id, hours, sum(n) OVER (PARTITION BY period, tenant_id ORDER BY hours) AS upto, sum(n) OVER (PARTITION BY period, tenant_id) AS whole
  FROM spread
)
SELECT period, tenant_id, min(hours) AS value
FROM risen WHERE upto >= 0.5 * whole GROUP BY period, tenant_id
{% elif dialect() == 'duckdb' %}
WITH spread AS (
  SELECT date_trunc('day', closed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, CAST(greatest(ceil(floor(epoch(closed_at) - epoch(opened_at)) / 3600.0), 0) AS int) AS hours, count(*) AS n
  FROM {{ ref('fct_exceptions') }} WHERE closed_at IS NOT NULL AND coalesce(outcome = 'resolved', FALSE) AND opened_at IS NOT NULL AND closed_at IS NOT NULL
  GROUP BY date_trunc('day', closed_at AT TIME ZONE 'America/Bogota'), tenant_id, CAST(greatest(ceil(floor(epoch(closed_at) - epoch(opened_at)) / 3600.0), 0) AS int)
), risen AS (
  SELECT period, tenant_id, hours, sum(n) OVER (PARTITION BY period, tenant_id ORDER BY hours) AS upto, sum(n) OVER (PARTITION BY period, tenant_id) AS whole
  FROM spread
)
SELECT period, tenant_id, min(hours) AS value
FROM risen WHERE upto >= 0.5 * whole GROUP BY period, tenant_id
{% elif dialect() == 'bigquery' %}
WITH spread AS (
  SELECT DATETIME_TRUNC(DATETIME(closed_at, 'America/Bogota'), DAY) AS period, tenant_id, CAST(greatest(ceil(FLOOR(TIMESTAMP_DIFF(closed_at, opened_at, MICROSECOND) / 1000000) / 3600.0), 0) AS INT64) AS hours, count(*) AS n
  FROM {{ ref('fct_exceptions') }} WHERE closed_at IS NOT NULL AND coalesce(outcome = 'resolved', FALSE) AND opened_at IS NOT NULL AND closed_at IS NOT NULL
  GROUP BY DATETIME_TRUNC(DATETIME(closed_at, 'America/Bogota'), DAY), tenant_id, CAST(greatest(ceil(FLOOR(TIMESTAMP_DIFF(closed_at, opened_at, MICROSECOND) / 1000000) / 3600.0), 0) AS INT64)
), risen AS (
  SELECT period, tenant_id, hours, sum(n) OVER (PARTITION BY period, tenant_id ORDER BY hours) AS upto, sum(n) OVER (PARTITION BY period, tenant_id) AS whole
  FROM spread
)
SELECT period, tenant_id, min(hours) AS value
FROM risen WHERE upto >= 0.5 * whole GROUP BY period, tenant_id
{% elif dialect() == 'snowflake' %}
WITH spread AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', closed_at)) AS period, tenant_id, CAST(greatest(ceil(FLOOR(DATEDIFF('microsecond', opened_at, closed_at) / 1000000) / 3600.0), 0) AS INTEGER) AS hours, count(*) AS n
  FROM {{ ref('fct_exceptions') }} WHERE closed_at IS NOT NULL AND coalesce(outcome = 'resolved', FALSE) AND opened_at IS NOT NULL AND closed_at IS NOT NULL
  GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', closed_at)), tenant_id, CAST(greatest(ceil(FLOOR(DATEDIFF('microsecond', opened_at, closed_at) / 1000000) / 3600.0), 0) AS INTEGER)
), risen AS (
  SELECT period, tenant_id, hours, sum(n) OVER (PARTITION BY period, tenant_id ORDER BY hours) AS upto, sum(n) OVER (PARTITION BY period, tenant_id) AS whole
  FROM spread
)
SELECT period, tenant_id, min(hours) AS value
FROM risen WHERE upto >= 0.5 * whole GROUP BY period, tenant_id
{% endif %}
{% endif %}
{% if name == 'messages' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', sent_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN sent_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL GROUP BY date_trunc('day', sent_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', sent_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN sent_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL GROUP BY date_trunc('day', sent_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(sent_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN sent_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(sent_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', sent_at)) AS period, tenant_id, coalesce(sum(CASE WHEN sent_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', sent_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'messages_delivered_rate' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', sent_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN sent_at IS NOT NULL AND delivered_at IS NOT NULL THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL AND delivered_at IS NOT NULL GROUP BY date_trunc('day', sent_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', sent_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN sent_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL GROUP BY date_trunc('day', sent_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS numeric) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', sent_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN sent_at IS NOT NULL AND delivered_at IS NOT NULL THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL AND delivered_at IS NOT NULL GROUP BY date_trunc('day', sent_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', sent_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN sent_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL GROUP BY date_trunc('day', sent_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS double) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(sent_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN sent_at IS NOT NULL AND delivered_at IS NOT NULL THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL AND delivered_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(sent_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(sent_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN sent_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(sent_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS NUMERIC) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', sent_at)) AS period, tenant_id, coalesce(sum(CASE WHEN sent_at IS NOT NULL AND delivered_at IS NOT NULL THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL AND delivered_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', sent_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', sent_at)) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN sent_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', sent_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS DECIMAL(38, 12)) / nullif(m1, 0) AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'messages_read_rate' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', sent_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN sent_at IS NOT NULL AND read_at IS NOT NULL THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL AND read_at IS NOT NULL GROUP BY date_trunc('day', sent_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', sent_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN sent_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL GROUP BY date_trunc('day', sent_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS numeric) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', sent_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN sent_at IS NOT NULL AND read_at IS NOT NULL THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL AND read_at IS NOT NULL GROUP BY date_trunc('day', sent_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', sent_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN sent_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL GROUP BY date_trunc('day', sent_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS double) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(sent_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN sent_at IS NOT NULL AND read_at IS NOT NULL THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL AND read_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(sent_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(sent_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN sent_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(sent_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS NUMERIC) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', sent_at)) AS period, tenant_id, coalesce(sum(CASE WHEN sent_at IS NOT NULL AND read_at IS NOT NULL THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL AND read_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', sent_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', sent_at)) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN sent_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', sent_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS DECIMAL(38, 12)) / nullif(m1, 0) AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'messages_failed' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', failed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN failed_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_messages') }} WHERE failed_at IS NOT NULL GROUP BY date_trunc('day', failed_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', failed_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN failed_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_messages') }} WHERE failed_at IS NOT NULL GROUP BY date_trunc('day', failed_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(failed_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN failed_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_messages') }} WHERE failed_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(failed_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', failed_at)) AS period, tenant_id, coalesce(sum(CASE WHEN failed_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_messages') }} WHERE failed_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', failed_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'message_cost' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', sent_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN sent_at IS NOT NULL AND cost IS NOT NULL THEN cost END), 0) AS m0 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL AND cost IS NOT NULL GROUP BY date_trunc('day', sent_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', sent_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN sent_at IS NOT NULL AND cost IS NOT NULL THEN cost END), 0) AS m0 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL AND cost IS NOT NULL GROUP BY date_trunc('day', sent_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(sent_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN sent_at IS NOT NULL AND cost IS NOT NULL THEN cost END), 0) AS m0 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL AND cost IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(sent_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', sent_at)) AS period, tenant_id, coalesce(sum(CASE WHEN sent_at IS NOT NULL AND cost IS NOT NULL THEN cost END), 0) AS m0 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL AND cost IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', sent_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'cost_per_delivered_order' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', sent_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN sent_at IS NOT NULL AND cost IS NOT NULL THEN cost END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL AND cost IS NOT NULL GROUP BY date_trunc('day', sent_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL) THEN 1 END), 0) AS m1 FROM {{ ref('fct_orders') }} WHERE delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL) GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS numeric) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', sent_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN sent_at IS NOT NULL AND cost IS NOT NULL THEN cost END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL AND cost IS NOT NULL GROUP BY date_trunc('day', sent_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL) THEN 1 END), 0) AS m1 FROM {{ ref('fct_orders') }} WHERE delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL) GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS double) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(sent_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN sent_at IS NOT NULL AND cost IS NOT NULL THEN cost END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL AND cost IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(sent_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL) THEN 1 END), 0) AS m1 FROM {{ ref('fct_orders') }} WHERE delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL) GROUP BY DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS NUMERIC) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', sent_at)) AS period, tenant_id, coalesce(sum(CASE WHEN sent_at IS NOT NULL AND cost IS NOT NULL THEN cost END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_messages') }} WHERE sent_at IS NOT NULL AND cost IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', sent_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL) THEN 1 END), 0) AS m1 FROM {{ ref('fct_orders') }} WHERE delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS DECIMAL(38, 12)) / nullif(m1, 0) AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'conversations' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', opened_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_conversations') }} WHERE opened_at IS NOT NULL GROUP BY date_trunc('day', opened_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', opened_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_conversations') }} WHERE opened_at IS NOT NULL GROUP BY date_trunc('day', opened_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(opened_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_conversations') }} WHERE opened_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(opened_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', opened_at)) AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_conversations') }} WHERE opened_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', opened_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'handed_over' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', handed_over_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN handed_over_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_conversations') }} WHERE handed_over_at IS NOT NULL GROUP BY date_trunc('day', handed_over_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', handed_over_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN handed_over_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_conversations') }} WHERE handed_over_at IS NOT NULL GROUP BY date_trunc('day', handed_over_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(handed_over_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN handed_over_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_conversations') }} WHERE handed_over_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(handed_over_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', handed_over_at)) AS period, tenant_id, coalesce(sum(CASE WHEN handed_over_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_conversations') }} WHERE handed_over_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', handed_over_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'contained_rate' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', opened_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL AND NOT (handed_over_at IS NOT NULL) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_conversations') }} WHERE opened_at IS NOT NULL AND NOT (handed_over_at IS NOT NULL) GROUP BY date_trunc('day', opened_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', opened_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN opened_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_conversations') }} WHERE opened_at IS NOT NULL GROUP BY date_trunc('day', opened_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS numeric) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', opened_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL AND NOT (handed_over_at IS NOT NULL) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_conversations') }} WHERE opened_at IS NOT NULL AND NOT (handed_over_at IS NOT NULL) GROUP BY date_trunc('day', opened_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', opened_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN opened_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_conversations') }} WHERE opened_at IS NOT NULL GROUP BY date_trunc('day', opened_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS double) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(opened_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL AND NOT (handed_over_at IS NOT NULL) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_conversations') }} WHERE opened_at IS NOT NULL AND NOT (handed_over_at IS NOT NULL) GROUP BY DATETIME_TRUNC(DATETIME(opened_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(opened_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN opened_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_conversations') }} WHERE opened_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(opened_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS NUMERIC) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', opened_at)) AS period, tenant_id, coalesce(sum(CASE WHEN opened_at IS NOT NULL AND NOT (handed_over_at IS NOT NULL) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_conversations') }} WHERE opened_at IS NOT NULL AND NOT (handed_over_at IS NOT NULL) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', opened_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', opened_at)) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN opened_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_conversations') }} WHERE opened_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', opened_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS DECIMAL(38, 12)) / nullif(m1, 0) AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'csat' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', rated_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN rated_at IS NOT NULL AND coalesce(rating = 'good', FALSE) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_conversations') }} WHERE rated_at IS NOT NULL AND coalesce(rating = 'good', FALSE) GROUP BY date_trunc('day', rated_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', rated_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN rated_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_conversations') }} WHERE rated_at IS NOT NULL GROUP BY date_trunc('day', rated_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS numeric) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', rated_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN rated_at IS NOT NULL AND coalesce(rating = 'good', FALSE) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_conversations') }} WHERE rated_at IS NOT NULL AND coalesce(rating = 'good', FALSE) GROUP BY date_trunc('day', rated_at AT TIME ZONE 'America/Bogota'), tenant_id
  UNION ALL
  SELECT date_trunc('day', rated_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN rated_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_conversations') }} WHERE rated_at IS NOT NULL GROUP BY date_trunc('day', rated_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS double) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(rated_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN rated_at IS NOT NULL AND coalesce(rating = 'good', FALSE) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_conversations') }} WHERE rated_at IS NOT NULL AND coalesce(rating = 'good', FALSE) GROUP BY DATETIME_TRUNC(DATETIME(rated_at, 'America/Bogota'), DAY), tenant_id
  UNION ALL
  SELECT DATETIME_TRUNC(DATETIME(rated_at, 'America/Bogota'), DAY) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN rated_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_conversations') }} WHERE rated_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(rated_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS NUMERIC) / nullif(m1, 0) AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', rated_at)) AS period, tenant_id, coalesce(sum(CASE WHEN rated_at IS NOT NULL AND coalesce(rating = 'good', FALSE) THEN 1 END), 0) AS m0, 0 AS m1 FROM {{ ref('fct_conversations') }} WHERE rated_at IS NOT NULL AND coalesce(rating = 'good', FALSE) GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', rated_at)), tenant_id
  UNION ALL
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', rated_at)) AS period, tenant_id, 0 AS m0, coalesce(sum(CASE WHEN rated_at IS NOT NULL THEN 1 END), 0) AS m1 FROM {{ ref('fct_conversations') }} WHERE rated_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', rated_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0, sum(m1) AS m1
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, CAST(m0 AS DECIMAL(38, 12)) / nullif(m1, 0) AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'ratings' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', rated_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN rated_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_conversations') }} WHERE rated_at IS NOT NULL GROUP BY date_trunc('day', rated_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', rated_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN rated_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_conversations') }} WHERE rated_at IS NOT NULL GROUP BY date_trunc('day', rated_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(rated_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN rated_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_conversations') }} WHERE rated_at IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(rated_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', rated_at)) AS period, tenant_id, coalesce(sum(CASE WHEN rated_at IS NOT NULL THEN 1 END), 0) AS m0 FROM {{ ref('fct_conversations') }} WHERE rated_at IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', rated_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'to_collect' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT ((delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL OR cancelled_at IS NOT NULL)) AND collect IS NOT NULL THEN collect END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT ((delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL OR cancelled_at IS NOT NULL)) AND collect IS NOT NULL GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', created_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT ((delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL OR cancelled_at IS NOT NULL)) AND collect IS NOT NULL THEN collect END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT ((delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL OR cancelled_at IS NOT NULL)) AND collect IS NOT NULL GROUP BY date_trunc('day', created_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT ((delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL OR cancelled_at IS NOT NULL)) AND collect IS NOT NULL THEN collect END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT ((delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL OR cancelled_at IS NOT NULL)) AND collect IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(created_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)) AS period, tenant_id, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT ((delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL OR cancelled_at IS NOT NULL)) AND collect IS NOT NULL THEN collect END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT ((delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL OR cancelled_at IS NOT NULL)) AND collect IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', created_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'collected_by_carriers' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND (NOT (returned_at IS NOT NULL) AND NOT (cancelled_at IS NOT NULL)) AND collect IS NOT NULL THEN collect END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (returned_at IS NOT NULL) AND NOT (cancelled_at IS NOT NULL)) AND collect IS NOT NULL GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND (NOT (returned_at IS NOT NULL) AND NOT (cancelled_at IS NOT NULL)) AND collect IS NOT NULL THEN collect END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (returned_at IS NOT NULL) AND NOT (cancelled_at IS NOT NULL)) AND collect IS NOT NULL GROUP BY date_trunc('day', delivered_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND (NOT (returned_at IS NOT NULL) AND NOT (cancelled_at IS NOT NULL)) AND collect IS NOT NULL THEN collect END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (returned_at IS NOT NULL) AND NOT (cancelled_at IS NOT NULL)) AND collect IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(delivered_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)) AS period, tenant_id, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND (NOT (returned_at IS NOT NULL) AND NOT (cancelled_at IS NOT NULL)) AND collect IS NOT NULL THEN collect END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (returned_at IS NOT NULL) AND NOT (cancelled_at IS NOT NULL)) AND collect IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', delivered_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% if name == 'lost_to_returns' %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT date_trunc('day', returned_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN returned_at IS NOT NULL AND collect IS NOT NULL THEN collect END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE returned_at IS NOT NULL AND collect IS NOT NULL GROUP BY date_trunc('day', returned_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT date_trunc('day', returned_at AT TIME ZONE 'America/Bogota') AS period, tenant_id, coalesce(sum(CASE WHEN returned_at IS NOT NULL AND collect IS NOT NULL THEN collect END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE returned_at IS NOT NULL AND collect IS NOT NULL GROUP BY date_trunc('day', returned_at AT TIME ZONE 'America/Bogota'), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT DATETIME_TRUNC(DATETIME(returned_at, 'America/Bogota'), DAY) AS period, tenant_id, coalesce(sum(CASE WHEN returned_at IS NOT NULL AND collect IS NOT NULL THEN collect END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE returned_at IS NOT NULL AND collect IS NOT NULL GROUP BY DATETIME_TRUNC(DATETIME(returned_at, 'America/Bogota'), DAY), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', returned_at)) AS period, tenant_id, coalesce(sum(CASE WHEN returned_at IS NOT NULL AND collect IS NOT NULL THEN collect END), 0) AS m0 FROM {{ ref('fct_waybills') }} WHERE returned_at IS NOT NULL AND collect IS NOT NULL GROUP BY DATE_TRUNC('day', CONVERT_TIMEZONE('America/Bogota', returned_at)), tenant_id
), summed AS (
  SELECT period, tenant_id, sum(m0) AS m0
  FROM counted GROUP BY period, tenant_id
)
SELECT period, tenant_id, m0 AS value
FROM summed
{% endif %}
{% endif %}
{% endmacro %}

{# Over all time, by carrier. #}
{% macro carrier_score() %}
{% if dialect() == 'postgres' %}
WITH counted AS (
  SELECT tenant_id, carrier, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) THEN 1 END), 0) AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) THEN 1 END), 0) AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, 0 AS m2, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) THEN 1 END), 0) AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) THEN 1 END), 0) AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) THEN 1 END), 0) AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) GROUP BY tenant_id, carrier
), summed AS (
  SELECT tenant_id, carrier, sum(m0) AS m0, sum(m1) AS m1, sum(m2) AS m2, sum(m3) AS m3, sum(m4) AS m4, sum(m5) AS m5, sum(m6) AS m6, sum(m7) AS m7
  FROM counted GROUP BY tenant_id, carrier
)
SELECT tenant_id, carrier, 100 * CAST((coalesce(40 * (CAST(m0 AS numeric) / nullif(m1, 0)), 0) + coalesce(30 * (CAST(m2 AS numeric) / nullif(m3, 0)), 0) + coalesce(20 * (1 - CAST(m4 AS numeric) / nullif(m5, 0)), 0) + coalesce(10 * (CAST(m6 AS numeric) / nullif(m7, 0)), 0)) AS numeric) / nullif((CASE WHEN m1 = 0 THEN 0 ELSE 40 END + CASE WHEN m3 = 0 THEN 0 ELSE 30 END + CASE WHEN m5 = 0 THEN 0 ELSE 20 END + CASE WHEN m7 = 0 THEN 0 ELSE 10 END), 0) AS value
FROM summed
{% elif dialect() == 'duckdb' %}
WITH counted AS (
  SELECT tenant_id, carrier, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) THEN 1 END), 0) AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) THEN 1 END), 0) AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, 0 AS m2, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) THEN 1 END), 0) AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) THEN 1 END), 0) AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) THEN 1 END), 0) AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) GROUP BY tenant_id, carrier
), summed AS (
  SELECT tenant_id, carrier, sum(m0) AS m0, sum(m1) AS m1, sum(m2) AS m2, sum(m3) AS m3, sum(m4) AS m4, sum(m5) AS m5, sum(m6) AS m6, sum(m7) AS m7
  FROM counted GROUP BY tenant_id, carrier
)
SELECT tenant_id, carrier, 100 * CAST((coalesce(40 * (CAST(m0 AS double) / nullif(m1, 0)), 0) + coalesce(30 * (CAST(m2 AS double) / nullif(m3, 0)), 0) + coalesce(20 * (1 - CAST(m4 AS double) / nullif(m5, 0)), 0) + coalesce(10 * (CAST(m6 AS double) / nullif(m7, 0)), 0)) AS double) / nullif((CASE WHEN m1 = 0 THEN 0 ELSE 40 END + CASE WHEN m3 = 0 THEN 0 ELSE 30 END + CASE WHEN m5 = 0 THEN 0 ELSE 20 END + CASE WHEN m7 = 0 THEN 0 ELSE 10 END), 0) AS value
FROM summed
{% elif dialect() == 'bigquery' %}
WITH counted AS (
  SELECT tenant_id, carrier, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) THEN 1 END), 0) AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) THEN 1 END), 0) AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, 0 AS m2, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) THEN 1 END), 0) AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) THEN 1 END), 0) AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) THEN 1 END), 0) AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) GROUP BY tenant_id, carrier
), summed AS (
  SELECT tenant_id, carrier, sum(m0) AS m0, sum(m1) AS m1, sum(m2) AS m2, sum(m3) AS m3, sum(m4) AS m4, sum(m5) AS m5, sum(m6) AS m6, sum(m7) AS m7
  FROM counted GROUP BY tenant_id, carrier
)
SELECT tenant_id, carrier, 100 * CAST((coalesce(40 * (CAST(m0 AS NUMERIC) / nullif(m1, 0)), 0) + coalesce(30 * (CAST(m2 AS NUMERIC) / nullif(m3, 0)), 0) + coalesce(20 * (1 - CAST(m4 AS NUMERIC) / nullif(m5, 0)), 0) + coalesce(10 * (CAST(m6 AS NUMERIC) / nullif(m7, 0)), 0)) AS NUMERIC) / nullif((CASE WHEN m1 = 0 THEN 0 ELSE 40 END + CASE WHEN m3 = 0 THEN 0 ELSE 30 END + CASE WHEN m5 = 0 THEN 0 ELSE 20 END + CASE WHEN m7 = 0 THEN 0 ELSE 10 END), 0) AS value
FROM summed
{% elif dialect() == 'snowflake' %}
WITH counted AS (
  SELECT tenant_id, carrier, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) THEN 1 END), 0) AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND (delivered_at IS NOT NULL OR returned_at IS NOT NULL OR lost_at IS NOT NULL)) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) THEN 1 END), 0) AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND NOT (coalesce(exceptions > 0, FALSE))) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, 0 AS m2, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) THEN 1 END), 0) AS m3, 0 AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, coalesce(sum(CASE WHEN created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) THEN 1 END), 0) AS m4, 0 AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND (NOT (cancelled_at IS NOT NULL) AND coalesce(exceptions > 0, FALSE)) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, coalesce(sum(CASE WHEN created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) THEN 1 END), 0) AS m5, 0 AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE created_at IS NOT NULL AND NOT (cancelled_at IS NOT NULL) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) THEN 1 END), 0) AS m6, 0 AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND coalesce(delivered_at <= expected_at, FALSE)) GROUP BY tenant_id, carrier
  UNION ALL
  SELECT tenant_id, carrier, 0 AS m0, 0 AS m1, 0 AS m2, 0 AS m3, 0 AS m4, 0 AS m5, 0 AS m6, coalesce(sum(CASE WHEN delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) THEN 1 END), 0) AS m7 FROM {{ ref('fct_waybills') }} WHERE delivered_at IS NOT NULL AND ((NOT (cancelled_at IS NOT NULL) AND delivered_at IS NOT NULL AND NOT (returned_at IS NOT NULL)) AND expected_at IS NOT NULL) GROUP BY tenant_id, carrier
), summed AS (
  SELECT tenant_id, carrier, sum(m0) AS m0, sum(m1) AS m1, sum(m2) AS m2, sum(m3) AS m3, sum(m4) AS m4, sum(m5) AS m5, sum(m6) AS m6, sum(m7) AS m7
  FROM counted GROUP BY tenant_id, carrier
)
SELECT tenant_id, carrier, 100 * CAST((coalesce(40 * (CAST(m0 AS DECIMAL(38, 12)) / nullif(m1, 0)), 0) + coalesce(30 * (CAST(m2 AS DECIMAL(38, 12)) / nullif(m3, 0)), 0) + coalesce(20 * (1 - CAST(m4 AS DECIMAL(38, 12)) / nullif(m5, 0)), 0) + coalesce(10 * (CAST(m6 AS DECIMAL(38, 12)) / nullif(m7, 0)), 0)) AS DECIMAL(38, 12)) / nullif((CASE WHEN m1 = 0 THEN 0 ELSE 40 END + CASE WHEN m3 = 0 THEN 0 ELSE 30 END + CASE WHEN m5 = 0 THEN 0 ELSE 20 END + CASE WHEN m7 = 0 THEN 0 ELSE 10 END), 0) AS value
FROM summed
{% endif %}
{% endmacro %}
