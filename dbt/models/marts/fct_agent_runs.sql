{{ config(materialized='incremental', unique_key=['tenant_id', 'run_id'], on_schema_change='append_new_columns',
  indexes=indexes_of([['tenant_id', 'run_id']])) }}
select tenant_id, run_id, max(agent) as agent, max(order_id) as order_id,
  min(case when kind = 'started' then happened_at end) as started_at,
  min(case when kind = 'ended' then happened_at end) as ended_at,
  max(case when is_dry_run then 1 else 0 end) = 1 as is_dry_run,
  max(ending) as ending, max(actions) as actions, max(cost_micros) as cost_micros, {{ built_at() }} as built_at
from {{ ref('stg_agent_runs') }} s
where {{ is_changed('s', ['tenant_id', 'run_id'], [ref('stg_agent_runs')]) }}
group by tenant_id, run_id
