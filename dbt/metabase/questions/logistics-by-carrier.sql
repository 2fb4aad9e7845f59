-- board: logistics
-- title: Guías por transportadora
-- display: bar
-- x: carrier
-- y: waybills
select carrier, sum(waybills) as waybills, sum(delivered) as delivered, sum(returned) as returned, sum(lost) as lost
from marts.mart_logistics
where 1 = 1 [[and tenant_id = {{tenant}}]]
group by carrier order by waybills desc
