/** `stay`: nothing will leave as things are. `hold`: it may leave later, and the merchant should see why it waits. */
export type StayReason =
  | 'cancelled'
  | 'test'
  | 'point_of_sale'
  | 'fulfilled'
  | 'refunded'
  | 'emptied'
  | 'nothing_to_ship'
  | 'picked_up'
  | 'closed'
  | 'before_connection'
export type HoldReason = 'other_country' | 'fulfillment_hold' | 'scheduled' | 'other_location' | 'partly_fulfilled'
