import { newId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { crisisWorld } from '../crisis.testing.ts'
import { wholeOf } from '../edge/incident-view.ts'
import { hearAlarm } from './hear-alarm.ts'
import { moveIncident } from './move-incident.ts'

let world: Awaited<ReturnType<typeof crisisWorld>>
beforeAll(async () => {
  world = await crisisWorld()
}, 30_000)
afterAll(() => world.stop())

it('opens an incident for a drift of what was learnt, pages once, and tells a second alarm in it', async () => {
  const shop = world.merchant()
  const at = world.clock.at.toISOString()
  const alarm = (because: string, place = 'Barranquilla') =>
    shop.within(() =>
      hearAlarm(world.parts, { turnId: newId(), kind: 'hour', topic: 'listo_para_recoger', place, because, at }),
    )
  const incidents = () => shop.within(() => world.parts.incidents.page({ limit: 9 }))
  await alarm('34.9 % were good, 60.7 % were promised')
  await alarm('33.0 % were good, 60.7 % were promised')
  const [incident, ...others] = await incidents()
  expect(others).toEqual([])
  expect(incident).toMatchObject({ state: 'open', severity: 'warning', seenBy: 'own', detector: 'learnt_hour' })
  const entries = await shop.within(() => world.parts.incidents.entries(incident!.id))
  const shown = wholeOf(incident!, entries, world.parts.names)
  expect(shown.summary).toEqual({
    es: 'La hora aprendida de un mensaje funciona peor que en su prueba: Barranquilla',
    en: 'The learnt hour of a message does worse than in its trial: Barranquilla',
  })
  expect(shown.timeline.map(({ kind, by, text }) => [kind, by, text?.includes('were promised')])).toEqual([
    ['opened', 'learning', true],
    ['alarm', 'learning', true],
  ])
  expect(world.scheduled.filter(({ key }) => key.startsWith(incident!.id))).toHaveLength(1)
  await shop.within(() => moveIncident(world.parts, { id: incident!.id, by: 'resolve', who: 'ana' }))
  await alarm('another place', '')
  expect((await incidents()).map(({ subject, state }) => [subject, state]).sort()).toEqual([
    ['learnt_hour:Barranquilla', 'resolved'],
    ['learnt_hour:listo_para_recoger', 'open'],
  ])
})
