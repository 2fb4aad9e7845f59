{{ config(materialized='incremental', unique_key=['tenant_id', 'waybill_id', 'n'], on_schema_change='append_new_columns',
  indexes=indexes_of([['tenant_id', 'waybill_id', 'n'], ['built_at']])) }}
-- The movements of each waybill in their order: a later phase is final, whatever the clocks of carriers say (ADR 7), each once. An event that comes late adds a
-- step and moves others: a waybill never has fewer steps than before, so its old rows are all replaced.
with steps as (
  select distinct
    tenant_id, order_id, waybill_id, kind, happened_at, state, family,
    case
      when state = 'requested' then 0
      when state = 'created' then 1
      when state = 'refused' then 3
      when state = 'cancelled' then 4
      when state in ('returning', 'lost', 'returned', 'delivered') then 5
      else 2
    end as phase,
    case state
      when 'picked_up' then 0 when 'in_transit' then 1 when 'out_for_delivery' then 2 when 'ready_for_pickup' then 3
      when 'exception' then 4 when 'returning' then 5 when 'returned' then 6 when 'lost' then 7 when 'delivered' then 8
      else -1
    end as place
  from {{ ref('stg_waybill_events') }} e
  where kind <> 'created' and {{ is_changed('e', ['tenant_id', 'waybill_id'], [ref('stg_waybill_events')]) }}
), numbered as (
  select *, row_number() over (partition by tenant_id, waybill_id order by phase, happened_at, place, kind, state, family) as n
  from steps
)
select
  tenant_id, order_id, waybill_id, kind, happened_at, state, family, phase, n,
  max(n) over (partition by tenant_id, waybill_id) as last_n,
  -- the next step that decides something: between terminals nothing is decided
  min(case when state not in ('in_transit', 'picked_up') then n end)
    over (partition by tenant_id, waybill_id order by n rows between 1 following and unbounded following) as next_n,
  {{ built_at() }} as built_at
from numbered
