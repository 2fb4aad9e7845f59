select tenant_id, person_key, first_order_at, last_order_at, orders, delivered, returned, cancelled, segment
from {{ ref('int_customers') }}
