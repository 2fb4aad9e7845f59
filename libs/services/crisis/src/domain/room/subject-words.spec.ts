import { describe, expect, it } from 'vitest'
import { subjectWords } from './subject-words.ts'

const names = {
  carrier: (id: string) => (id === 'tcc' ? 'TCC' : undefined),
  department: (code: string) => (code === '76' ? 'Valle del Cauca' : undefined),
}

describe('what an incident is about', () => {
  it.each([
    ['carrier:tcc', 'TCC', 'TCC'],
    ['carrier:tcc/region:76', 'TCC, Valle del Cauca', 'TCC, Valle del Cauca'],
    ['region:99', '99', '99'],
    ['shop:tienda.myshopify.com', 'tienda.myshopify.com', 'tienda.myshopify.com'],
    ['code:131026', 'código 131026', 'code 131026'],
    ['topic:where', 'tema where', 'topic where'],
    ['other:bodega: sin luz', 'bodega: sin luz', 'bodega: sin luz'],
    ['bodega', 'bodega', 'bodega'],
  ])('%s is called by its name', (subject, es, en) => expect(subjectWords(subject, names)).toEqual({ es, en }))
})
