/**
 * What a merchant wrote as plain words: no accents, emoji, decorated letters or signs, lower case, one space.
 * "💵 PagoContra-Entrega" reads "pago contra entrega".
 */
export function plainWords(written: string): string {
  if (written.length <= MOST && PLAIN.test(written)) return written
  return written
    .slice(0, MOST)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/** Names are short; more is cut, so that any text is read in bounded time. */
const MOST = 200

/** Whether a word is `right` but for `most` slips of the pen. */
export function nearly(word: string, right: string, most: number): boolean {
  if (Math.abs(word.length - right.length) > most) return false
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= word.length; i++) {
    const next = [i]
    for (let j = 1; j <= right.length; j++) {
      const same = word[i - 1] === right[j - 1] ? 0 : 1
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + same)
    }
    row = next
  }
  return row[right.length]! <= most
}
