{# Models that grow: a row carries `built_at`, the begin of the run that wrote it. A model reads the keys whose rows were written since its own
   last run, whichever of its inputs was late, and builds all of these keys anew. Runs of one warehouse do not overlap (tools/warehouse/job.py). #}
{% macro built_at() %}cast('{{ run_started_at.strftime('%Y-%m-%d %H:%M:%S.%f') }}+00:00' as {{ type_of('time') }}){% endmacro %}

{# A table that lacks the column is built anew as a whole. #}
{% macro is_growing() %}
  {%- if not is_incremental() -%}{{ return(false) }}{%- endif -%}
  {%- if not execute -%}{{ return(true) }}{%- endif -%}
  {{ return('built_at' in (adapter.get_columns_in_relation(this) | map(attribute='name') | map('lower') | list)) }}
{% endmacro %}

{# A condition: the row's keys are among those of `inputs` that were written since. All rows, when the model is built as a whole. #}
{% macro is_changed(row, keys, inputs) %}
  {%- if is_growing() -%}
  exists (select 1 from (
    {%- for input in inputs %}
    select {{ keys | join(', ') }} from {{ input }}
    where built_at > (select coalesce(max(built_at), cast('1970-01-01 00:00:00+00:00' as {{ type_of('time') }})) from {{ this }})
    {%- if not loop.last %} union all{% endif %}
    {%- endfor %}
  ) c where {% for key in keys %}c.{{ key }} = {{ row }}.{{ key }}{% if not loop.last %} and {% endif %}{% endfor %})
  {%- else -%}1 = 1{%- endif -%}
{% endmacro %}

{# Indexes for PostgreSQL; those on a time are small ones (BRIN), because rows lie in the order of time. DuckDB gets none: it scans as fast, and its index refuses
   a key that was deleted and written again in one transaction. #}
{% macro indexes_of(lists) %}
  {%- set all = [] -%}
  {%- if target.type == 'postgres' -%}
    {%- for columns in lists -%}{%- do all.append({'columns': columns, 'type': 'brin' if columns | length == 1 and columns[0].endswith('_at') else 'btree'}) -%}{%- endfor -%}
  {%- endif -%}
  {{ return(all) }}
{% endmacro %}
