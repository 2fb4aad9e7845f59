import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'

/** A client of 2025 at a platform's /mcp, with a credential as `Authorization` takes it. */
export async function mcpClient(url: string, authorization: string): Promise<Client> {
  const client = new Client({ name: 'litper-e2e', version: '1' })
  const requestInit = { headers: { authorization } }
  await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`), { requestInit }))
  return client
}
