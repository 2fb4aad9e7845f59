import { type OutgoingMessage, SendError, type SentFile } from '@litper/ports'
import { testData } from '@litper/testing/data'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { messageBody } from './message-body.ts'

type Content = OutgoingMessage['content']
const words = (maxLength: number) =>
  fc.string({ unit: 'grapheme', minLength: 1, maxLength }).filter((text) => text.trim() !== '')
const short = fc.stringMatching(/^[A-Za-z0-9_]{1,20}$/)
const document: fc.Arbitrary<SentFile> = fc.record({
  fileName: fc.stringMatching(/^[a-z0-9-]{1,40}\.pdf$/),
  contentType: fc.constant('application/pdf'),
  link: fc.webUrl(),
  read: fc.constant(async () => new Uint8Array()),
})
const content: fc.Arbitrary<Content> = fc.oneof(
  fc.record({ kind: fc.constant('document' as const), text: words(300), document }),
  fc.record({ kind: fc.constant('text' as const), text: words(300) }),
  fc.record({
    kind: fc.constant('buttons' as const),
    text: words(300),
    buttons: fc.uniqueArray(fc.record({ id: short, title: short }), {
      minLength: 1,
      maxLength: 3,
      comparator: (a, b) => a.id === b.id || a.title === b.title,
    }),
  }),
  fc.record({
    kind: fc.constant('template' as const),
    name: short,
    language: fc.constantFrom('es_CO', 'en_US', 'es-CO'),
    parameters: fc.array(words(60), { maxLength: 6 }),
    buttonPayloads: fc.option(fc.array(short, { maxLength: 3 }), { nil: undefined }),
    document: fc.option(document, { nil: undefined }),
    fallbackText: words(20),
  }) as fc.Arbitrary<Content>,
)
const of = (message: Content, to: OutgoingMessage['to'] = { phone: '+573001234567' }) =>
  messageBody({ id: 'm-1', to, content: message })
const template = (parameters: string[], buttonPayloads?: string[]): Content => ({
  kind: 'template',
  name: 'guia_creada',
  language: 'es_CO',
  parameters,
  ...(buttonPayloads && { buttonPayloads }),
  fallbackText: '-',
})

describe('messageBody', () => {
  it('writes buttons and templates in Graph form', () => {
    const buttons: Content = {
      kind: 'buttons',
      text: '¿Confirmas?',
      buttons: [
        { id: 'yes', title: 'Sí' },
        { id: 'no', title: 'No' },
      ],
    }
    expect(of(buttons)).toMatchObject({
      type: 'interactive',
      interactive: {
        type: 'button',
        body: { text: '¿Confirmas?' },
        action: { buttons: [{ type: 'reply', reply: { id: 'yes', title: 'Sí' } }, {}] },
      },
    })
    expect(of(template(['Ana\n\tMaría', '#1001'], ['confirm:1', 'cancel:1']))).toMatchObject({
      type: 'template',
      template: {
        name: 'guia_creada',
        language: { policy: 'deterministic', code: 'es_CO' },
        components: [
          {
            type: 'body',
            parameters: [
              { type: 'text', text: 'Ana María' },
              { type: 'text', text: '#1001' },
            ],
          },
          {
            type: 'button',
            sub_type: 'quick_reply',
            index: '0',
            parameters: [{ type: 'payload', payload: 'confirm:1' }],
          },
          {
            type: 'button',
            sub_type: 'quick_reply',
            index: '1',
            parameters: [{ type: 'payload', payload: 'cancel:1' }],
          },
        ],
      },
    })
  })

  it('writes a document with its caption, and as the header of a template', () => {
    const file = {
      fileName: 'daily.pdf',
      contentType: 'application/pdf',
      link: 'https://x/y',
      read: async () => Buffer.of(),
    }
    const written = { link: 'https://x/y', filename: 'daily.pdf' }
    expect(of({ kind: 'document', text: 'Tu reporte', document: file })).toMatchObject({
      type: 'document',
      document: { ...written, caption: 'Tu reporte' },
    })
    expect(of({ ...template(['Ana']), document: file } as Content)).toMatchObject({
      template: {
        components: [{ type: 'header', parameters: [{ type: 'document', document: written }] }, { type: 'body' }],
      },
    })
  })

  it('never puts a user id where Meta reads a phone, and lets the phone win', () => {
    expect(of({ kind: 'text', text: 'x' }, { userId: 'CO.abc' })).toMatchObject({ recipient: 'CO.abc' })
    expect(of({ kind: 'text', text: 'x' }, { userId: 'CO.abc' })).not.toHaveProperty('to')
    expect(of({ kind: 'text', text: 'x' }, { userId: 'CO.abc', phone: '+573001234567' })).not.toHaveProperty(
      'recipient',
    )
  })

  it.each<[string, Content]>([
    ['text', { kind: 'text', text: 'x'.repeat(4097) }],
    ['text', { kind: 'text', text: '' }],
    ['buttons', { kind: 'buttons', text: 'x', buttons: [] }],
    ['buttons', { kind: 'buttons', text: 'x', buttons: ['1', '2', '3', '4'].map((id) => ({ id, title: id })) }],
    [
      'buttons_alike',
      {
        kind: 'buttons',
        text: 'x',
        buttons: [
          { id: '1', title: 'Sí' },
          { id: '2', title: 'Sí' },
        ],
      },
    ],
    ['buttons_text', { kind: 'buttons', text: 'x'.repeat(1025), buttons: [{ id: '1', title: 'Sí' }] }],
    ['button_title', { kind: 'buttons', text: 'x', buttons: [{ id: '1', title: 'x'.repeat(21) }] }],
    ['template_parameter', template(['Ana', ' \n '])],
  ])('refuses what Meta would: %s', (limit, message) => {
    expect(() => of(message)).toThrow(
      expect.objectContaining({ name: 'SendError', failure: 'permanent', code: `whatsapp.limit.${limit}` }),
    )
    expect(() => of(message)).toThrow(SendError)
  })
})

describe('on Meta’s own OpenAPI', () => {
  let validate: ValidateFunction
  beforeAll(() => {
    validate = compileMessageSchema(testData('whatsapp-messages-v23'))
  })

  it('every body we can write is a message of the contract', () => {
    fc.assert(
      fc.property(content, (message) => {
        validate(of(message))
        expect(validate.errors ?? []).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('the contract refuses what is none', () => {
    const { to: _, ...nowhere } = of({ kind: 'text', text: 'x' })
    expect(validate(nowhere)).toBe(false)
    expect(validate({ ...of({ kind: 'text', text: 'x' }), text: { words: 'x' } })).toBe(false)
    expect(validate({ ...of({ kind: 'text', text: 'x' }), type: 'interactive' })).toBe(false)
  })
})

/**
 * The `Message` schema with all it refers to. Two slips of the document are mended, or nothing would ever be valid: the branches of
 * an `allOf` forbid each other's properties, and the pattern of a button's index refuses the document's own example "0".
 */
function compileMessageSchema(contract: string): ValidateFunction {
  const { components } = JSON.parse(contract) as { components: { schemas: Record<string, Schema> } }
  const wanted = new Map<string, Schema>()
  const collect = (name: string) => {
    if (wanted.has(name)) return
    const schema = components.schemas[name]!
    wanted.set(name, schema)
    for (const [, referred] of JSON.stringify(schema).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g))
      collect(referred!)
  }
  collect('Message')
  for (const schema of wanted.values()) for (const branch of schema.allOf ?? []) delete branch.additionalProperties
  delete wanted.get('TemplateComponent')!.properties!.index!.pattern
  const ajv = new Ajv2020({ strict: false, discriminator: false, validateFormats: false, allErrors: false })
  return ajv.compile({ $ref: '#/components/schemas/Message', components: { schemas: Object.fromEntries(wanted) } })
}

interface Schema {
  allOf?: Schema[]
  additionalProperties?: unknown
  pattern?: string
  properties?: Record<string, Schema>
}
