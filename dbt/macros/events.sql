{# Events of one stream by name. An incremental model reads what was loaded since its last run: late events and rewritten files too. #}
{% macro events_of(table, names) %}
  select event_id, tenant as tenant_id, name, occurred_at, landed_at, loaded_at, person_key, {{ parsed('data') }} as data
  from {{ source('raw', table) }}
  where name in ({% for name in names %}'{{ name }}'{{ ', ' if not loop.last }}{% endfor %})
  {%- if is_incremental() %}
    and loaded_at > (select coalesce(max(loaded_at), cast('1970-01-01 00:00:00+00:00' as {{ type_of('time') }})) from {{ this }})
  {%- endif %}
{% endmacro %}
