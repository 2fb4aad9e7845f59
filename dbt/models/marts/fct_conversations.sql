with handed as (
  select *, row_number() over (partition by tenant_id, conversation_id order by happened_at, event_id) as nth
  from {{ ref('stg_conversations') }} where kind = 'handed_over'
)
select c.tenant_id, c.conversation_id, max(c.order_id) as order_id, min(c.happened_at) as opened_at,
  min(h.happened_at) as handed_over_at, max(h.reason) as handover_reason
from {{ ref('stg_conversations') }} c
left join handed h on h.tenant_id = c.tenant_id and h.conversation_id = c.conversation_id and h.nth = 1
group by c.tenant_id, c.conversation_id
