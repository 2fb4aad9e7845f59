import type { Answered } from './ports.ts'

/** The challenge that an authenticator signed, as it says; undefined when it says none. */
export function challengeIn({ response }: Answered): string | undefined {
  try {
    const said: unknown = JSON.parse(Buffer.from(response.clientDataJSON, 'base64url').toString('utf8'))
    const challenge = (said as { challenge?: unknown } | null)?.challenge
    return typeof challenge === 'string' && challenge.length < 200 ? challenge : undefined
  } catch {
    return undefined
  }
}
