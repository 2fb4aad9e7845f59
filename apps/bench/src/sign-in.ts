const OWNER = { email: 'owner@demo.litper.test', password: 'demo-password' }

/** The demo's owner signs in. @returns the header `authorization` of their calls */
export async function ownersBearer(url: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const answer = await fetch(`${url}/api/v1/auth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(OWNER),
    signal: AbortSignal.timeout(30_000),
  })
  if (!answer.ok) throw new Error(`the owner cannot sign in: ${answer.status} ${(await answer.text()).slice(0, 300)}`)
  const { accessToken } = (await answer.json()) as { accessToken: string }
  return `Bearer ${accessToken}`
}
