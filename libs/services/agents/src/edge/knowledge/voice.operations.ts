import { operation } from '@litper/platform/operations'
import { z } from 'zod'
import { DEFAULT_VOICE, VOICE_RULES } from '../../domain/knowledge/brand-voice.ts'

export const voiceShape = z
  .object({
    treatment: z.enum(['usted', 'tu', 'any']).describe('how customers are addressed'),
    language: z.enum(['es', 'en', 'any']),
    maxLength: z.number().int().min(50).max(4096).describe('letters of one message'),
    maxEmojis: z.number().int().min(0).max(50),
    forbidden: z.array(z.string().trim().min(1).max(100)).max(200).describe('words and phrases that never leave'),
    mayPromise: z.boolean().describe('whether a date, a refund or a result may be promised as certain'),
  })
  .meta({ id: 'BrandVoice' })

export const readVoiceOperation = operation({
  name: 'brand_voice.read',
  summary: { es: 'Muestra la voz de la marca', en: 'Show the brand voice' },
  http: ['GET', '/api/v1/knowledge/voice'],
  input: z.object({}),
  output: voiceShape,
  roles: 'everyone',
  scope: 'brand_voice:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})

export const setVoiceOperation = operation({
  name: 'brand_voice.set',
  summary: { es: 'Define la voz de la marca', en: 'Set the brand voice' },
  http: ['PUT', '/api/v1/knowledge/voice'],
  input: voiceShape,
  output: voiceShape,
  roles: ['owner'],
  scope: 'brand_voice:write',
  kind: 'write',
  risk: 'message',
  repeatable: true,
  errors: {},
  example: { ...DEFAULT_VOICE, forbidden: ['culpa de la transportadora'] },
})

export const checkVoiceOperation = operation({
  name: 'brand_voice.check',
  summary: { es: 'Revisa un texto con la voz de la marca', en: 'Check a text against the brand voice' },
  details: 'What an agent wants to send passes here first.',
  http: ['POST', '/api/v1/knowledge/voice/check'],
  input: z.object({ text: z.string().max(20_000) }),
  output: z.object({
    passes: z.boolean(),
    faults: z.array(z.object({ rule: z.enum(VOICE_RULES), found: z.string().describe('the words that break it') })),
  }),
  roles: 'everyone',
  scope: 'brand_voice:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
  example: { text: 'Su pedido va en camino.' },
})
