import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { BUILT_IN } from './built-in.ts'

const committed = new URL('../../../../../client/src/generated/openapi.json', import.meta.url)
const { paths } = JSON.parse(readFileSync(committed, 'utf8')) as {
  paths: Record<string, Record<string, { operationId: string; 'x-litper': { risk: string; kind: string } }>>
}
const operations = new Map(Object.values(paths).flatMap((one) => Object.values(one).map((it) => [it.operationId, it])))
/** Of services that are being built. */
const TO_COME = /^(detectors|incidents|playbooks|knowledge)\./

it('names operations that exist, and none that changes access', () => {
  for (const { id, tools } of BUILT_IN)
    for (const name of tools.filter((one) => !TO_COME.test(one)))
      expect([id, name, operations.get(name)?.['x-litper'].risk ?? 'unknown']).not.toContain('unknown')
  const risky = BUILT_IN.flatMap(({ tools }) => tools).filter(
    (one) => operations.get(one)?.['x-litper'].risk === 'access',
  )
  expect(risky).toEqual([])
})

it('starts nothing by itself and frees no write, until a tenant says so', () => {
  for (const { enabled, policy } of BUILT_IN) expect([enabled, policy.free]).toEqual([false, []])
})

it('confines every agent that reads what strangers write and is not led by a person', () => {
  expect(BUILT_IN.filter(({ confined }) => confined).map(({ id }) => id)).toEqual([
    ...['novedades', 'contra-entrega', 'clientes', 'calidad'],
  ])
})
