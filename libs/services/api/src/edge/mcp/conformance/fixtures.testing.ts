import {
  completable,
  fromJsonSchema,
  McpServer,
  ResourceTemplate,
  type ServerNotifier,
} from '@modelcontextprotocol/server'
import { z } from 'zod'
import { addContentTools, PIXEL } from './content.testing.ts'
import { addInputPrompt, addInputTools, state } from './inputs.testing.ts'

const said = (text: string) => ({ role: 'user', content: { type: 'text', text } }) as const

/** What the conformance suite expects to find behind the address that it tests. */
export function fixtureServer(notify: () => ServerNotifier): McpServer {
  const server = new McpServer(
    { name: 'litper-fixtures', version: '1' },
    {
      capabilities: {
        tools: { listChanged: true },
        prompts: { listChanged: true },
        resources: { subscribe: true, listChanged: true },
        logging: {},
        completions: {},
      },
      requestState: { verify: state.verify },
    },
  )
  addContentTools(server)
  addInputTools(server)
  addSchemaTool(server)
  addTriggers(server, notify)
  addResources(server)
  addPrompts(server)
  addInputPrompt(server)
  return server
}

function addTriggers(server: McpServer, notify: () => ServerNotifier): void {
  server.registerTool('test_trigger_tool_change', { description: 'Says that tools changed' }, () => {
    notify().toolsChanged()
    return { content: [{ type: 'text', text: 'told' }] }
  })
  server.registerTool('test_trigger_prompt_change', { description: 'Says that prompts changed' }, () => {
    notify().promptsChanged()
    return { content: [{ type: 'text', text: 'told' }] }
  })
}

function addSchemaTool(server: McpServer): void {
  const inputSchema = fromJsonSchema({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    $defs: {
      address: {
        $anchor: 'addressDef',
        type: 'object',
        properties: { street: { type: 'string' }, city: { type: 'string' } },
      },
    },
    properties: {
      name: { type: 'string' },
      address: { $ref: '#/$defs/address' },
      contactMethod: { type: 'string', enum: ['phone', 'email'] },
      phone: { type: 'string' },
      email: { type: 'string' },
    },
    allOf: [{ anyOf: [{ required: ['phone'] }, { required: ['email'] }] }],
    if: { properties: { contactMethod: { const: 'phone' } }, required: ['contactMethod'] },
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
    then: { required: ['phone'] },
    else: { required: ['email'] },
    additionalProperties: false,
  })
  server.registerTool('json_schema_2020_12_tool', { description: 'Has a rich schema', inputSchema }, () => ({
    content: [{ type: 'text', text: 'ok' }],
  }))
}

function addResources(server: McpServer): void {
  const uri = 'test://static-text'
  const text = 'This is the content of the static text resource.'
  server.registerResource('static-text', uri, { mimeType: 'text/plain' }, () => ({
    contents: [{ uri, mimeType: 'text/plain', text }],
  }))
  server.registerResource('static-binary', 'test://static-binary', { mimeType: 'image/png' }, () => ({
    contents: [{ uri: 'test://static-binary', mimeType: 'image/png', blob: PIXEL }],
  }))
  server.registerResource('watched', 'test://watched-resource', { mimeType: 'text/plain' }, () => ({
    contents: [{ uri: 'test://watched-resource', mimeType: 'text/plain', text: 'watched' }],
  }))
  const template = new ResourceTemplate('test://template/{id}/data', { list: undefined })
  server.registerResource('template', template, { mimeType: 'application/json' }, (asked, { id }) => {
    const body = JSON.stringify({ id, templateTest: true, data: `Data for ID: ${String(id)}` })
    return { contents: [{ uri: asked.href, mimeType: 'application/json', text: body }] }
  })
  // 2025-11-25 only: nothing is kept between requests
  server.server.setRequestHandler('resources/subscribe', () => ({}))
  server.server.setRequestHandler('resources/unsubscribe', () => ({}))
}

function addPrompts(server: McpServer): void {
  server.registerPrompt('test_simple_prompt', { description: 'Plain' }, () => ({
    messages: [said('This is a simple prompt for testing.')],
  }))
  const word = () => completable(z.string(), (value) => [`${value}1`, `${value}2`])
  const argsSchema = z.object({ arg1: word(), arg2: word() })
  server.registerPrompt('test_prompt_with_arguments', { description: 'Filled', argsSchema }, ({ arg1, arg2 }) => ({
    messages: [said(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`)],
  }))
  server.registerPrompt(
    'test_prompt_with_embedded_resource',
    { description: 'With a resource', argsSchema: z.object({ resourceUri: z.string() }) },
    ({ resourceUri: uri }) => {
      const resource = { uri, mimeType: 'text/plain', text: 'Embedded resource content for testing.' }
      const embedded = { role: 'user', content: { type: 'resource', resource } } as const
      return { messages: [embedded, said('Please process the embedded resource above.')] }
    },
  )
  server.registerPrompt('test_prompt_with_image', { description: 'With an image' }, () => ({
    messages: [
      { role: 'user', content: { type: 'image', data: PIXEL, mimeType: 'image/png' } },
      said('Please analyze the image above.'),
    ],
  }))
}
