select tenant_id, {{ local_day('coalesce(started_at, ended_at)') }} as day, agent, is_dry_run, count(*) as runs,
  sum(case when ending = 'done' then 1 else 0 end) as done,
  sum(case when ending = 'handed_over' then 1 else 0 end) as handed_over,
  sum(case when ending in ('failed', 'over_budget', 'looped', 'timed_out') then 1 else 0 end) as failed,
  sum(coalesce(actions, 0)) as actions,
  {{ share('sum(coalesce(cost_micros, 0))', '1000000') }} as cost_usd
from {{ ref('fct_agent_runs') }}
group by tenant_id, {{ local_day('coalesce(started_at, ended_at)') }}, agent, is_dry_run
