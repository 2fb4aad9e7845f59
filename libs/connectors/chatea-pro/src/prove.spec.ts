import { FakeHttp } from '@litper/testing/fake-http'
import { describe, expect, it } from 'vitest'
import { chateaPro } from './chatea-pro.ts'

const prove = (answer: ConstructorParameters<typeof FakeHttp>[0]) =>
  chateaPro(new FakeHttp(answer)).prove({ token: 'a token' })

describe('a Chatea Pro workspace', () => {
  it('is proven by a list of contacts', async () => {
    await expect(prove({ json: { data: [] } })).resolves.toBeUndefined()
  })

  it('is refused with the token', async () => {
    for (const status of [401, 403])
      await expect(prove({ status, json: {} })).rejects.toMatchObject({
        code: 'vendor.settings',
        details: { vendor: 'chatea-pro', fields: [{ field: 'settings.token' }] },
      })
  })

  it.each([429, 500])('is neither at a status of %i', async (status) => {
    await expect(prove({ status })).rejects.toMatchObject({ kind: 'unavailable' })
  })
})
