import type { Sha } from '../domain/runs/plan-call.ts'

/** A UUID that is the same for the same text (RFC 9562, version 8). */
export function uuidOf(text: string, sha: Sha): string {
  const hex = sha(text)
  const part = (from: number, to: number) => hex.slice(from, to)
  return `${part(0, 8)}-${part(8, 12)}-8${part(13, 16)}-a${part(17, 20)}-${part(20, 32)}`
}
/** The key of a tool's call: however often it is sent, it is done once. */
export const callKey = (runId: string, call: number, sha: Sha): string => uuidOf(`${runId}/${call}`, sha)
