-- board: agents
-- title: Conversaciones resueltas sin persona
-- display: line
-- x: day
-- y: value
select day, value
from marts.mart_metrics
where metric = 'contained_rate' [[and tenant_id = {{tenant}}]]
order by day
