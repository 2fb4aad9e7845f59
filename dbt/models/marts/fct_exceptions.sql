{{ config(materialized='incremental', unique_key=['tenant_id', 'waybill_id', 'opened_at'], on_schema_change='append_new_columns',
  indexes=indexes_of([['tenant_id', 'waybill_id', 'opened_at']])) }}
select e.tenant_id, e.waybill_id, e.order_id, e.opened_at, e.closed_at, e.family, e.outcome, c.shop, c.carrier, c.city, {{ built_at() }} as built_at
from {{ ref('int_exceptions') }} e
left join {{ ref('int_waybills') }} c on c.tenant_id = e.tenant_id and c.waybill_id = e.waybill_id
where {{ is_changed('e', ['tenant_id', 'waybill_id'], [ref('int_exceptions'), ref('int_waybills')]) }}
