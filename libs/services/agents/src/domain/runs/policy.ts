import type { ApprovalPolicy } from '../agents/agent.ts'
import type { KnownTool } from './run-events.ts'

const SUMS = /^(amount|collect|total|price|refund|value|monto|valor)$/i

/** Why a person is asked before this call; undefined when the policy lets it go. */
export function askReason(
  { always, free, freeUpTo }: ApprovalPolicy,
  { kind, operation, risk }: KnownTool,
  input: unknown,
): string | undefined {
  if (kind === 'read') return undefined
  if (always.includes(operation)) return 'always'
  if (!free.includes(risk)) return `risk:${risk}`
  const sum = largestSum(input)
  if (sum !== undefined && sum > freeUpTo) return `amount:${sum}`
  if (risk === 'money' && sum === undefined) return 'amount:unknown'
  return undefined
}

/** The largest sum of money that an input names, by the names of its fields. */
export function largestSum(value: unknown, name = ''): number | undefined {
  if (typeof value === 'object' && value !== null) {
    const sums = Object.entries(value).map(([key, one]) => largestSum(one, Array.isArray(value) ? name : key))
    const known = sums.filter((one) => one !== undefined)
    return known.length > 0 ? Math.max(...known) : undefined
  }
  if (!SUMS.test(name) || (typeof value !== 'number' && typeof value !== 'string')) return undefined
  const sum = Math.abs(Number(value))
  return Number.isFinite(sum) ? sum : undefined
}
