{{ config(materialized='incremental', unique_key=['tenant_id', 'message_id'], on_schema_change='append_new_columns',
  indexes=indexes_of([['tenant_id', 'message_id']])) }}
{%- set keys = ['tenant_id', 'message_id'] %}
{%- set inputs = [ref('stg_messages'), ref('stg_message_prices')] %}
-- The earliest of each time counts. Its price is that of its class on the day of the status; the dearest that was reported. After a change of the
-- prices: --full-refresh.
with told as (
  select tenant_id, message_id, max(order_id) as order_id,
    min(case when status = 'sent' then happened_at end) as sent_at,
    min(case when status in ('delivered', 'read') then happened_at end) as delivered_at,
    min(case when status = 'read' then happened_at end) as read_at,
    min(case when status = 'failed' then happened_at end) as failed_at,
    max(purpose) as purpose, max(case when status = 'sent' then provider end) as provider
  from {{ ref('stg_messages') }} m where {{ is_changed('m', keys, inputs) }}
  group by tenant_id, message_id
), dated as (
  select s.tenant_id, s.message_id, p.amount, p.currency,
    row_number() over (partition by s.event_id order by p.valid_from desc) as nth
  from {{ ref('stg_message_prices') }} s
  join {{ ref('message_prices') }} p on p.category = s.category and p.valid_from <= {{ utc_day('s.happened_at') }}
  where {{ is_changed('s', keys, inputs) }}
), priced as (
  select tenant_id, message_id, max({{ as_type('amount', 'money') }}) as cost, max(currency) as currency
  from dated where nth = 1 group by tenant_id, message_id
)
select coalesce(t.tenant_id, p.tenant_id) as tenant_id, coalesce(t.message_id, p.message_id) as message_id, t.order_id,
  t.sent_at, t.delivered_at, t.read_at, t.failed_at, t.purpose, t.provider, p.cost, p.currency, {{ built_at() }} as built_at
from told t
full outer join priced p on p.tenant_id = t.tenant_id and p.message_id = t.message_id
