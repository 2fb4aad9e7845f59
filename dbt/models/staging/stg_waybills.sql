{{ config(materialized='incremental', unique_key=['tenant_id', 'waybill_id'], on_schema_change='append_new_columns',
  indexes=indexes_of([['tenant_id', 'waybill_id'], ['built_at']])) }}
-- the creation of each waybill; told again, the earliest counts
with numbered as (
  select *, row_number() over (partition by tenant_id, waybill_id order by happened_at, event_id) as n
  from {{ ref('stg_waybill_events') }} e
  where kind = 'created' and {{ is_changed('e', ['tenant_id', 'waybill_id'], [ref('stg_waybill_events')]) }}
)
select tenant_id, order_id, waybill_id, happened_at as created_at, revision, carrier, city, shop, collect, currency, expected_at, adopted,
  {{ built_at() }} as built_at
from numbered where n = 1
