import { describe, expect, it } from 'vitest'
import { ask, end, endWith } from './dialog.ts'

describe('a move', () => {
  it('that asks waits for one key, or for words that the provider is told to expect', () => {
    const move = ask(['¿Lo confirmas?'], { step: 'question', unclear: 1 }, ['asks'])
    expect(move).toMatchObject({ say: ['¿Lo confirmas?'], dialog: { step: 'question', unclear: 1 }, steps: ['asks'] })
    expect(move.deeds).toEqual([])
    expect(move.listen?.digits).toBe(1)
    for (const word of ['sí', 'no', 'sí lo quiero', 'confirmo', 'cancelar', 'no lo quiero', 'una persona', 'más tarde'])
      expect(move.listen?.hints).toContain(word)
    expect(move.listen?.hints).toContain('no me llamen más')
  })

  it('that ends waits for nothing', () => {
    expect(end('Gracias.', [{ kind: 'unproved' }], ['over'])).toEqual({
      say: ['Gracias.'],
      dialog: { step: 'over' },
      deeds: [{ kind: 'unproved' }],
      steps: ['over'],
    })
  })

  it('that settles does so after its other deeds', () => {
    expect(endWith('Gracias.', 'told', ['over']).deeds).toEqual([{ kind: 'outcome', outcome: 'told' }])
    expect(endWith('Gracias.', 'opted_out', ['over'], [{ kind: 'opt_out' }]).deeds).toEqual([
      { kind: 'opt_out' },
      { kind: 'outcome', outcome: 'opted_out' },
    ])
  })
})
