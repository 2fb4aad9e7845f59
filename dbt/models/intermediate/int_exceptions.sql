{{ config(materialized='incremental', unique_key=['tenant_id', 'waybill_id', 'opened_at'], on_schema_change='append_new_columns',
  indexes=indexes_of([['tenant_id', 'waybill_id', 'opened_at'], ['built_at']])) }}
-- A delivery exception from its report to the next step that decides something; reports of one moment are one.
with opened as (
  select *, row_number() over (partition by tenant_id, waybill_id, happened_at order by n desc) as again
  from {{ ref('int_parcel_steps') }} p
  where kind = 'moved' and state = 'exception' and {{ is_changed('p', ['tenant_id', 'waybill_id'], [ref('int_parcel_steps')]) }}
)
select
  o.tenant_id, o.waybill_id, o.order_id, o.happened_at as opened_at,
  case when s.happened_at is not null then greatest(s.happened_at, o.happened_at) end as closed_at,
  coalesce(o.family, 'other') as family,
  case
    when s.state in ('out_for_delivery', 'ready_for_pickup', 'delivered') then 'resolved'
    when s.state = 'exception' then 'repeated'
    when s.state in ('returning', 'returned') then 'returned'
    else s.state
  end as outcome,
  {{ built_at() }} as built_at
from opened o
left join {{ ref('int_parcel_steps') }} s on s.tenant_id = o.tenant_id and s.waybill_id = o.waybill_id and s.n = o.next_n
where o.again = 1
