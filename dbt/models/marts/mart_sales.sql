select tenant_id, {{ local_day('placed_at') }} as day, shop, currency, state,
  count(*) as orders, count(confirmed_at) as confirmed, count(cancelled_at) as cancelled, sum(total) as total,
  sum(case when state = 'delivered' then total else 0 end) as delivered_total
from {{ ref('fct_orders') }}
group by tenant_id, {{ local_day('placed_at') }}, shop, currency, state
