-- the creation of each waybill; told again, the earliest counts
with numbered as (
  select *, row_number() over (partition by tenant_id, waybill_id order by happened_at, event_id) as n
  from {{ ref('stg_waybill_events') }} where kind = 'created'
)
select tenant_id, order_id, waybill_id, happened_at as created_at, revision, carrier, city, shop, collect, currency, expected_at, adopted
from numbered where n = 1
