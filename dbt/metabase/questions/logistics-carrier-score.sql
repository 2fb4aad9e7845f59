-- board: logistics
-- title: Puntaje por transportadora
-- display: bar
-- x: carrier
-- y: score
select carrier, score, waybills, mean_hours
from marts.mart_carriers
where 1 = 1 [[and tenant_id = {{tenant}}]]
order by score desc
