/** A parcel that comes back after its delivery, or after its waybill gave way to another, is no second parcel to the customer. */
export const livingIndex = `
DROP INDEX tracking.waybills_living;
CREATE UNIQUE INDEX waybills_living ON tracking.waybills (tenant_id, order_id)
  WHERE state NOT IN ('delivered', 'returning', 'returned', 'lost', 'cancelled', 'refused');
`
