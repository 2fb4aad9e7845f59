-- what a waybill is to collect at the door
select tenant_id, order_id, waybill_id, created_at, carrier, collect, currency
from {{ ref('stg_waybills') }} where collect is not null
