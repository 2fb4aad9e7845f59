-- board: logistics
-- title: Devoluciones por semana de creación (piso y techo)
-- display: line
-- x: week
-- y: return_rate
select week, sum(parcels) as parcels, sum(returned) * 1.0 / nullif(sum(settled), 0) as return_rate,
  sum(returned) * 1.0 / sum(parcels) as return_floor, (sum(returned) + sum(parcels) - sum(settled)) * 1.0 / sum(parcels) as return_ceiling
from intermediate.int_cohorts
where 1 = 1 [[and tenant_id = {{tenant}}]]
group by week order by week
