import { coverageOf, subjectOf } from '@litper/understanding'
import { describe, expect, it } from 'vitest'
import { approve, propose, retire } from './article.ts'
import { fuse } from './fuse.ts'
import { passagesOf } from './passages.ts'

const given = {
  kind: 'article',
  title: 'Envíos',
  body: 'Dos días.',
  by: 'user u',
  at: '2026-11-29T12:00:00.000Z',
} as const

describe('an article', () => {
  it('is answered from when a version is approved, and from that one', () => {
    const first = propose('a', undefined, given)
    expect(first.article).toMatchObject({ state: 'proposed', newest: 1 })
    expect(first.article.current).toBeUndefined()
    const approved = approve(first.article, first.version, given.at)
    expect(approved).toMatchObject({ state: 'approved', current: 1 })
    const second = propose('a', approved, { ...given, title: 'Entregas', body: 'Tres días.' })
    expect(second.article).toMatchObject({ current: 1, newest: 2, title: 'Envíos' })
    expect(approve(second.article, second.version, given.at)).toMatchObject({ current: 2, title: 'Entregas' })
    expect(retire(second.article, given.at)).not.toHaveProperty('current')
  })
  it('takes no proposal when it is retired, and none without words', () => {
    const { article } = propose('a', undefined, given)
    expect(() => propose('a', retire(article, given.at), given)).toThrow('article.retired')
    expect(() => propose('a', undefined, { ...given, body: ' \n ' })).toThrow('article.empty')
  })
})

describe('passages', () => {
  it('join short paragraphs and cut long ones between sentences', () => {
    expect(passagesOf('Uno.\n\nDos.')).toEqual(['Uno.\nDos.'])
    const long = passagesOf('Una frase de cierto largo que se repite. '.repeat(60))
    expect(long.length).toBeGreaterThan(2)
    for (const passage of long) {
      expect(passage.length).toBeLessThanOrEqual(700)
      expect(passage).toMatch(/^Una .*repite\.$/)
    }
    expect(passagesOf('x'.repeat(1500)).every((passage) => passage.length <= 700)).toBe(true)
    expect(passagesOf(' \n\n ')).toEqual([])
  })
})

describe('fusion', () => {
  it('prefers what both find', () => {
    const fused = fuse([
      ['a', 'b', 'c'],
      ['d', 'b'],
    ])
    expect(fused.map(({ id }) => id)).toEqual(['b', 'a', 'd', 'c'])
  })
})

describe('a question', () => {
  it('is about its own words', () => {
    expect(subjectOf('Hola, ¿me puede decir cuánto cuesta el ENVÍO a Pasto?')).toEqual([
      'decir',
      'cuesta',
      'ENVÍO',
      'Pasto',
    ])
    expect(coverageOf('¿Hacen envíos a Pasto?', 'El envío a Pasto cuesta $12.000')).toBe(1)
    expect(coverageOf('¿Venden zapatos?', 'El envío a Pasto cuesta $12.000')).toBe(0)
    expect(coverageOf('¿?', 'El envío')).toBe(0)
  })
})
