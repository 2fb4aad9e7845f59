{{ config(materialized='view') }}
select tenant_id, waybill_id, order_id, created_at, picked_up_at, moved_at, expected_at, delivered_at, returned_at, lost_at,
  cancelled_at, state, exceptions, collect, currency, shop, carrier, city, adopted, rated_at, stars
from {{ ref('int_waybills') }}
