-- board: sales
-- title: Pedidos por estado
-- display: bar
-- x: state
-- y: orders
select state, sum(orders) as orders
from marts.mart_sales
where 1 = 1 [[and tenant_id = {{tenant}}]]
group by state order by orders desc
