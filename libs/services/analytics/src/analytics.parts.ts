import type { Envelope } from '@litper/ports'
import { hear } from './domain/hear.ts'
import type { Judged, Lake, LakeParts } from './lake/usecases/ports.ts'
import { setAside } from './usecases/fold-events.ts'
import type { AnalyticsParts } from './usecases/ports.ts'

/** The lake with the verdict, the keys and the dead letters of the live numbers: both count the same events. */
export function lakeParts(parts: AnalyticsParts, lake: Lake, takeTurn: () => Promise<void>): LakeParts {
  const { keyOf, isErased, clock } = parts
  const judge = (event: Envelope, now: Date): Judged => {
    const heard = hear(event, now.getTime(), parts.costOf)
    const aside = heard.find((one) => one.kind === 'aside')
    return aside ? { reason: aside.reason } : { person: heard.find((one) => one.kind === 'order')?.person }
  }
  return { lake, takeTurn, judge, setAside: (event, reason) => setAside(parts, event, reason), keyOf, isErased, clock }
}
