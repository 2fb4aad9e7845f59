import type { ParkedKey } from '@litper/ports'
import { expect, it } from 'vitest'
import { listParkedKeys } from './list-parked-keys.ts'

const rows = [5, 4, 3].map((n) => ({ id: String(n), key: `k${n}` }) as ParkedKey)
const parked = {
  list: async ({ after, limit }: { after?: string; limit: number }) =>
    rows.filter(({ id }) => after === undefined || Number(id) < Number(after)).slice(0, limit),
}

it('lists them page by page', async () => {
  const first = await listParkedKeys(parked, { limit: 2 })
  expect(first.data.map(({ key }) => key)).toEqual(['k5', 'k4'])
  const second = await listParkedKeys(parked, { cursor: first.nextCursor!, limit: 2 })
  expect(second).toEqual({ data: [rows[2]], nextCursor: null })
})
it('refuses a cursor that it did not give', async () => {
  for (const cursor of ['', 'x', Buffer.from('0 OR 1=1').toString('base64url')])
    await expect(listParkedKeys(parked, { cursor, limit: 2 })).rejects.toMatchObject({ code: 'request.cursor' })
})
