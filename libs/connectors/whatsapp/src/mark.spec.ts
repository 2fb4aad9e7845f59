import { expect, it } from 'vitest'
import { markOf, readMark } from './mark.ts'

const trace = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'

it('brings id and trace there and back', () => {
  expect(markOf({ id: 'm-1' })).toBe('m-1')
  expect(readMark(markOf({ id: 'm-1' }))).toEqual({ opaque: 'm-1' })
  expect(readMark(markOf({ id: 'm-1', trace }))).toEqual({ opaque: 'm-1', trace })
})
it('takes for a trace only what is one', () => {
  expect(readMark('m-1 anything')).toEqual({ opaque: 'm-1' })
  expect(readMark(undefined)).toEqual({})
})
