{{ config(materialized='incremental', unique_key='event_id', on_schema_change='append_new_columns',
  indexes=indexes_of([['event_id'], ['loaded_at'], ['built_at'], ['tenant_id', 'conversation_id']])) }}
with events as {{ once() }} (
  {{ events_of('chat_conversation', ['chat.reply-composed', 'chat.handoff-requested', 'chat.conversation-rated']) }}
)
select
  tenant_id,
  event_id,
  {{ json_text('data', 'conversationId') }} as conversation_id,
  {{ json_text('data', 'orderId') }} as order_id,
  case name when 'chat.handoff-requested' then 'handed_over' when 'chat.conversation-rated' then 'rated' else 'answered' end as kind,
  case when name = 'chat.conversation-rated' then {{ json_as('data', 'at', 'time') }} else occurred_at end as happened_at,
  case name
    when 'chat.handoff-requested' then {{ json_text('data', 'reason') }}
    when 'chat.conversation-rated' then {{ json_text('data', 'rating') }}
  end as reason,
  loaded_at,
  {{ built_at() }} as built_at
from events
