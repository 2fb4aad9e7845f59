-- board: money
-- title: Recaudo por edad
-- display: bar
-- x: age_days
-- y: amount
select standing, age_days, currency, sum(amount) as amount, sum(waybills) as waybills
from marts.mart_money
where 1 = 1 [[and tenant_id = {{tenant}}]]
group by standing, age_days, currency order by standing, age_days, currency
