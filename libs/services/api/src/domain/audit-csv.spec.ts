import { expect, it } from 'vitest'
import { auditCsv, CSV_HEAD } from './audit-csv.ts'

const row = { seq: 7, at: 't', who: { kind: 'user', id: 'u' }, what: 'orders.confirm', outcome: 'done', hash: 'ab' }

it('has a cell for each column', () => {
  expect(CSV_HEAD).toBe('seq,at,kind,who,session,what,about,fields,address,agent,outcome,code,correlation,hash\r\n')
  expect(auditCsv({ ...row, about: { id: '1', shop: 'x' }, fields: ['a', 'b'] })).toBe(
    '7,t,user,u,,orders.confirm,id=1 shop=x,a b,,,done,,,ab\r\n',
  )
})

it('has what is known of the session, the address, the error and the request', () => {
  const known = {
    who: { ...row.who, session: 's' },
    from: { address: '10.0.0.1' },
    code: 'order.not_found',
    correlation: 'c',
  }
  expect(auditCsv({ ...row, ...known })).toBe('7,t,user,u,s,orders.confirm,,,10.0.0.1,,done,order.not_found,c,ab\r\n')
})

it('lets no spreadsheet compute what a program called itself', () => {
  const line = (agent: string) =>
    auditCsv({ ...row, from: { agent } })
      .split(',done')[0]!
      .slice('7,t,user,u,,orders.confirm,,,,'.length)
  expect(line('=1+1')).toBe("'=1+1")
  expect(line('@x')).toBe("'@x")
  expect(line('a "b", c')).toBe('"a ""b"", c"')
  expect(line('-x\r\ny')).toBe('"\'-x\r\ny"')
})
