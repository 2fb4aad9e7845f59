import { readFileSync } from 'node:fs'
import { type ContractDocument, type Tool, toolsOf } from '@litper/platform'
import { describe, expect, it } from 'vitest'
import { PROMPTS } from './prompts.ts'
import { readingOf, resourcesOf, templatesOf } from './resources.ts'

const committed = new URL('../../../../../client/src/generated/openapi.json', import.meta.url)
const tools = toolsOf(JSON.parse(readFileSync(committed, 'utf8')) as ContractDocument)
const all = [...tools.values()]
const tool = (name: string): Tool => tools.get(name)!

describe('resources', () => {
  it('are what can be read without arguments, and templates what needs one', () => {
    expect(resourcesOf(all).map((one) => one.uri)).toContain('litper://orders')
    expect(templatesOf(all).map((one) => one.uriTemplate)).toEqual(
      expect.arrayContaining(['litper://orders/{id}', 'litper://waybills/{number}', 'litper://conversations/{id}']),
    )
  })

  it('are read by the tool whose path they are', () => {
    expect(readingOf('litper://orders/shopify%3A7', all)).toEqual([tool('orders_find'), { id: 'shopify:7' }])
    expect(readingOf('litper://orders', all)?.[0]).toBe(tool('orders_list'))
    for (const uri of [
      'litper://nothing',
      'litper://orders/',
      'litper://orders/1/confirm',
      'http://orders',
      'litper://orders/%',
    ])
      expect([uri, readingOf(uri, all)?.[1]]).toEqual([uri, uri.endsWith('%') ? { id: '%' } : undefined])
  })
})

it('are there for orders, waybills, conversations, policies, articles and metrics', () => {
  for (const [uri, name] of [
    ['litper://orders/7', 'orders_find'],
    ['litper://waybills/900', 'waybills_find'],
    ['litper://conversations/7', 'conversations_find'],
    ['litper://orders/policy', 'orders_read_policy'],
    ['litper://knowledge/7', 'knowledge_read'],
    ['litper://knowledge/voice', 'brand_voice_read'],
    ['litper://metrics', 'metrics_list'],
  ])
    expect([uri, readingOf(uri!, all)?.[0].name]).toEqual([uri, name])
})

describe('prompts', () => {
  it('are all that the prompts need', () => {
    for (const { name, needs } of PROMPTS) expect([name, needs.filter((one) => !tools.has(one))]).toEqual([name, []])
  })
})
