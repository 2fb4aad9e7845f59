import { expect, it } from 'vitest'
import type { Incident } from './incident.ts'
import { postMortem } from './post-mortem.ts'

const names = {
  carrier: (id: string) => (id === 'norte' ? 'Transportes Norte' : undefined),
  department: () => undefined,
}

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 30, 15, minutes))
const incident: Incident = {
  id: 'i',
  detector: 'scan_silence',
  subject: 'carrier:norte',
  state: 'closed',
  severity: 'error',
  seenBy: 'own',
  summary: 'Hardly any scans arrive: Transportes Norte',
  finding: { got: 2, usual: 61.234, window: 2, p: 1e-12 },
  leader: 'ana',
  affected: { parcels: 12, pesos: '840000' },
  openedAt: at(0),
  alarmedAt: at(0),
  resolvedAt: at(45),
}
const entries = [{ at: at(0), kind: 'opened', byWhom: 'litper', text: 'a | text\nwith signs' }]
const step = { runId: 'r', about: 'o', operation: 'orders.hold', input: {} }
const run = {
  id: 'r',
  incidentId: 'i',
  playbook: 'stop_ship',
  state: 'done',
  input: {},
  askedBy: 'ana',
  askedAt: at(5),
} as const
const runs = [
  {
    run,
    steps: [
      { ...step, n: 0, state: 'done' },
      { ...step, n: 1, state: 'done' },
      { ...step, n: 2, state: 'settled' },
    ] as const,
  },
]

it('writes what is known and leaves open what only people know', () => {
  expect(
    postMortem(incident, entries, runs, 'en', names),
  ).toBe(`# Post-mortem: Hardly any scans arrive: Transportes Norte

## What happened

2026-11-30 10:00: Hardly any scans arrive: Transportes Norte. It lasted 45 minutes. Leader: ana.

Found by: \`scan_silence\`, \`carrier:norte\` (seen 2, usual 61.23).

## Impact

- 12 waybills hit
- 840000 pesos to be collected

## Timeline (Colombian time)

| | | |
|-|-|-|
| 2026-11-30 10:00 | opened | a text with signs |

## What was done

- \`stop_ship\` (done): done 2, settled 1

## Cause

_To be filled in._

## What went well

_To be filled in._

## What did not

_To be filled in._

## Tasks

_To be filled in._`)
})
it('is in Spanish too, also without numbers and while it lasts', () => {
  const { finding: _, resolvedAt: __, leader: ___, ...open } = incident
  const text = postMortem({ ...open, seenBy: 'all' }, [], [], 'es', names)
  expect(text).toContain('# Análisis posterior: Casi no llegan movimientos: Transportes Norte')
  expect(text).toContain('sigue abierto. Líder: nadie.')
  expect(text).toContain('Ningún plan de acción.')
})
