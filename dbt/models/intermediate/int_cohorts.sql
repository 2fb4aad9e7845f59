-- Parcels by the week of their creation and carrier. A young cohort has parcels that are under way: its final return rate lies between floor and ceiling.
with ended as (
  select tenant_id, carrier, {{ week_of(local_day('created_at')) }} as week, {{ local_day('created_at') }} as day,
    case when state = 'delivered' then 1 else 0 end as is_delivered,
    case when returned_at is not null then 1 else 0 end as is_returned,
    case when delivered_at is not null or returned_at is not null or lost_at is not null then 1 else 0 end as is_settled
  from {{ ref('int_waybills') }} where created_at is not null and cancelled_at is null
), counted as (
  select tenant_id, carrier, week, count(*) as parcels, sum(is_settled) as settled, sum(is_delivered) as delivered,
    sum(is_returned) as returned, max(day) as youngest
  from ended group by tenant_id, carrier, week
)
select *,
  {{ days_between('youngest', today()) }} >= {{ var('mature_days') }} as is_mature,
  {{ share('returned', 'settled') }} as return_rate,
  {{ share('returned', 'parcels') }} as return_floor,
  {{ share('(returned + parcels - settled)', 'parcels') }} as return_ceiling,
  {{ share('delivered', 'settled') }} as delivery_rate
from counted
