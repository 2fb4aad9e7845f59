/** What Windows-1252 has between 0x80 and 0x9F; ISO 8859-1 has control characters there. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const BYTE_OF = new Map([...WINDOWS].map((sign, index) => [sign, 0x80 + index]))

/**
 * The first signs of a letter that was UTF-8 and was read as Windows-1252 or ISO 8859-1. Spanish has none of them, so that no right
 * word is taken for a wrong one.
 */
const BROKEN = new RegExp(`[ÂÃÄÅÆËâð][\u0080-\u00BF${WINDOWS}]{1,3}`, 'gu')
const STRICT = new TextDecoder('utf-8', { fatal: true })
/** Files that went through two programs are broken twice; nobody has seen four. */
const MOST_TIMES = 3

/** Accents that were decoded wrongly, put right: "BogotÃ¡" → "Bogotá". What is right stays; what is not such a letter stays. */
export function repairAccents(text: string): string {
  let now = text
  for (let times = 0; times < MOST_TIMES && /[ÂÃÄÅÆËâð]/.test(now); times++) {
    const next = now.replace(BROKEN, decoded)
    if (next === now) break
    now = next
  }
  return now
}

/** The longest beginning of the signs that is a letter of UTF-8; the rest as it is. */
function decoded(signs: string): string {
  const bytes = [...signs].map((sign) => BYTE_OF.get(sign) ?? sign.codePointAt(0)!)
  const length = bytes[0]! >= 0xf0 ? 4 : bytes[0]! >= 0xe0 ? 3 : 2
  try {
    const letter = STRICT.decode(Uint8Array.from(bytes.slice(0, length)))
    return letter + [...signs].slice(length).join('')
  } catch {
    return signs
  }
}

/** A letter was lost before the file came here: no program can know which. */
export const lostLetters = (text: string): boolean => text.includes('\uFFFD')

/** Of these names the only one that the text can have been: "Medell�n" → "Medellín". */
export function nameWithLostLetters(text: string, names: readonly string[]): string | undefined {
  const signs = [...text.trim()].map((sign) =>
    sign === '\uFFFD' ? '.{1,2}' : sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  )
  const form = new RegExp(`^${signs.join('')}$`, 'iu')
  const fitting = new Set(names.filter((name) => form.test(name)))
  return fitting.size === 1 ? [...fitting][0] : undefined
}
