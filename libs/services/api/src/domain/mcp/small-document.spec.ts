import { type ContractDocument, toolsOf } from '@litper/platform'
import { describe, expect, it } from 'vitest'
import { fillPrompt, PROMPTS } from './prompts.ts'
import { readingOf, resourcesOf, templatesOf } from './resources.ts'

type Operation = ContractDocument['paths'][string][string]
const facts = {
  summary: { es: 'Hace algo', en: 'Does something' },
  roles: ['owner', 'operator'],
  kind: 'write',
  risk: 'nothing',
  repeatable: true,
  scope: 's',
}
const json = (schema: object) => ({ content: { 'application/json': { schema: { ...schema } } } })
const path = (name: string) => ({ name, in: 'path' as const, required: true, schema: { type: 'string' } })
/** A document with one operation. */
const one = (over: object = {}, its: object = {}, at = '/api/v1/a/{id}', method = 'post'): ContractDocument => {
  const operation = { operationId: 'a.do', summary: 'Does something', responses: {}, 'x-litper': { ...facts, ...its } }
  return { paths: { [at]: { [method]: { ...operation, ...over } as Operation } } }
}
const toolIn = (document: ContractDocument) => [...toolsOf(document).values()][0]
const A = { type: 'object', properties: { n: { type: 'number' } }, required: ['n'] }

describe('a resource', () => {
  const read = (at: string, names: string[], over: object = {}, its: object = {}) => {
    const parameters = names.map(path)
    return toolIn(one({ parameters, responses: { 200: json(A) }, ...over }, { kind: 'read', ...its }, at, 'get'))!
  }
  const list = read('/api/v1/a', [])
  const find = read('/api/v1/a/{id}', ['id'])
  const part = read('/api/v1/a/{id}/b', ['id'])
  const others = [
    read('/api/v1/a/{id}/b/{n}', ['id', 'n']),
    read('/api/v1/c', [], {}, { kind: 'write' }),
    read('/api/v1/d', [], { responses: {} }),
    read('/api/v1/e', [], { parameters: [{ ...path('need'), in: 'query' }] }),
  ]
  const all = [...others, list, find, part]
  it('is what is read with nothing to fill in, or one part of its path', () => {
    const described = { name: 'a_do', title: 'Hace algo', description: 'Does something.', mimeType: 'application/json' }
    expect(resourcesOf(all)).toEqual([{ uri: 'litper://a', ...described }])
    expect(templatesOf(all)).toEqual([
      { uriTemplate: 'litper://a/{id}', ...described },
      { uriTemplate: 'litper://a/{id}/b', ...described },
    ])
  })
  it('is read by the tool whose place it is', () => {
    expect(readingOf('litper://a', all)).toEqual([list, {}])
    expect(readingOf('litper://a/x%20y', all)).toEqual([find, { id: 'x y' }])
    expect(readingOf('litper://a/7/b', all)).toEqual([part, { id: '7' }])
    expect(readingOf('litper://a/{id}', all)).toEqual([find, { id: '{id}' }])
    for (const uri of [
      'litper://a/',
      'litper://b/7',
      'litper://a/7/c',
      'litper://a/7/b/',
      'litper://a/7/b/8',
      'litper://a//b',
      'litper://aa',
      'litper://c',
      '',
    ])
      expect([uri, readingOf(uri, all)]).toEqual([uri, undefined])
  })
})

describe('a prompt', () => {
  it('names each tool that it needs, and what it was given', () => {
    for (const { name, needs, text, arguments: asked, title, description } of PROMPTS) {
      const given = Object.fromEntries(asked.map((one) => [one.name, `<${one.name}>`]))
      const said = text(given)
      for (const part of [...needs, ...Object.values(given)])
        expect([name, said]).toEqual([name, expect.stringContaining(part)])
      for (const part of [title, description, ...asked.map((one) => one.description)])
        expect(part.length).toBeGreaterThan(5)
    }
    expect(PROMPTS.map(({ name }) => name)).toEqual(['investigar_guia', 'escribir_al_cliente', 'informe_de_turno'])
    expect(PROMPTS.map((one) => one.arguments.length)).toEqual([1, 2, 0])
  })
  it('is offered to those only who may use every tool that it names', () => {
    for (const { name, needs, text } of PROMPTS) {
      const named = text({}).match(/\b[a-z]+(_[a-z]+)*_(find|list|read)\b/g)
      expect([name, [...new Set(named)].sort()]).toEqual([name, [...needs].sort()])
    }
  })
  it('misses what was not given, and is none under another name', () => {
    expect(fillPrompt('escribir_al_cliente', { pedido: ' ' })?.missing).toEqual(['pedido', 'motivo'])
    const filled = fillPrompt('escribir_al_cliente', { pedido: '1', motivo: 'm' })
    expect([filled?.missing, filled?.prompt]).toEqual([[], PROMPTS[1]])
    expect(fillPrompt('informe_de_turno', {})?.missing).toEqual([])
    expect(fillPrompt('otro', {})).toBeUndefined()
  })
})
