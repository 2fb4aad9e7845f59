{{ config(materialized='incremental', unique_key='event_id', on_schema_change='fail') }}
with events as (
  {{ events_of('chat_conversation', ['chat.reply-composed', 'chat.handoff-requested']) }}
)
select
  tenant_id,
  event_id,
  {{ json_text('data', 'conversationId') }} as conversation_id,
  {{ json_text('data', 'orderId') }} as order_id,
  case when name = 'chat.handoff-requested' then 'handed_over' else 'answered' end as kind,
  occurred_at as happened_at,
  case when name = 'chat.handoff-requested' then {{ json_text('data', 'reason') }} end as reason,
  loaded_at
from events
