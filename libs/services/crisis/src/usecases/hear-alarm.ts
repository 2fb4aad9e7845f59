import type { EventData, TurnAlarmed } from '@litper/contracts'
import { newId } from '@litper/kernel'
import { learntWords } from '../domain/room/learnt-alarms.ts'
import { openIncident } from './move-incident.ts'
import type { CrisisParts } from './ports.ts'

const WHO = 'learning'

/** What was learnt does worse than it did: an incident that pages, or an entry of the one that is open. Its turn can be rolled back by one operation. */
export async function hearAlarm(
  parts: CrisisParts,
  { turnId, kind, topic, place, because }: EventData<typeof TurnAlarmed>,
): Promise<void> {
  const detector = `learnt_${kind}`
  const about = place || topic
  const subject = `${detector}:${about}`
  const text = `turn ${turnId}: ${because}`
  const living = await parts.incidents.lockLiving(subject)
  if (living) {
    const at = parts.clock.now()
    await parts.incidents.save({ ...living, alarmedAt: at })
    await parts.incidents.note({ id: newId(), incidentId: living.id, at, kind: 'alarm', byWhom: WHO, text })
    return
  }
  const summary = `${learntWords(detector)!.en}: ${about}`
  await openIncident(parts, { subject, severity: 'warning', summary, who: WHO, detector, text })
}
