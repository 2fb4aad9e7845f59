import type { VoiceParts } from './ports.ts'

/** Where the provider asks and tells of a try. */
export function urlsOf({ publicUrl }: Pick<VoiceParts, 'publicUrl'>, webhookKey: string, tryId: string) {
  const base = `${publicUrl}/webhooks/voice/${webhookKey}/tries/${tryId}`
  return {
    turn: (n: number) => `${base}/turns/${n}`,
    status: `${base}/status`,
    recording: `${base}/recording`,
  }
}
