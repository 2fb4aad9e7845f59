-- a customer is a keyed hash; who was erased has none
select tenant_id, person_key, min(happened_at) as first_order_at, max(happened_at) as last_order_at, count(distinct order_id) as orders
from {{ ref('stg_orders') }} where kind = 'placed' and person_key is not null
group by tenant_id, person_key
