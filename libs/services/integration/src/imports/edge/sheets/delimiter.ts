const CANDIDATES = [';', ',', '\t', '|'] as const
const LOOKED_AT = 40

/** What separates the cells: the sign that makes most lines of the beginning equally long. A lone quote hides the rest of its line. */
export function delimiterOf(head: string): string {
  const lines = head.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const declared = /^\uFEFF?sep=(.)$/i.exec(lines[0] ?? '')?.[1]
  if (declared) return declared
  const looked = lines.slice(0, LOOKED_AT).map(withoutQuoted)
  const scored = CANDIDATES.map((sign) => ({ sign, score: scoreOf(looked.map((line) => line.split(sign).length - 1)) }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).sign
}

const withoutQuoted = (line: string): string => line.replace(/"[^"]*("|$)/g, '')

/** How many lines have the commonest number of signs, times that number: a sign that is in every line as often wins. */
function scoreOf(counts: readonly number[]): number {
  const byCount = Map.groupBy(counts, (count) => count)
  let best = 0
  for (const [count, lines] of byCount) if (count > 0) best = Math.max(best, lines.length * Math.sqrt(count))
  return best
}
