{{ config(materialized='incremental', unique_key='event_id', on_schema_change='append_new_columns',
  indexes=indexes_of([['event_id'], ['loaded_at'], ['built_at'], ['tenant_id', 'waybill_id']])) }}
with events as {{ once() }} (
  {{ events_of('tracking_waybill', ['tracking.delivery-rated']) }}
)
select
  tenant_id,
  event_id,
  {{ json_text('data', 'waybillId') }} as waybill_id,
  occurred_at as happened_at,
  {{ json_as('data', 'stars', 'int') }} as stars,
  loaded_at,
  {{ built_at() }} as built_at
from events
