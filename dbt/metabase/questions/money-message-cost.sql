-- board: money
-- title: Costo de mensajes por día
-- display: line
-- x: day
-- y: cost
select day, sum(cost) as cost, sum(sent) as sent
from marts.mart_messages
where 1 = 1 [[and tenant_id = {{tenant}}]]
group by day order by day
