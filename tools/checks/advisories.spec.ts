import { expect, it } from 'vitest'
import { judge } from './advisories.mjs'

const NOW = new Date('2026-11-30T12:00:00Z')
const advisory = (severity: string, id = 'GHSA-aaaa-bbbb-cccc') => ({
  url: `https://github.com/advisories/${id}`,
  title: 'Prototype pollution',
  severity,
  range: '<2.0.1',
})
/** As `npm audit --json` prints it: `b` is there because it depends on `a`. */
const report = (severity: string) => ({ vulnerabilities: { a: { via: [advisory(severity)] }, b: { via: ['a'] } } })
const accepted = {
  package: 'a',
  advisory: 'GHSA-aaaa-bbbb-cccc',
  reason: 'never gets input of others',
  until: '2027-01-31',
}

it('finds each advisory once, from moderate on', () => {
  expect(judge(report('high'), [], NOW).faults).toEqual([
    'a <2.0.1: high, Prototype pollution (https://github.com/advisories/GHSA-aaaa-bbbb-cccc)',
  ])
  expect(judge(report('low'), [], NOW)).toMatchObject({ faults: [], taken: [expect.stringContaining('low')] })
})

it('takes what was accepted with a reason, until its end', () => {
  const judged = (change: object) => judge(report('critical'), [{ ...accepted, ...change }], NOW).faults
  expect(judged({})).toEqual([])
  expect(judged({ reason: '' })).toEqual(['the acceptance of a GHSA-aaaa-bbbb-cccc has no reason'])
  expect(judged({ until: '2026-11-29' })).toEqual(['the acceptance of a GHSA-aaaa-bbbb-cccc is over since 2026-11-29'])
  expect(judged({ until: 'some day' })[0]).toContain('is over')
  expect(judged({ until: '2028-01-01' })[0]).toContain('longer than 180 days')
  expect(judged({ advisory: 'GHSA-other' })).toHaveLength(2)
})

it('says which acceptance is for nothing', () => {
  expect(judge({ vulnerabilities: {} }, [accepted], NOW).faults).toEqual([
    'a GHSA-aaaa-bbbb-cccc is accepted, and not found any more: take it out',
  ])
})
