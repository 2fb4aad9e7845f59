-- What is to be collected at the door, by how long ago its waybill was made; what was collected; what went back.
with aged as (
  select *, {{ days_between(local_day('created_at'), today()) }} as age,
    case
      when delivered_at is not null and returned_at is null and cancelled_at is null then 'collected'
      when returned_at is not null then 'returned'
      when lost_at is not null or cancelled_at is not null then 'ended'
      else 'to collect'
    end as standing
  from {{ ref('fct_waybills') }} where created_at is not null and collect is not null
)
select tenant_id, carrier, currency, standing,
  case when age <= 3 then '0-3' when age <= 7 then '4-7' when age <= 14 then '8-14' when age <= 30 then '15-30' else 'over 30' end as age_days,
  count(*) as waybills, sum(collect) as amount
from aged
group by tenant_id, carrier, currency, standing,
  case when age <= 3 then '0-3' when age <= 7 then '4-7' when age <= 14 then '8-14' when age <= 30 then '15-30' else 'over 30' end
