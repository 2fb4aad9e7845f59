import { expect, it } from 'vitest'
import { DEFAULT_VOICE } from '../knowledge/brand-voice.ts'
import { play, sha } from './in-memory.testing.ts'
import { replay } from './replay.ts'

const reply = (text: string) => ({ tool: 'conversations_reply', input: { id: '1', text } })
const say = (text: string, voice = DEFAULT_VOICE) =>
  play({ model: (_, ask) => (ask === 1 ? reply(text) : 'listo'), person: () => 'approved', voice })

it('lets leave what the brand may say', () => {
  const { run, called } = say('Hola. Su pedido va en camino.')
  expect([run.end?.end, called.length]).toEqual(['done', 1])
})

it('gives to a person what the brand may not say, with the rule and the words, before anybody is asked to approve it', () => {
  for (const [text, rule] of [
    ['Le garantizamos que llega mañana.', 'promise'],
    ['ESCRIBA AHORA MISMO A LA TIENDA', 'shouting'],
    ['Envíenos el código de verificación de su tarjeta.', 'secret_asked'],
    ['Hola {nombre}, su pedido va en camino.', 'unfilled'],
    ['a'.repeat(1001), 'too_long'],
  ] as const) {
    const { run, called, events } = say(text)
    expect([rule, run.end]).toEqual([rule, expect.objectContaining({ end: 'handed_over', reason: 'voice.blocked' })])
    expect(run.end?.text).toContain(`${rule} «`)
    expect([called, events.filter(({ kind }) => kind === 'approval_asked')]).toEqual([[], []])
    expect(replay(events, sha).same).toBe(true)
  }
})

it('holds the tenant’s own rules', () => {
  const voice = { ...DEFAULT_VOICE, treatment: 'usted', language: 'es', forbidden: ['gratis'] } as const
  expect(say('Tu pedido va en camino.', voice).run.end?.text).toContain('treatment')
  expect(say('El envío es gratis.', voice).run.end?.text).toContain('forbidden «gratis»')
  expect(say('Your order is on its way to you today.', voice).run.end?.text).toContain('language')
})
