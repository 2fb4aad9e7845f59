{{ config(materialized='incremental', unique_key='event_id', on_schema_change='append_new_columns',
  indexes=indexes_of([['event_id'], ['loaded_at'], ['built_at'], ['tenant_id', 'order_id']])) }}
with events as {{ once() }} (
  {{ events_of('orders_order', ['orders.order-placed', 'orders.order-held', 'orders.order-confirmed', 'orders.order-cancelled', 'orders.order-restored']) }}
)
select
  tenant_id,
  event_id,
  {{ json_text('data', 'orderId') }} as order_id,
  replace(name, 'orders.order-', '') as kind,
  case when name = 'orders.order-placed' then {{ json_as('data', 'placedAt', 'time') }} else occurred_at end as happened_at,
  {{ json_as('data', 'total.amount', 'money') }} as total,
  {{ json_text('data', 'total.currency') }} as currency,
  case when name = 'orders.order-placed' then coalesce({{ json_as('data', 'cod', 'flag') }}, false) end as cash_on_delivery,
  {{ json_text('data', 'shopDomain') }} as shop,
  case when name = 'orders.order-held' then {{ json_text('data', 'reason') }} end as hold_reason,
  case when name = 'orders.order-cancelled' then {{ json_text('data', 'by') }} end as cancelled_by,
  case when name = 'orders.order-confirmed' then coalesce({{ json_text('data', 'destination.city') }}, '') end as city,
  person_key,
  loaded_at,
  {{ built_at() }} as built_at
from events
