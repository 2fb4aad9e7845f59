-- What is known of each customer, by their hash.
select
  o.tenant_id, o.person_key, c.first_order_at, c.last_order_at,
  count(*) as orders,
  count(o.delivered_at) as delivered,
  count(o.returned_at) as returned,
  count(o.cancelled_at) as cancelled,
  sum(case when o.state = 'delivered' then 1 else 0 end) as kept,
  case
    when count(o.returned_at) > 0 and count(o.returned_at) >= sum(case when o.state = 'delivered' then 1 else 0 end) then 'refuses'
    when sum(case when o.state = 'delivered' then 1 else 0 end) > 1 then 'returns to buy'
    when sum(case when o.state = 'delivered' then 1 else 0 end) = 1 then 'bought once'
    else 'new'
  end as segment
from {{ ref('int_orders_with_waybill') }} o
join {{ ref('stg_customers') }} c on c.tenant_id = o.tenant_id and c.person_key = o.person_key
group by o.tenant_id, o.person_key, c.first_order_at, c.last_order_at
