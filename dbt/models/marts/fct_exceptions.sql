select e.tenant_id, e.waybill_id, e.order_id, e.opened_at, e.closed_at, e.family, e.outcome, c.shop, c.carrier, c.city
from {{ ref('int_exceptions') }} e
left join {{ ref('stg_waybills') }} c on c.tenant_id = e.tenant_id and c.waybill_id = e.waybill_id
