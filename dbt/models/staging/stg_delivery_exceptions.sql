-- each report of a delivery exception (novedad)
select distinct tenant_id, order_id, waybill_id, happened_at as reported_at, coalesce(family, 'other') as family
from {{ ref('stg_waybill_events') }} where kind = 'moved' and state = 'exception'
