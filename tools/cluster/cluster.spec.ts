import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { description as coordinadora } from '../../libs/carriers/coordinadora/src/description.ts'
import { description as whatsapp } from '../../libs/connectors/whatsapp/src/description.ts'
import { isPublicAddress } from '../../libs/ports/src/public-network.ts'
import type { SettingsShape } from '../../libs/ports/src/vendor.ts'
import { serverFaults } from './door.mjs'
import { withoutStaging } from './go-programs.mjs'
import { VENDORS, WORLD_ADDRESS } from './place.mjs'

const values = (path: string) => parse(readFileSync(join(import.meta.dirname, '../..', path), 'utf8'))

/** What a vendor's own shape makes of settings, with the addresses that they did not name. */
function dataOf(shape: SettingsShape, given: object): unknown {
  const read = shape.safeParse(given)
  if (!read.success) throw new Error(JSON.stringify(read.error.issues))
  return read.data
}

it('plays the vendors where production calls them, at an address that production calls', () => {
  const asked = [
    dataOf(coordinadora.settings, { clientId: 'a', clientSecret: 'b', idCliente: 1, usuario: 'c', clave: 'd' }),
    dataOf(whatsapp.settings, { phoneNumberId: '1', accessToken: 'b' }),
  ] as Record<string, string>[]
  const addresses = asked.flatMap((one) => ['baseUrl', 'soapUrl'].flatMap((name) => one[name] ?? []))
  expect(addresses).toHaveLength(3)
  for (const one of addresses) expect(Object.keys(VENDORS)).toContain(new URL(one).host)
  expect(isPublicAddress(WORLD_ADDRESS)).toBe(true)
})

it('cuts production’s values by names that the chart has', () => {
  const chart = values('helm/litper/values.yaml')
  const unknown = (given: object, known: Record<string, unknown>, path = ''): string[] =>
    Object.entries(given).flatMap(([name, value]) => {
      if (!(name in known)) return [`${path}${name}`]
      const below = known[name]
      const nested = value && typeof value === 'object' && below && typeof below === 'object'
      return nested && !Array.isArray(value) ? unknown(value, below as Record<string, unknown>, `${path}${name}.`) : []
    })
  const { services, settings, ...cut } = values('tools/cluster/values.yaml')
  expect(unknown(cut, chart)).toEqual([])
  for (const one of Object.values<object>(services)) expect(unknown(one, chart.defaults)).toEqual([])
  expect(Object.keys(settings)).toEqual(['OTEL_EXPORTER_OTLP_ENDPOINT'])
})

it('takes Kubernetes’ own parts from the proxy, at the version of the whole', () => {
  const text =
    'require (\n\tk8s.io/api v0.0.0\n\tk8s.io/kms v0.0.0 // indirect\n\tgithub.com/a/b v0.0.0-20200101\n)\n\nreplace (\n\tk8s.io/api => ./staging/src/k8s.io/api\n)\n'
  expect(withoutStaging(text)).toBe(
    'require (\n\tk8s.io/api v0.34.4\n\tk8s.io/kms v0.34.4 // indirect\n\tgithub.com/a/b v0.0.0-20200101\n)\n\nreplace (\n\tk8s.io/api => k8s.io/api v0.34.4\n)\n',
  )
})

it('counts the faults of the platform that callers saw meanwhile, not those from before', () => {
  expect(serverFaults({ '200': 5, '502': 2 }, { '200': 50, '502': 3, '503': 4, '429': 9 })).toBe(5)
})
