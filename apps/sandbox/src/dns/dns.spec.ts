import { Resolver } from 'node:dns/promises'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { vendorModules } from '../generated/vendors.ts'
import { buildServer } from '../server.ts'
import { demoSettings } from '../world/world.ts'
import { answerTo } from './answer.ts'

const resolver = new Resolver({ timeout: 1000, tries: 1 })
let app: Awaited<ReturnType<typeof buildServer>>
beforeAll(async () => {
  app = await buildServer(demoSettings({ publicUrl: 'http://sandbox.test' }), vendorModules)
  await app.listen({ port: 0, host: '127.0.0.1' })
  resolver.setServers([`127.0.0.1:${(app.server.address() as AddressInfo).port}`])
})
afterAll(() => app.close())

it('answers the records that were published, for a real resolver', async () => {
  const name = '_litper.empresa.co'
  await expect(resolver.resolveTxt(name)).rejects.toMatchObject({ code: 'ENOTFOUND' })
  for (const text of ['v=spf1 -all', 'litper-domain=a'])
    await app.inject({ method: 'POST', url: '/sandbox/dns', payload: { name, text } })
  expect(await resolver.resolveTxt('_LITPER.empresa.co')).toEqual([['v=spf1 -all'], ['litper-domain=a']])
  await expect(resolver.resolve4(name)).rejects.toMatchObject({ code: 'ENODATA' })
})

it('passes over what is no query', () => {
  const bytes = [
    Buffer.alloc(0),
    Buffer.alloc(12),
    Buffer.alloc(40, 63),
    Buffer.from('0001010000010000000000003f61', 'hex'),
  ]
  for (const one of bytes) expect(answerTo(one, () => [])).toBeUndefined()
})
