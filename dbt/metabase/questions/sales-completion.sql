-- board: sales
-- title: Tasa de completados por día
-- display: line
-- x: day
-- y: value
select day, value
from marts.mart_metrics
where metric = 'completion_rate' [[and tenant_id = {{tenant}}]]
order by day
