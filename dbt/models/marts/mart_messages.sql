select tenant_id, {{ local_day('sent_at') }} as day, purpose, provider, count(*) as sent, count(delivered_at) as delivered,
  count(read_at) as seen, count(failed_at) as failed, sum(cost) as cost, max(currency) as currency
from {{ ref('fct_messages') }} where sent_at is not null
group by tenant_id, {{ local_day('sent_at') }}, purpose, provider
