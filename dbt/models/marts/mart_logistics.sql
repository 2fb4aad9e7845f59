select tenant_id, {{ local_day('created_at') }} as day, carrier, city,
  count(*) as waybills, count(delivered_at) as delivered, count(returned_at) as returned, count(lost_at) as lost,
  count(cancelled_at) as cancelled,
  sum(case when exceptions > 0 then 1 else 0 end) as with_exception,
  sum(case when delivered_at is not null and exceptions = 0 then 1 else 0 end) as first_attempt,
  sum(case when delivered_at <= expected_at then 1 else 0 end) as in_time,
  sum({{ hours_between('picked_up_at', 'delivered_at') }}) as hours_on_the_way
from {{ ref('fct_waybills') }} where created_at is not null
group by tenant_id, {{ local_day('created_at') }}, carrier, city
