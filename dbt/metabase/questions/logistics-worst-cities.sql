-- board: logistics
-- title: Ciudades con más devoluciones
-- display: table
-- x: city
-- y: returned
select city, sum(waybills) as waybills, sum(returned) as returned, sum(returned) * 1.0 / sum(waybills) as share
from marts.mart_logistics
where 1 = 1 [[and tenant_id = {{tenant}}]]
group by city having sum(waybills) >= 5 order by share desc, city limit 20
