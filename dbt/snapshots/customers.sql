{% snapshot customers_snapshot %}
{{ config(
  unique_key=['tenant_id', 'person_key'], strategy='check', check_cols=['segment', 'orders', 'delivered', 'returned'],
  hard_deletes='invalidate',
  post_hook="delete from {{ this }} where person_key not in (select person_key from {{ ref('stg_customers') }})") }}
-- slowly changing (type 2); the hook removes who was erased, with their history
select tenant_id, person_key, segment, orders, delivered, returned from {{ ref('int_customers') }}
{% endsnapshot %}
