import { all, any, not, of } from '../formula.ts'

/** What the numbers of logistics count. */
export const w = of('waybills')
/** A cancelled waybill never left: it is no attempt to deliver. */
export const left = not(w.has('cancelled_at'))
export const delivered = all(left, w.has('delivered_at'), not(w.has('returned_at')))
export const settled = all(left, any(w.has('delivered_at'), w.has('returned_at'), w.has('lost_at')))
export const sent = w.count('created_at', left)
export const deliveredOfSettled = { part: w.count('created_at', delivered), whole: w.count('created_at', settled) }
