-- Every metric of the catalogue by day: the same statements as in libs/metrics, over the facts above.
{% for name in metric_names() %}
select tenant_id, '{{ name }}' as metric, cast(period as date) as day, {{ as_type('value', 'money') }} as value
from ( {{ metric_sql(name) }} ) m{{ loop.index }}
{% if not loop.last %}union all{% endif %}
{% endfor %}
