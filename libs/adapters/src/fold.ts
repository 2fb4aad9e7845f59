const MAX_WORDS = 5000
const MAX_WORD_LENGTH = 64

/** The distinct words of a text without accents and case, in order: `Peñón #12-34` → `penon`, `12`, `34`. */
export function foldedWords(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.map(cut))].slice(0, MAX_WORDS)
}

/** Not inside a sign: half of one is no text. */
const cut = (word: string) => word.slice(0, MAX_WORD_LENGTH).replace(/[\ud800-\udbff]$/, '')
