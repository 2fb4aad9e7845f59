-- board: agents
-- title: Costo por agente
-- display: bar
-- x: agent
-- y: cost_usd
select agent, sum(runs) as runs, sum(cost_usd) as cost_usd, sum(cost_usd) / nullif(sum(runs), 0) as cost_per_run
from marts.mart_agents
where 1 = 1 [[and tenant_id = {{tenant}}]]
group by agent order by cost_usd desc
