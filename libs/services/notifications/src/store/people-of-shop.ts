/**
 * $1: the shop; $2: whether what has no known shop is this one's. Removes whom no message about an order knows but this shop's. A person
 * with another number now counts with what was written to the old one.
 */
export const REMOVE_PEOPLE_OF_SHOP = `
  WITH told AS (
    SELECT DISTINCT recipient->>'phone' AS phone, shop_domain AS shop FROM notifications.messages
    WHERE order_id IS NOT NULL AND recipient->>'phone' IS NOT NULL
  ), of_person AS (
    SELECT c.id, t.shop FROM notifications.contacts c JOIN told t ON t.phone = c.phone
    UNION ALL
    SELECT now.id, t.shop FROM notifications.contacts c JOIN told t ON t.phone = c.phone
      JOIN notifications.contacts now ON now.phone = c.moved_phone OR now.user_id = c.moved_user_id
  ), gone AS (
    SELECT c.id FROM notifications.contacts c LEFT JOIN of_person o ON o.id = c.id GROUP BY c.id
    HAVING bool_and(coalesce(o.shop, CASE WHEN $2::boolean THEN $1::text END) IS NOT DISTINCT FROM $1::text)
  )
  DELETE FROM notifications.contacts c USING gone WHERE gone.id = c.id RETURNING c.phone, c.user_id`
