{{ config(materialized='incremental', unique_key=['tenant_id', 'waybill_id'], on_schema_change='append_new_columns',
  indexes=indexes_of([['tenant_id', 'waybill_id'], ['tenant_id', 'order_id'], ['built_at']])) }}
{%- set keys = ['tenant_id', 'waybill_id'] %}
{%- set inputs = [ref('stg_waybills'), ref('int_parcel_steps'), ref('stg_delivery_ratings')] %}
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
  from {{ ref('int_parcel_steps') }} s
  where {{ is_changed('s', keys, inputs) }}
  group by tenant_id, waybill_id
), rated as (
  select tenant_id, waybill_id, happened_at as rated_at, stars,
    row_number() over (partition by tenant_id, waybill_id order by happened_at desc, stars desc) as newest
  from {{ ref('stg_delivery_ratings') }} s where {{ is_changed('s', keys, inputs) }}
), created as (
  select * from {{ ref('stg_waybills') }} s where {{ is_changed('s', keys, inputs) }}
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
  c.collect, c.currency, c.shop, c.carrier, c.city, coalesce(c.adopted, false) as adopted,
  r.rated_at, r.stars,
  {{ built_at() }} as built_at
from created c
full outer join walked w on w.tenant_id = c.tenant_id and w.waybill_id = c.waybill_id
left join rated r
  on r.newest = 1 and r.tenant_id = coalesce(c.tenant_id, w.tenant_id) and r.waybill_id = coalesce(c.waybill_id, w.waybill_id)
