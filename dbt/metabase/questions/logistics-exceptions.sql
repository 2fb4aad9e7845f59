-- board: logistics
-- title: Novedades por familia
-- display: bar
-- x: family
-- y: exceptions
select family, count(*) as exceptions, sum(case when outcome = 'resolved' then 1 else 0 end) as resolved
from marts.fct_exceptions
where 1 = 1 [[and tenant_id = {{tenant}}]]
group by family order by exceptions desc
