{# Everything in which databases differ. `litper_dialect` lets the SQL of a database be compiled without a connection to it. #}
{% macro dialect() %}{{ return(var('dialect', target.type)) }}{% endmacro %}

{# JSON text read once for all paths that are asked of it: PostgreSQL would read it again for each. It needs `with … as {{ once() }} (`. #}
{% macro parsed(column) %}{% if dialect() == 'postgres' %}cast({{ column }} as jsonb){% else %}{{ column }}{% endif %}{% endmacro %}
{% macro once() %}{% if dialect() == 'postgres' %}materialized{% endif %}{% endmacro %}

{# A text at a path of JSON text: json_text('data', 'total.amount'). #}
{% macro json_text(column, path) %}
  {%- set d = dialect() -%}
  {%- if d == 'postgres' -%}(cast({{ column }} as jsonb) #>> '{ {{- path | replace('.', ',') -}} }')
  {%- elif d == 'bigquery' -%}json_value({{ column }}, '$.{{ path }}')
  {%- elif d == 'snowflake' -%}cast(get_path(parse_json({{ column }}), '{{ path }}') as varchar)
  {%- else -%}json_extract_string({{ column }}, '$.{{ path }}')
  {%- endif -%}
{% endmacro %}

{% macro type_of(kind) %}
  {%- set types = {
    'duckdb': {'time': 'timestamptz', 'money': 'decimal(38, 6)', 'int': 'integer', 'flag': 'boolean', 'text': 'varchar'},
    'postgres': {'time': 'timestamptz', 'money': 'numeric', 'int': 'integer', 'flag': 'boolean', 'text': 'text'},
    'bigquery': {'time': 'timestamp', 'money': 'numeric', 'int': 'int64', 'flag': 'bool', 'text': 'string'},
    'snowflake': {'time': 'timestamp_tz', 'money': 'number(38, 6)', 'int': 'integer', 'flag': 'boolean', 'text': 'varchar'},
  } -%}
  {{- types[dialect()][kind] -}}
{% endmacro %}

{% macro as_type(expression, kind) %}cast({{ expression }} as {{ type_of(kind) }}){% endmacro %}
{% macro json_as(column, path, kind) %}{{ as_type(json_text(column, path), kind) }}{% endmacro %}

{# The local day of a time, as a date. #}
{% macro local_day(time) %}
  {%- set d = dialect() -%}{%- set zone = var('zone') -%}
  {%- if d == 'bigquery' -%}date({{ time }}, '{{ zone }}')
  {%- elif d == 'snowflake' -%}cast(convert_timezone('{{ zone }}', {{ time }}) as date)
  {%- else -%}cast({{ time }} at time zone '{{ zone }}' as date)
  {%- endif -%}
{% endmacro %}

{# The day of a time in UTC. #}
{% macro utc_day(time) %}
  {%- set d = dialect() -%}
  {%- if d == 'bigquery' -%}date({{ time }}, 'UTC')
  {%- elif d == 'snowflake' -%}cast(convert_timezone('UTC', {{ time }}) as date)
  {%- else -%}cast({{ time }} at time zone 'UTC' as date)
  {%- endif -%}
{% endmacro %}

{# Monday of the week of a date. #}
{% macro week_of(day) %}
  {%- if dialect() == 'bigquery' -%}date_trunc({{ day }}, isoweek){%- else -%}cast(date_trunc('week', {{ day }}) as date){%- endif -%}
{% endmacro %}

{# Whole days from one date to another. #}
{% macro days_between(earlier, later) %}
  {%- set d = dialect() -%}
  {%- if d == 'bigquery' -%}date_diff({{ later }}, {{ earlier }}, day)
  {%- elif d == 'postgres' -%}({{ later }} - {{ earlier }})
  {%- elif d == 'snowflake' -%}datediff('day', {{ earlier }}, {{ later }})
  {%- else -%}date_diff('day', {{ earlier }}, {{ later }})
  {%- endif -%}
{% endmacro %}

{# Whole hours from one time to another, rounded up, never negative: as in libs/metrics. #}
{% macro hours_between(earlier, later) %}
  {%- set d = dialect() -%}
  {%- set seconds -%}
    {%- if d == 'bigquery' -%}timestamp_diff({{ later }}, {{ earlier }}, second)
    {%- elif d == 'snowflake' -%}datediff('second', {{ earlier }}, {{ later }})
    {%- elif d == 'postgres' -%}floor(extract(epoch from {{ later }} - {{ earlier }}))
    {%- else -%}floor(epoch({{ later }}) - epoch({{ earlier }}))
    {%- endif -%}
  {%- endset -%}
  {{ as_type('greatest(ceil(' ~ seconds ~ ' / 3600.0), 0)', 'int') }}
{% endmacro %}

{% macro today() %}
  {%- if var('now') -%}cast('{{ var('now') }}' as date)
  {%- elif dialect() == 'bigquery' -%}current_date('{{ var('zone') }}')
  {%- else -%}{{ local_day('current_timestamp') }}
  {%- endif -%}
{% endmacro %}

{# Division with fractions that is NULL by zero. #}
{% macro share(part, whole) %}{{ as_type(part, 'money') }} / nullif({{ whole }}, 0){% endmacro %}

{# Of which each model adds a schema of its own name, and no prefix. #}
{% macro generate_schema_name(custom_schema_name, node) %}{{ custom_schema_name or target.schema }}{% endmacro %}
