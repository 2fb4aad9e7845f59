import { type Money, wholeUnits } from '@litper/kernel'
import { type Heard, isSameGoods } from './amend.ts'
import type { OrderEvent } from './events.ts'
import type { Label, Order } from './order.ts'
import { stopParcel } from './stop-parcel.ts'
import { isOfTheParcel } from './stops.ts'
import type { NewTask } from './task.ts'

/** What the shop changed while the parcel is on its way: a person has a task, and the customer hears what is owed now. */
export function differencesOnTheWay(
  before: Order,
  after: Order,
  { said, changed }: Heard,
  at: string,
): readonly OrderEvent[] {
  const { stop } = said
  if (stop && changed.includes('stop') && isOfTheParcel(stop) && !stop.outstanding)
    return [stopParcel(after, stop.detail ?? stop.reason, at)]
  const owed = stop?.outstanding ?? said.collect
  const isOwedNews = changed.includes('collect') || (stop?.outstanding !== undefined && changed.includes('stop'))
  const isPlace = changed.includes('written')
  const isGoods = changed.includes('lines') && !isSameGoods(before, said)
  return labelDiffers(after, { label: before, owed, isOwedNews, isPlace, isGoods, lines: said.lines }, at)
}

/** The carrier keeps a waybill that was called back: the same for what it says and what was wanted. */
export function differencesOfLabel(wanted: Order, label: Label, at: string): readonly OrderEvent[] {
  if (wanted.stop && isOfTheParcel(wanted.stop))
    return [stopParcel(wanted, wanted.stop.detail ?? wanted.stop.reason, at)]
  const isOwedNews = amountOf(wanted.collect) !== amountOf(label.collect)
  const isPlace = JSON.stringify(wanted.written) !== JSON.stringify(label.written)
  const isGoods = !isSameGoods(wanted, label)
  return labelDiffers(wanted, { label, owed: wanted.collect, isOwedNews, isPlace, isGoods, lines: wanted.lines }, at)
}

interface Differences {
  readonly label: Label
  readonly owed: Money | undefined
  readonly isOwedNews: boolean
  readonly isPlace: boolean
  readonly isGoods: boolean
  readonly lines: Order['lines']
}

function labelDiffers({ waybill }: Order, of: Differences, at: string): readonly OrderEvent[] {
  const number = waybill?.number ?? ''
  const events: OrderEvent[] = []
  const open = (kind: NewTask['kind'], params: NewTask['params']) =>
    events.push({ kind: 'task_opened', task: { kind, occasion: `${number}/${at}`, params: { number, ...params } }, at })
  if (of.isOwedNews) {
    events.push({ kind: 'owed_changed', owed: of.owed, label: of.label.collect, at })
    open('collect_differs', { owed: amountOf(of.owed), label: amountOf(of.label.collect) })
  }
  const isMoreOnly = of.isGoods && of.label.lines.every((line) => holds(of.lines, line))
  if (isMoreOnly) open('rest_to_send', {})
  if (of.isPlace || (of.isGoods && !isMoreOnly)) open('label_differs', { changed: of.isPlace ? 'address' : 'goods' })
  return events
}

const holds = (lines: Order['lines'], { externalId, quantity }: Order['lines'][number]): boolean =>
  lines.some((line) => line.externalId === externalId && line.quantity >= quantity)
const amountOf = (money: Money | undefined): string => (money ? String(wholeUnits(money)) : '0')
