-- board: sales
-- title: Pedido promedio por día
-- display: line
-- x: day
-- y: value
select day, value
from marts.mart_metrics
where metric = 'average_order' [[and tenant_id = {{tenant}}]]
order by day
