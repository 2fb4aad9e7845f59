-- Each waybill as it stands. Without its creation it has no created_at, and is in no number.
with walked as (
  select
    tenant_id, waybill_id, min(order_id) as order_id,
    max(case when n = last_n then state end) as state,
    max(case when n = last_n then happened_at end) as ended_at,
    min(case when phase = 2 then happened_at end) as picked_up_at,
    max(happened_at) as moved_at,
    min(case when state = 'delivered' then happened_at end) as delivered_at,
    min(case when state in ('returning', 'returned') then happened_at end) as returned_at,
    min(case when state = 'lost' then happened_at end) as lost_at,
    count(distinct case when kind = 'moved' and state = 'exception' then happened_at end) as exceptions
  from {{ ref('int_parcel_steps') }}
  group by tenant_id, waybill_id
)
select
  coalesce(c.tenant_id, w.tenant_id) as tenant_id,
  coalesce(c.waybill_id, w.waybill_id) as waybill_id,
  coalesce(c.order_id, w.order_id) as order_id,
  c.created_at, c.revision, w.picked_up_at, w.moved_at, c.expected_at, w.delivered_at,
  case when w.state in ('returning', 'returned') then w.returned_at end as returned_at,
  case when w.state = 'lost' then w.lost_at end as lost_at,
  case when w.state in ('cancelled', 'refused') then w.ended_at end as cancelled_at,
  coalesce(w.state, 'created') as state,
  coalesce(w.exceptions, 0) as exceptions,
  c.collect, c.currency, c.shop, c.carrier, c.city, coalesce(c.adopted, false) as adopted
from {{ ref('stg_waybills') }} c
full outer join walked w on w.tenant_id = c.tenant_id and w.waybill_id = c.waybill_id
