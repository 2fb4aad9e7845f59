-- board: sales
-- title: Ventas entregadas por semana
-- display: bar
-- x: week
-- y: delivered_total
select cast(date_trunc('week', day) as date) as week, currency, sum(delivered_total) as delivered_total
from marts.mart_sales
where 1 = 1 [[and tenant_id = {{tenant}}]]
group by 1, 2 order by 1, 2
