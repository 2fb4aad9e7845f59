import { expect, it } from 'vitest'
import { countMessages } from './count-messages.ts'
import type { MessageTally } from './ports.ts'

const cost = (amount: string) => ({ amount, currency: 'USD' })

it('sums the messages of today by purpose, and compares with yesterday until the same hour', async () => {
  const asked: string[][] = []
  const tally = async (from: Date, until: Date): Promise<MessageTally[]> => {
    asked.push([from.toISOString(), until.toISOString()])
    if (asked.length === 2) return [{ purpose: 'reply', status: 'read', count: 4 }]
    return [
      { purpose: 'guia_creada', status: 'read', count: 2, cost: cost('0.002') },
      { purpose: 'guia_creada', status: 'sent', count: 1, cost: cost('0.001') },
      { purpose: 'guia_creada', status: 'failed', count: 1 },
      { purpose: 'reply', status: 'queued', count: 5 },
    ]
  }
  const counted = await countMessages({
    messages: { tally } as never,
    clock: { now: () => new Date('2026-11-23T20:30:00Z') },
  })
  expect(counted).toEqual({
    today: [
      { purpose: 'guia_creada', sent: 3, failed: 1, waiting: 0, cost: [cost('0.003')] },
      { purpose: 'reply', sent: 0, failed: 0, waiting: 5, cost: [] },
    ],
    yesterday: 4,
  })
  expect(asked).toEqual([
    ['2026-11-23T05:00:00.000Z', '2026-11-23T20:30:00.001Z'],
    ['2026-11-22T05:00:00.000Z', '2026-11-22T20:30:00.000Z'],
  ])
})
