import RequestQueue from 'kafkajs/src/network/requestQueue/index.js'
import { expect, it } from 'vitest'
import { stopIdleTimer } from './idle-timer.ts'

const quiet = { debug: () => undefined, warn: () => undefined }

it('looks at a queue while something waits in it, and only then', async () => {
  await stopIdleTimer()
  await stopIdleTimer()
  const queue = new RequestQueue({
    maxInFlightRequests: 1,
    requestTimeout: 1000,
    clientId: '',
    broker: '',
    logger: quiet,
  })
  queue.checkPendingRequests()
  expect(queue.throttleCheckTimeoutId).toBeNull()
  const sent: number[] = []
  for (const correlationId of [1, 2])
    queue.push({ entry: { correlationId }, expectResponse: true, sendRequest: () => sent.push(correlationId) })
  expect(sent).toEqual([1])
  expect(queue.throttleCheckTimeoutId).not.toBeNull()
  queue.destroy()
})
