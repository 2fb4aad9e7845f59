{{ config(materialized='incremental', unique_key=['event_id', 'kind'], on_schema_change='append_new_columns',
  indexes=indexes_of([['event_id'], ['loaded_at'], ['built_at'], ['tenant_id', 'waybill_id']])) }}
with events as {{ once() }} (
  {{ events_of('tracking_waybill', ['tracking.waybill-created', 'tracking.waybill-adopted', 'tracking.waybill-moved', 'tracking.waybill-cancelled', 'tracking.waybill-refused']) }}
), read as (
  select
    tenant_id,
    event_id,
    name,
    {{ json_text('data', 'orderId') }} as order_id,
    {{ json_text('data', 'waybillId') }} as waybill_id,
    case when name in ('tracking.waybill-adopted', 'tracking.waybill-moved') then {{ json_as('data', 'at', 'time') }} else occurred_at end as happened_at,
    coalesce({{ json_as('data', 'revision', 'int') }}, 0) as revision,
    {{ json_text('data', 'carrier') }} as carrier,
    {{ json_text('data', 'city') }} as city,
    {{ json_text('data', 'shopDomain') }} as shop,
    {{ json_as('data', 'collect.amount', 'money') }} as collect,
    {{ json_text('data', 'collect.currency') }} as currency,
    {{ json_as('data', 'expectedAt', 'time') }} as expected_at,
    coalesce({{ json_as('data', 'adopted', 'flag') }}, false) as adopted,
    {{ json_text('data', 'state') }} as state,
    {{ json_text('data', 'exception') }} as family,
    loaded_at
  from events
)
select
  tenant_id, event_id, 'created' as kind, order_id, waybill_id, happened_at, revision, carrier, city, shop, collect, currency,
  expected_at, adopted, cast(null as {{ type_of('text') }}) as state, cast(null as {{ type_of('text') }}) as family, loaded_at, {{ built_at() }} as built_at
from read where name in ('tracking.waybill-created', 'tracking.waybill-adopted')
union all
-- an adopted parcel says where it is: that is its first movement
select
  tenant_id, event_id, 'moved' as kind, order_id, waybill_id, happened_at, revision, carrier, city, shop, collect, currency,
  expected_at, adopted, state, family, loaded_at, {{ built_at() }} as built_at
from read where name = 'tracking.waybill-moved' or (name = 'tracking.waybill-adopted' and state <> 'created')
union all
select
  tenant_id, event_id, 'off' as kind, order_id, waybill_id, happened_at, revision, carrier, city, shop, collect, currency,
  expected_at, adopted, replace(name, 'tracking.waybill-', '') as state, cast(null as {{ type_of('text') }}) as family, loaded_at, {{ built_at() }} as built_at
from read where name in ('tracking.waybill-cancelled', 'tracking.waybill-refused')
