import { expect, it } from 'vitest'
import { z } from 'zod'
import { checked } from './checked.ts'

const at = { type: 'body', schema: z.object({ name: z.string().max(5) }) } as never

it('gives what fits, and names the fields of what does not, never their values', async () => {
  expect(await checked.transform({ name: 'Ana' }, at)).toEqual({ name: 'Ana' })
  const refused = checked.transform({ name: 'secret value' }, at)
  await expect(refused).rejects.toMatchObject({ code: 'request.invalid', details: { fields: [{ field: 'name' }] } })
  await expect(refused).rejects.not.toThrow('secret')
})
it('refuses a NUL, which PostgreSQL can keep in no text', async () => {
  await expect(checked.transform({ name: 'a\0b' }, at)).rejects.toMatchObject({
    code: 'request.invalid',
    details: { fields: [{ field: 'name', problem: 'holds a NUL character' }] },
  })
})
