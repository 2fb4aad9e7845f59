{{ config(materialized='incremental', unique_key='event_id', on_schema_change='append_new_columns',
  indexes=indexes_of([['event_id'], ['loaded_at'], ['built_at'], ['tenant_id', 'run_id']])) }}
with events as {{ once() }} (
  {{ events_of('agents_run', ['agents.agent-run-started', 'agents.agent-run-ended']) }}
)
select
  tenant_id,
  event_id,
  {{ json_text('data', 'runId') }} as run_id,
  {{ json_text('data', 'agent') }} as agent,
  {{ json_text('data', 'orderId') }} as order_id,
  case when name = 'agents.agent-run-started' then 'started' else 'ended' end as kind,
  occurred_at as happened_at,
  {{ json_as('data', 'dryRun', 'flag') }} as is_dry_run,
  {{ json_text('data', 'end') }} as ending,
  {{ json_as('data', 'actions', 'int') }} as actions,
  {{ json_as('data', 'costMicros', 'int') }} as cost_micros,
  loaded_at,
  {{ built_at() }} as built_at
from events
