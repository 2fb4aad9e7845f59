{{ config(materialized='incremental', unique_key=['tenant_id', 'conversation_id'], on_schema_change='append_new_columns',
  indexes=indexes_of([['tenant_id', 'conversation_id']])) }}
with ranked as (
  select *, row_number() over (partition by tenant_id, conversation_id, kind order by happened_at, event_id) as nth
  from {{ ref('stg_conversations') }} s
  where {{ is_changed('s', ['tenant_id', 'conversation_id'], [ref('stg_conversations')]) }}
)
select c.tenant_id, c.conversation_id, max(c.order_id) as order_id,
  min(case when c.kind <> 'rated' then c.happened_at end) as opened_at,
  min(h.happened_at) as handed_over_at, max(h.reason) as handover_reason,
  min(r.happened_at) as rated_at, max(r.reason) as rating, {{ built_at() }} as built_at
from ranked c
left join ranked h on h.tenant_id = c.tenant_id and h.conversation_id = c.conversation_id and h.nth = 1 and h.kind = 'handed_over'
left join ranked r on r.tenant_id = c.tenant_id and r.conversation_id = c.conversation_id and r.nth = 1 and r.kind = 'rated'
group by c.tenant_id, c.conversation_id
