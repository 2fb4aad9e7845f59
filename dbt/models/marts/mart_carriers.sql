-- Delivery 40, first attempt 30, without exception 20, in time 10; a term without data does not count. One statement of the catalogue.
with score as ( {{ carrier_score() }} ), counted as (
  select tenant_id, carrier, count(*) as waybills, count(delivered_at) as delivered, count(returned_at) as returned,
    sum(case when exceptions > 0 then 1 else 0 end) as with_exception, avg({{ hours_between('picked_up_at', 'delivered_at') }}) as mean_hours
  from {{ ref('fct_waybills') }} where created_at is not null
  group by tenant_id, carrier
)
select c.tenant_id, c.carrier, c.waybills, c.delivered, c.returned, c.with_exception, c.mean_hours, s.value as score
from counted c left join score s on s.tenant_id = c.tenant_id and s.carrier = c.carrier
