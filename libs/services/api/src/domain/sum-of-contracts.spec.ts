import { expect, it } from 'vitest'
import { sumOfContracts } from './sum-of-contracts.ts'

const own = {
  info: { title: 'Litper' },
  paths: { '/b': { get: 'own' } },
  components: { schemas: { Problem: { own: 1 } } },
}

it('has everybody’s paths and components, under the first one’s title', () => {
  const orders = { paths: { '/a': {} }, components: { schemas: { Order: {} }, headers: { ETag: {} } } }
  const chat = { info: { title: 'other' }, paths: { '/c': {} } }
  expect(sumOfContracts(own, [orders, chat])).toEqual({
    info: { title: 'Litper' },
    paths: { '/a': {}, '/b': { get: 'own' }, '/c': {} },
    components: { schemas: { Problem: { own: 1 }, Order: {} }, headers: { ETag: {} } },
  })
})

it('keeps the first one’s words where two speak, and changes neither', () => {
  const other = { paths: { '/b': { get: 'other' } }, components: { schemas: { Problem: { other: 1 } } } }
  const before = structuredClone(own)
  expect(sumOfContracts(own, [other])).toEqual(own)
  expect(own).toEqual(before)
  const others = [{ paths: { '/d': {}, '/c': {} } }, { paths: { '/e': {}, '/a': {} } }]
  expect(Object.keys(sumOfContracts(own, others).paths)).toEqual(['/a', '/b', '/c', '/d', '/e'])
})
