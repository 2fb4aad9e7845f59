import { describe, expect, it } from 'vitest'
import { changesOf, RecentChanges, Sequence, topicOf, without } from './changes.ts'

const ORDER = '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11'

describe('what changed', () => {
  it('is named as the operations name it', () => {
    const streams = ['orders.order', 'tracking.carrier-account', 'integration.shop', 'chat.conversation', 'agents.run']
    expect(streams.map(topicOf)).toEqual(['orders', 'carrier_accounts', 'integrations', 'conversations', 'agent_runs'])
    expect(['integration.message-status', 'integration.set-aside', 'chat.order-answer'].map(topicOf)).toEqual([
      ...['messages', 'orders', 'conversations'],
    ])
  })

  it('is the thing itself, and the timeline of its order; nothing of the data leaves', () => {
    const data = { orderId: ORDER, customer: { phone: '+573001234567' } }
    expect(changesOf({ stream: 'tracking.waybill', key: ORDER, data })).toEqual([
      { topic: 'waybills', id: ORDER },
      { topic: 'timelines', id: ORDER },
    ])
    expect(changesOf({ stream: 'integration.conversation', key: '+573001234567', data: null })).toEqual([
      { topic: 'conversations' },
    ])
  })

  it('is of no order’s timeline where the event names none', () => {
    for (const data of [
      {},
      { orderId: 'shop/7' },
      { orderId: [ORDER] },
      { orderId: `${ORDER}0` },
      { orderId: `x${ORDER}` },
      'text',
      undefined,
    ])
      expect(changesOf({ stream: 'orders.order', key: ORDER, data })).toEqual([{ topic: 'orders', id: ORDER }])
  })

  it('is told once', () => {
    const twice = [
      { topic: 'orders', id: 'a', n: 1 },
      { topic: 'orders', n: 2 },
      { topic: 'orders', id: 'a', n: 3 },
      { topic: 'orders', id: 'b', n: 4 },
      { topic: 'orders', n: 5 },
    ]
    expect(without(twice).map(({ n }) => n)).toEqual([3, 5, 4])
  })
})

describe('recent changes', () => {
  const change = (sequence: number) => ({ topic: 'orders', sequence })

  it('are those after a number, as long as all of them are kept', () => {
    const recent = new RecentChanges(10)
    recent.add([change(11), change(12)])
    expect(recent.after(11)).toEqual([change(12)])
    expect(recent.after(12)).toEqual([])
    expect(recent.after(9)).toBeUndefined()
    recent.add(Array.from({ length: 500 }, (_, at) => change(13 + at)))
    expect(recent.after(11)).toBeUndefined()
    expect(recent.after(12)).toHaveLength(500)
  })

  it('are at first none, and all five hundred of them stay', () => {
    const recent = new RecentChanges(10)
    expect(recent.after(10)).toEqual([])
    recent.add(Array.from({ length: 500 }, (_, at) => change(11 + at)))
    expect([recent.after(9), recent.after(10)!.length]).toEqual([undefined, 500])
    recent.add([change(511), change(512), change(513)])
    expect([recent.after(12), recent.after(13)!.length]).toEqual([undefined, 500])
  })

  it('have numbers that only rise', () => {
    const sequence = new Sequence()
    expect([sequence.next(5), sequence.next(5), sequence.next(4), sequence.next(6)]).toEqual([5000, 5001, 5002, 6000])
  })
})
