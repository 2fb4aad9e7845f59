{% test not_negative(model, column_name) %}
select * from {{ model }} where {{ column_name }} < 0
{% endtest %}

{% test between(model, column_name, least, most) %}
select * from {{ model }} where {{ column_name }} < {{ least }} or {{ column_name }} > {{ most }}
{% endtest %}

{# Two times of one row: the second is not before the first. Clocks of carriers may be some minutes off. #}
{% test not_before(model, column_name, earlier) %}
select * from {{ model }} where {{ column_name }} < {{ earlier }}
{% endtest %}

{% test unique_together(model, columns) %}
select {{ columns | join(', ') }} from {{ model }} group by {{ columns | join(', ') }} having count(*) > 1
{% endtest %}

{# Nothing that looks like a phone, an e-mail address or a street. #}
{% test tells_nobody(model, column_name) %}
select * from {{ model }}
where {{ column_name }} like '%@%.%' or {{ column_name }} like '%+57%'
{% endtest %}
