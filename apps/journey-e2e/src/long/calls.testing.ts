import { call } from '../http.ts'
import type { Platform } from '../platform.ts'
import type { Sandbox } from '../sandbox.ts'

export interface TwilioState {
  readonly calls: number
  readonly phones: number
  readonly active: number
  readonly mostAtOnce: number
  /** Calls for one and the same try. */
  readonly twice: number
  readonly twimlErrors: number
  readonly recordings: number
  readonly byStatus: Record<string, number>
}
export interface SandboxCall {
  readonly to: string
  readonly from: string
  readonly status: string
  readonly at: string
  readonly lines: readonly { readonly by: 'platform' | 'person'; readonly text: string }[]
}

/** The telephone of the outside world. */
export class Telephone {
  constructor(private readonly sandbox: Sandbox) {}

  async state(): Promise<TwilioState> {
    return ((await this.sandbox.state()) as unknown as { twilio: TwilioState }).twilio
  }
  async calls(query: { to?: string; from?: string } = {}): Promise<SandboxCall[]> {
    const search = new URLSearchParams(query as Record<string, string>)
    return (await call<{ calls: SandboxCall[] }>('GET', `${this.sandbox.url}/sandbox/twilio/calls?${search}`)).calls
  }
  meets(phone: string | undefined, script: string): Promise<unknown> {
    return call('POST', `${this.sandbox.url}/sandbox/twilio/people`, { ...(phone && { phone }), script })
  }
  rings(from: string, url: string, acts: readonly object[]): Promise<unknown> {
    return call('POST', `${this.sandbox.url}/sandbox/twilio/inbound`, { from, url, acts })
  }
  faster(factor: number): Promise<unknown> {
    return call('POST', `${this.sandbox.url}/sandbox/clock`, { factor })
  }
}

/** The demo's account, and calls at any hour: a test runs by night too. */
export async function connectCalls(
  platform: Platform,
  sandboxUrl: string,
  lines = 10,
): Promise<{ inboundUrl: string }> {
  await platform.call('calls.set_policy', {
    hours: { from: 0, until: 24, sundaysAndHolidays: true },
    retryMinutes: 0.1,
    triesPerDay: 5,
  })
  return platform.call('calling_account.put', {
    provider: 'twilio',
    lines,
    settings: {
      accountSid: `AC${'0123456789abcdef'.repeat(2)}`,
      authToken: 'demo-twilio-token',
      number: '+576015550100',
      baseUrl: `${sandboxUrl}/twilio`,
    },
  })
}
