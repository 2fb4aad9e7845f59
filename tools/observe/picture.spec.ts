import { expect, it } from 'vitest'
import { boardPicture, legendOf } from './picture.mjs'

const panel = { title: 'Orders <a minute>', unit: 'short', isStat: false }
const values = [
  [1000, '0'],
  [1005, '4'],
  [1010, 'NaN'],
] as const

it('draws what was answered, says where nothing was, and escapes names', () => {
  const rows = [
    {
      title: 'Row',
      panels: [
        { ...panel, lines: [{ name: 'a&b', values }] },
        { ...panel, lines: [] },
      ],
    },
  ]
  const svg = boardPicture('Board', rows, 'today')
  expect(svg).toContain('Orders &#60;a minute&#62;')
  expect(svg).toContain('points="64,136.0 257,30.0"')
  expect(svg.match(/no data/g)).toHaveLength(1)
  expect(svg).toContain('a&#38;b')
})
it('shows a number in its unit', () => {
  const stat = (unit: string, value: string) =>
    boardPicture(
      'b',
      [{ title: 'r', panels: [{ title: 't', unit, isStat: true, lines: [{ name: 'n', values: [[1, value]] }] }] }],
      '',
    )
  expect(stat('percentunit', '0.1234')).toContain('>12.3 %<')
  expect(stat('s', '3')).toContain('>3 s<')
})
it('fills legends as Grafana does', () => {
  expect(legendOf('{{carrier}} made', { carrier: 'tcc' })).toBe('tcc made')
  expect(legendOf('', { group: 'orders' })).toBe('orders')
})
