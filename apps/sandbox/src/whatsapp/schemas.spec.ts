import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GraphError } from './graph-error.ts'
import { isMarkAsRead, readMarkAsRead, readMessage } from './validate.ts'

const file = join(import.meta.dirname, '../../../../libs/testing/data/whatsapp-messages-v23.json')

/** The sandbox has no catalogues, payments and flow templates. */
const OUT_OF_SCOPE = /catalog|product_retailer|"product|Flow Template|Order Details|Order Status/i
/** Examples that contradict Meta’s own contract: a list without `type`, a boolean where the contract says string. */
const CONTRADICTORY = /^Send Reply to List Message |^Send Sample Issue Resolution Template /

describe('accepts Meta’s own examples', () => {
  it("every example of Meta's OpenAPI that is in scope passes", () => {
    const contract = JSON.parse(readFileSync(file, 'utf8')) as {
      paths: Record<
        string,
        { post: { requestBody: { content: Record<string, { examples: Record<string, { value: object }> }> } } }
      >
    }
    const post = contract.paths['/{Version}/{Phone-Number-ID}/messages']?.post
    const examples = Object.entries(post?.requestBody.content['application/json']?.examples ?? {})
    const inScope = examples.filter(
      ([name, { value }]) =>
        ![OUT_OF_SCOPE, CONTRADICTORY].some((rule) => rule.test(`${name} ${JSON.stringify(value)}`)),
    )
    const failures = inScope.flatMap(([name, { value }]) => {
      try {
        const filled = fill(value)
        if (isMarkAsRead(filled)) readMarkAsRead(filled)
        else readMessage(filled)
        return []
      } catch (error) {
        return [`${name}: ${error instanceof GraphError ? error.details : String(error)}`]
      }
    })
    expect(failures).toEqual([])
    expect(inScope.length).toBeGreaterThan(30)
  })
})

describe('refuses what Meta refuses', () => {
  const to = { messaging_product: 'whatsapp', to: '573001234567' }
  const buttons = (titles: readonly string[]) => ({
    ...to,
    type: 'interactive',
    interactive: {
      type: 'button',
      body: { text: 'hola' },
      action: { buttons: titles.map((title) => ({ type: 'reply', reply: { id: title, title } })) },
    },
  })
  const codeOf = (body: unknown) => {
    try {
      readMessage(body)
      return undefined
    } catch (error) {
      if (error instanceof GraphError) return error.code
      throw error
    }
  }

  it.each([
    [131008, { ...to, type: 'text' }],
    [131008, { ...to, type: 'text', text: {} }],
    [131008, { messaging_product: 'whatsapp', type: 'text', text: { body: 'a' } }],
    [100, { ...to, type: 'text', text: { body: 'a' }, extra: 1 }],
    [100, { ...to, type: 'text', text: { body: 'a'.repeat(4097) } }],
    [100, { ...to, type: 'text', text: { body: 'a' }, biz_opaque_callback_data: 'a'.repeat(513) }],
    [100, { messaging_product: 'sms', to: '573001234567', type: 'text', text: { body: 'a' } }],
    [131051, { ...to, type: 'carrier-pigeon' }],
    [100, buttons([])],
    [100, buttons(['a', 'b', 'c', 'd'])],
    [100, buttons(['a', 'a'])],
    [100, buttons(['a title of twenty-one'])],
    [100, { ...to, type: 'image', image: { id: '1', link: 'http://a.co/b.png' } }],
    [100, []],
    [100, null],
  ])('%s', (code, body) => {
    expect(codeOf(body)).toBe(code)
  })

  it('accepts the limits of each field', () => {
    expect(codeOf(buttons(['a', 'b', 'exactly twenty chars']))).toBeUndefined()
    expect(codeOf({ ...to, type: 'text', text: { body: 'a'.repeat(4096) } })).toBeUndefined()
    expect(
      codeOf({ messaging_product: 'whatsapp', recipient: 'CO.1A2B', type: 'text', text: { body: 'a' } }),
    ).toBeUndefined()
  })

  it('accepts or refuses any JSON, and never crashes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        codeOf(body)
        codeOf({ ...to, type: 'interactive', interactive: body })
        codeOf({ ...to, type: 'template', template: body })
      }),
    )
  })
})

/** Examples contain placeholders; they are replaced with values of the right form. */
function fill(value: object): unknown {
  const text = JSON.stringify(value)
    .replaceAll(/<[A-Z0-9_ -]+>|\{\{[^}]+\}\}/gi, (found) =>
      found
        .replaceAll(/[^A-Za-z0-9_]/g, '')
        .toLowerCase()
        .slice(-18),
    )
    .replaceAll('language-and-locale-code', 'es_CO')
    .replaceAll('template-name', 'template_name')
  return JSON.parse(text)
}
