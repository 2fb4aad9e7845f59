-- board: money
-- title: Recaudado por transportadora
-- display: bar
-- x: carrier
-- y: amount
select carrier, currency, sum(amount) as amount
from marts.mart_money
where standing = 'collected' [[and tenant_id = {{tenant}}]]
group by carrier, currency order by amount desc
