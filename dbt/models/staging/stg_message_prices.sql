{{ config(materialized='incremental', unique_key='event_id', on_schema_change='append_new_columns',
  indexes=indexes_of([['event_id'], ['loaded_at'], ['built_at'], ['tenant_id', 'message_id']])) }}
-- statuses that name a message of ours and are billed, with the class of their price
with events as {{ once() }} (
  {{ events_of('integration_message_status', ['integration.message-status-reported']) }}
)
select
  tenant_id,
  event_id,
  {{ json_text('data', 'messageId') }} as message_id,
  {{ json_text('data', 'pricing.category') }} as category,
  {{ json_as('data', 'at', 'time') }} as happened_at,
  loaded_at,
  {{ built_at() }} as built_at
from events
where {{ json_text('data', 'pricing.billable') }} = 'true' and length({{ json_text('data', 'messageId') }}) = 36
