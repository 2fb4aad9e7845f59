import { afterEach, expect, it, vi } from 'vitest'

vi.stubGlobal('location', { origin: 'http://console.test' })
const asked = vi.fn<(request: Request) => Promise<Response>>()
vi.stubGlobal('fetch', (request: Request) => asked(request))
const { askAhead, call, takeAhead } = await import('./ahead.ts')
afterEach(() => {
  vi.useRealTimers()
  asked.mockReset()
})
const answers = (orders: number) => asked.mockImplementationOnce(async () => Response.json({ today: orders }))

it('gives what was asked ahead to the first who asks the same, and asks again for the next', async () => {
  answers(1)
  void askAhead('orders.count', {})
  answers(2)
  expect(await call('orders.count', {})).toEqual({ today: 1 })
  expect(await call('orders.count', {})).toEqual({ today: 2 })
  expect(asked).toHaveBeenCalledTimes(2)
})

it('gives a refusal, too, and throws nothing while nobody has taken it', async () => {
  asked.mockImplementationOnce(async () => Response.json({ code: 'gone', status: 404 }, { status: 404 }))
  void askAhead('orders.count', {})
  await new Promise((resolve) => setTimeout(resolve))
  await expect(call('orders.count', {})).rejects.toMatchObject({ code: 'gone' })
})

it('has what came already for the first drawing, once; what is on its way is waited for', async () => {
  answers(1)
  const asking = askAhead('orders.count', {})
  expect(takeAhead('orders.count', {})).toBeUndefined()
  await asking
  expect(takeAhead('orders.count', {})).toEqual({ output: { today: 1 }, at: expect.any(Number) })
  expect(takeAhead('orders.count', {})).toBeUndefined()
  answers(2)
  expect(await call('orders.count', {})).toEqual({ today: 2 })
})

it('forgets what nobody took in time: it may be out of date', async () => {
  vi.useFakeTimers()
  answers(1)
  void askAhead('orders.count', {})
  vi.advanceTimersByTime(11_000)
  vi.useRealTimers()
  answers(2)
  expect(await call('orders.count', {})).toEqual({ today: 2 })
})
