import { toolName } from '@litper/ports'
import { describe, expect, it } from 'vitest'
import type { Document, Facts } from './document.ts'
import { requestOfCall } from './request-of-call.ts'
import { mayCall, toolsOf } from './tools.ts'

const facts: Facts = {
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
const one = (over: object = {}, its: Partial<Facts> = {}, at = '/api/v1/a/{id}', method = 'post'): Document => {
  const operation = { operationId: 'a.do', summary: 'Does something', responses: {}, 'x-litper': { ...facts, ...its } }
  return {
    paths: { [at]: { [method]: { ...operation, ...over } } },
    components: { schemas: { A: { type: 'object', properties: { n: { type: 'number' } }, required: ['n'] } } },
  }
}
const toolIn = (document: Document) => [...toolsOf(document).values()][0]
const ref = { $ref: '#/components/schemas/A' }
const A = { type: 'object', properties: { n: { type: 'number' } }, required: ['n'] }

describe('a tool', () => {
  it('is the whole of its operation', () => {
    const parameters = [
      path('id'),
      { name: 'dry', in: 'query' as const, description: 'Only says it', schema: { type: 'boolean' } },
    ]
    const body = { type: 'object', properties: { why: ref }, required: ['why'], additionalProperties: true }
    expect(
      toolIn(one({ parameters, description: 'More.', requestBody: json(body), responses: { 200: json(A) } })),
    ).toEqual({
      name: 'a_do',
      operation: 'a.do',
      title: 'Hace algo',
      description: 'Does something. More.',
      inputSchema: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          dry: { type: 'boolean', description: 'Only says it' },
          why: { $ref: '#/$defs/A' },
        },
        required: ['id', 'why'],
        additionalProperties: true,
        $defs: { A },
      },
      outputSchema: A,
      annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: false },
      facts,
      method: 'POST',
      path: '/api/v1/a/{id}',
      inPath: ['id'],
      inQuery: ['dry'],
    })
  })
  it('without anything to give takes nothing', () => {
    const tool = toolIn(one())!
    expect(tool.inputSchema).toEqual({ type: 'object', properties: {}, additionalProperties: false })
    expect('outputSchema' in tool).toBe(false)
    expect([tool.inPath, tool.inQuery]).toEqual([[], []])
    const parameters = [{ name: 'x', in: 'query' as const, schema: ref }]
    expect(toolIn(one({ parameters }))!.inputSchema).toEqual({
      type: 'object',
      properties: { x: { $ref: '#/$defs/A' } },
      additionalProperties: false,
      $defs: { A },
    })
  })
  it('whose body or answer is a reference shows what it refers to', () => {
    const tool = toolIn(one({ requestBody: json(ref), responses: { 201: json(ref) } }))!
    expect(tool.inputSchema).toMatchObject({ properties: A.properties, required: ['n'] })
    expect(tool.outputSchema).toEqual({ ...A, $defs: { A } })
  })
  it('describes an answer of 200, 201 or 202 that is an object', () => {
    for (const status of ['200', '201', '202'])
      expect(toolIn(one({ responses: { [status]: json(A), 404: json({}) } }))!.outputSchema).toEqual(A)
    expect(
      toolIn(one({ responses: { 200: json(A), 201: json({ type: 'object', title: 'no' }) } }))!.outputSchema,
    ).toEqual(A)
    for (const responses of [{ 204: {} }, { 200: json({ type: 'array' }) }, { 200: { content: {} } }, { 404: json(A) }])
      expect(toolIn(one({ responses }))!.outputSchema).toBeUndefined()
  })
  it.each([
    ['nothing', 'Does something.', false, false],
    ['message', 'Does something. A customer gets a message.', true, true],
    ['waybill', 'Does something. It makes, changes or stops a parcel at the carrier.', true, true],
    ['money', 'Does something. It decides about money.', true, false],
  ] as const)('says what it risks: %s', (risk, description, destructiveHint, openWorldHint) => {
    const tool = toolIn(one({}, { risk, repeatable: false }))!
    expect(tool).toMatchObject({ description, annotations: { destructiveHint, openWorldHint, idempotentHint: false } })
    const reading = toolIn(one({}, { risk, kind: 'read' }))!
    expect(reading.annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false })
  })
  it('says what undoes it', () => {
    expect(toolIn(one({}, { undo: 'a.undo.it' }))!.description).toBe('Does something. Undone by a_undo_it.')
  })
  it('is none where nobody signs in, where access changes, and where the body is no JSON', () => {
    expect(toolIn(one({}, { roles: 'public' }))).toBeUndefined()
    expect(toolIn(one({}, { risk: 'access' }))).toBeUndefined()
    expect(toolIn(one({ requestBody: { content: { 'text/csv': { schema: {} } } } }))).toBeUndefined()
    expect(toolIn(one({ requestBody: {} }))).toBeUndefined()
    expect(toolIn(one({}, { roles: 'everyone' }))).toBeDefined()
  })
  it('has a name of its own, of 64 signs at most', () => {
    const { paths } = one()
    const twice = { paths: { ...paths, '/b': { post: { ...paths['/api/v1/a/{id}']!['post']!, operationId: 'a_do' } } } }
    expect(() => toolsOf(twice)).toThrow(new TypeError('two operations are the tool a_do'))
    expect(toolName(`a.b.${'x'.repeat(80)}`)).toBe(`a_b_${'x'.repeat(60)}`)
  })
  it('is for its roles, or for everyone who is signed in', () => {
    const tool = toolIn(one())!
    expect([['viewer'], ['viewer', 'owner'], []].map((held) => mayCall(tool, held))).toEqual([false, true, false])
    expect(mayCall(toolIn(one({}, { roles: 'everyone' }))!, [])).toBe(true)
  })
})

describe('a call', () => {
  const parameters = [path('id'), { name: 'q', in: 'query' as const, schema: {} }]
  const request = (given: object, method = 'post') =>
    requestOfCall(toolIn(one({ parameters }, {}, '/a/{id}', method))!, given as Record<string, unknown>)
  it('has no body where nothing is left for it, and values as JSON where they are none', () => {
    expect(request({ id: 7, q: { a: [1] } })).toEqual({ method: 'POST', url: '/a/7?q=%7B%22a%22%3A%5B1%5D%7D' })
    expect(request({ id: 7, q: null })).toEqual({ method: 'POST', url: '/a/7' })
    expect(request({ id: 7, q: undefined, rest: null })).toEqual({ method: 'POST', url: '/a/7', body: { rest: null } })
  })
  it('of a reading or a removal puts what it does not know into the query', () => {
    for (const method of ['get', 'delete'])
      expect(request({ id: 7, q: 1, other: true }, method)).toEqual({
        method: method.toUpperCase(),
        url: '/a/7?q=1&other=true',
      })
  })
  it('names no other place', () => {
    for (const id of ['', '.', '..', undefined, null]) expect(request({ id }).url).toBe('/a/%00')
    expect([request({ id: '...' }).url, request({ id: 'a.' }).url, request({ id: '.a' }).url]).toEqual([
      '/a/...',
      '/a/a.',
      '/a/.a',
    ])
    expect(request({ id: '../x?y#z' }).url).toBe('/a/..%2Fx%3Fy%23z')
  })
})
