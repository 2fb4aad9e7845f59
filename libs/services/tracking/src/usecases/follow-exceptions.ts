import { isNews } from '../domain/advance.ts'
import { answerUntil } from '../domain/exception.ts'
import type { Position, Waybill } from '../domain/waybill.ts'
import type { TrackingParts } from './ports.ts'

export interface Moved {
  readonly waybill: Waybill
  readonly position: Position
}

/** A parcel that could not be handed over waits for an answer; one that moves on waits for none. In the ambient transaction. */
export async function followExceptions(
  { exceptions, carriers }: Pick<TrackingParts, 'exceptions' | 'carriers'>,
  moved: readonly Moved[],
): Promise<void> {
  const opened = moved.filter(
    ({ waybill, position }) => position.state === 'exception' && position.at && isNews(waybill.position, position),
  )
  const over = moved.filter(
    ({ waybill, position }) => waybill.position.state === 'exception' && position.state !== 'exception',
  )
  if (opened.length > 0)
    await exceptions.open(
      opened.map(({ waybill: { id, orderId, carrier, destination }, position: { exception, at } }) => ({
        ...{ waybillId: id, orderId, carrier, city: destination.city, family: exception ?? 'other' },
        state: 'open',
        openedAt: at!,
        answerUntil: answerUntil(at!, carriers.get(carrier)?.daysToAnswer),
        answers: [],
      })),
    )
  if (over.length > 0) await exceptions.close(over.map(({ waybill }) => waybill.id))
}
