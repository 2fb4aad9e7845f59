-- board: sales
-- title: Pedidos por día
-- display: line
-- x: day
-- y: orders
select day, sum(orders) as orders
from marts.mart_sales
where 1 = 1 [[and tenant_id = {{tenant}}]]
group by day order by day
