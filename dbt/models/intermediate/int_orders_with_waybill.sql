{{ config(materialized='incremental', unique_key=['tenant_id', 'order_id'], on_schema_change='append_new_columns',
  indexes=indexes_of([['tenant_id', 'order_id'], ['built_at']])) }}
-- Each order with the waybill that stands: the last one that is not off, else the last.
with told_of as (
  select * from {{ ref('stg_orders') }} o
  where {{ is_changed('o', ['tenant_id', 'order_id'], [ref('stg_orders'), ref('int_waybills')]) }}
), events as (
  select *,
    row_number() over (partition by tenant_id, order_id, kind order by happened_at, event_id) as nth,
    row_number() over (partition by tenant_id, order_id, kind order by happened_at desc, event_id desc) as nth_last
  from told_of
), turns as (
  -- of cancelled and restored, and of confirmed and held, the later one counts
  select tenant_id, order_id, kind, happened_at, cancelled_by,
    row_number() over (partition by tenant_id, order_id, case when kind in ('cancelled', 'restored') then 1 else 2 end order by happened_at desc, kind desc) as nth_last
  from told_of where kind <> 'placed'
), told as (
  select
    tenant_id, order_id,
    min(case when kind = 'confirmed' then happened_at end) as confirmed_at,
    min(case when kind = 'held' then happened_at end) as held_at,
    max(case when kind = 'held' and nth_last = 1 then hold_reason end) as hold_reason,
    max(case when kind = 'confirmed' and nth_last = 1 then total end) as confirmed_total,
    max(case when kind = 'confirmed' and nth_last = 1 then currency end) as confirmed_currency,
    max(case when kind = 'confirmed' and nth_last = 1 then city end) as confirmed_city
  from events group by tenant_id, order_id
), standing as (
  select *, row_number() over (
    partition by tenant_id, order_id
    order by case when cancelled_at is null then 0 else 1 end, revision desc, created_at desc) as nth
  from {{ ref('int_waybills') }} v
  where created_at is not null and {{ is_changed('v', ['tenant_id', 'order_id'], [ref('stg_orders'), ref('int_waybills')]) }}
)
select
  p.tenant_id, p.order_id, p.happened_at as placed_at, t.confirmed_at, t.held_at,
  case when off.kind = 'cancelled' then off.happened_at end as cancelled_at,
  w.delivered_at, w.returned_at,
  case
    when off.kind = 'cancelled' then 'cancelled'
    when w.state is null or w.cancelled_at is not null then coalesce(went.kind, 'placed')
    when w.state in ('delivered', 'lost') then w.state
    when w.state in ('returning', 'returned') then 'returned'
    when w.state = 'created' then 'waybill_created'
    else 'shipped'
  end as state,
  t.hold_reason,
  case when off.kind = 'cancelled' then off.cancelled_by end as cancelled_by,
  p.cash_on_delivery,
  coalesce(t.confirmed_total, p.total) as total,
  coalesce(t.confirmed_currency, p.currency) as currency,
  p.shop, w.carrier, coalesce(w.city, t.confirmed_city) as city,
  w.waybill_id, p.person_key, {{ built_at() }} as built_at
from events p
join told t on t.tenant_id = p.tenant_id and t.order_id = p.order_id
left join turns off on off.tenant_id = p.tenant_id and off.order_id = p.order_id and off.nth_last = 1 and off.kind in ('cancelled', 'restored')
left join turns went on went.tenant_id = p.tenant_id and went.order_id = p.order_id and went.nth_last = 1 and went.kind in ('confirmed', 'held')
left join standing w on w.tenant_id = p.tenant_id and w.order_id = p.order_id and w.nth = 1
where p.kind = 'placed' and p.nth = 1
