{{ config(materialized='view') }}
select tenant_id, order_id, placed_at, confirmed_at, held_at, cancelled_at, delivered_at, returned_at, state, hold_reason,
  cancelled_by, cash_on_delivery, total, currency, shop, carrier, city, waybill_id, person_key
from {{ ref('int_orders_with_waybill') }}
