import { afterAll, expect, it, vi } from 'vitest'

vi.stubGlobal('location', { origin: 'http://console.test' })
const asked = vi.fn(async () => Response.json({ data: [], nextCursor: null }))
vi.stubGlobal('fetch', asked)
const { answerOf, invalidate, pagesOf, queryClient } = await import('./queries.ts')
afterAll(() => queryClient.clear())

it('keeps the pages of a list apart from one answer to the same question, and makes both stale by their noun', async () => {
  const input = { state: 'open', limit: 20 } as const
  const page = { data: [], nextCursor: null }
  expect(await queryClient.fetchQuery(answerOf('approvals.list', input))).toEqual(page)
  expect((await queryClient.fetchInfiniteQuery(pagesOf('approvals.list', input))).pages).toEqual([page])
  expect(await queryClient.fetchQuery(answerOf('approvals.list', input))).toEqual(page)
  expect(asked).toHaveBeenCalledTimes(2)
  invalidate('approvals')
  expect(
    queryClient
      .getQueryCache()
      .getAll()
      .map(({ state }) => state.isInvalidated),
  ).toEqual([true, true])
})

it('makes runs of flows stale by what is told of runs, and not by what is told of orders', async () => {
  const { queryKey, queryFn } = answerOf('flow_runs.list', { needsPerson: true, limit: 7 })
  const isStale = () => queryClient.getQueryState(queryKey)!.isInvalidated
  await queryClient.fetchQuery({ queryKey, queryFn })
  invalidate('orders')
  expect(isStale()).toBe(false)
  invalidate('agent_runs')
  expect(isStale()).toBe(true)
})
