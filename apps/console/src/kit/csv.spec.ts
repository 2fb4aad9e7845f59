import { expect, it } from 'vitest'
import { csvOf } from './csv.ts'

it('quotes what needs it and lets no cell be a formula', () => {
  expect(
    csvOf([
      ['a "b"', 'c,d', -1, null],
      ['=HYPERLINK("x")', '-2+3', 0.5, 'ñ'],
    ]),
  ).toBe('\uFEFF"a ""b""","c,d",-1,\r\n"\'=HYPERLINK(""x"")",\'-2+3,0.5,ñ\r\n')
})
