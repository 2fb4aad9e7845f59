import { CLIENT_CAPABILITIES_META_KEY, type McpServer, type ServerContext } from '@modelcontextprotocol/server'

/** One red pixel; silence. */
export const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=='
const SILENCE = 'UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA='
const image = { type: 'image', data: PIXEL, mimeType: 'image/png' } as const
const text = (said: string) => ({ type: 'text', text: said }) as const
const resource = (uri: string, mimeType: string, said: string) =>
  ({ type: 'resource', resource: { uri, mimeType, text: said } }) as const
const pause = () => new Promise((done) => setTimeout(done, 50))

/** What each tool of the conformance suite must answer at once. */
const ANSWERS = {
  test_simple_text: [text('This is a simple text response for testing.')],
  test_image_content: [image],
  test_audio_content: [{ type: 'audio', data: SILENCE, mimeType: 'audio/wav' } as const],
  test_embedded_resource: [resource('test://embedded-resource', 'text/plain', 'This is an embedded resource content.')],
  test_multiple_content_types: [
    text('Multiple content types test:'),
    image,
    resource('test://mixed-content-resource', 'application/json', '{"test":"data","value":123}'),
  ],
}

/** The tools of the conformance suite that need nothing from the client. */
export function addContentTools(server: McpServer): void {
  for (const [name, content] of Object.entries(ANSWERS))
    server.registerTool(name, { description: 'Answers at once' }, () => ({ content }))
  server.registerTool('test_error_handling', { description: 'Always fails' }, () => ({
    isError: true,
    content: [text('This tool intentionally returns an error for testing')],
  }))
  for (const name of ['test_tool_with_logging', 'test_logging_tool'])
    server.registerTool(name, { description: 'Logs three times' }, async (ctx) => {
      for (const said of ['Tool execution started', 'Tool processing data', 'Tool execution completed']) {
        await ctx.mcpReq.log('info', said)
        await pause()
      }
      return { content: [text('logged')] }
    })
  server.registerTool('test_tool_with_progress', { description: 'Reports its progress' }, async (ctx) => {
    await reportProgress(ctx)
    return { content: [text('done')] }
  })
}

async function reportProgress({ mcpReq }: ServerContext): Promise<void> {
  const progressToken = mcpReq._meta?.progressToken
  for (const progress of [0, 50, 100]) {
    if (progressToken !== undefined)
      await mcpReq.notify({ method: 'notifications/progress', params: { progressToken, progress, total: 100 } })
    await pause()
  }
}

/** What the client of this very request declared. */
export const capabilitiesOf = ({ mcpReq }: ServerContext): Readonly<Record<string, unknown>> =>
  (mcpReq.envelope as Readonly<Record<string, Record<string, unknown>>> | undefined)?.[CLIENT_CAPABILITIES_META_KEY] ??
  {}
