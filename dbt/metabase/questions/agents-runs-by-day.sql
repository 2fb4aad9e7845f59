-- board: agents
-- title: Ejecuciones de agentes por día
-- display: line
-- x: day
-- y: runs
select day, agent, sum(runs) as runs, sum(done) as done, sum(failed) as failed
from marts.mart_agents
where 1 = 1 [[and tenant_id = {{tenant}}]]
group by day, agent order by day, agent
