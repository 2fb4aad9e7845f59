import { expect, it } from 'vitest'
import { InTurn } from './in-turn.ts'

function work() {
  const seen = { running: 0, most: 0, done: [] as number[] }
  const ends: (() => void)[] = []
  const one = (n: number) => async () => {
    seen.most = Math.max(seen.most, ++seen.running)
    await new Promise<void>((end) => ends.push(end))
    seen.running--
    seen.done.push(n)
    if (n === 1) throw new Error('one failed')
    return n
  }
  const endAll = async () => {
    while (ends.length > 0) {
      ends.shift()!()
      await new Promise((done) => setImmediate(done))
    }
  }
  return { seen, one, endAll }
}

it('does two at once, the rest in its order, also after a failure, and refuses who would wait too long', async () => {
  const turns = new InTurn(2, 3)
  const { seen, one, endAll } = work()
  const asked = [0, 1, 2, 3, 4].map((n) => turns.take(one(n)).catch((error: Error) => error.message))
  await expect(turns.take(one(5))).rejects.toMatchObject({ code: 'auth.busy', kind: 'unavailable' })
  await endAll()
  expect(await Promise.all(asked)).toEqual([0, 'one failed', 2, 3, 4])
  expect(seen).toMatchObject({ most: 2, running: 0, done: [0, 1, 2, 3, 4] })
  const again = turns.take(one(6))
  await endAll()
  expect(await again).toBe(6)
})
