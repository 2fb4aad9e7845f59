{{ config(materialized='incremental', unique_key='event_id', on_schema_change='append_new_columns',
  indexes=indexes_of([['event_id'], ['loaded_at'], ['built_at'], ['tenant_id', 'message_id']])) }}
with events as {{ once() }} (
  {{ events_of('notifications_message', ['notifications.message-sent', 'notifications.message-settled']) }}
)
select
  tenant_id,
  event_id,
  {{ json_text('data', 'messageId') }} as message_id,
  {{ json_text('data', 'orderId') }} as order_id,
  case when name = 'notifications.message-sent' then 'sent' else {{ json_text('data', 'status') }} end as status,
  {{ json_as('data', 'at', 'time') }} as happened_at,
  {{ json_text('data', 'purpose') }} as purpose,
  {{ json_text('data', 'provider') }} as provider,
  loaded_at,
  {{ built_at() }} as built_at
from events
