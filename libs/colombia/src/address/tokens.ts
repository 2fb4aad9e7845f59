import { isKeyword } from './words.ts'

/** A piece of an address. `stop` is a comma, bracket or slash: what stands on its two sides does not combine. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'stop'
  readonly text: string
  /** It touches the token before it: the "a" of "35a". */
  readonly glued: boolean
}

/** Longer texts are no addresses; the rest is cut so that any text is read in bounded time. */
export const MAX_LENGTH = 300
const PIECE = /\d+\.\d+|\d+|[a-z]+|[#+-]|[,;/()|\n]/g

/** Same letters, lower case, one kind of dash and one of number sign. */
function tidy(text: string): string {
  return text
    .slice(0, MAX_LENGTH)
    .replace(/[№·•*]|\bn[ro]{0,2}\.?\s*[°º]/gi, ' # ')
    .replace(/[‐-―−]/g, '-')
    .replace(/[°º'’`´"]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b([a-z]{4,})\.(?=\s)/g, (all, word: string) => (isKeyword(word) ? all : `${word},`))
    .replace(/\b(km|kms|kilometro)\.?\s*(\d+),(\d+)/g, '$1 $2.$3')
    .replace(/\bc\s?\.\s?c\b/g, 'cc')
    .replace(/\b([ack])\s?\.\s?([rvlk])\s?\.?(?=\s*\d)/g, '$1$2 ')
    .replace(/-+\s*(?=#)/g, ' ')
    .replace(/(\d)(?:era|ra|da|ta|ma|va|na)\b/g, '$1')
}

export function tokenize(text: string): Token[] {
  const plain = tidy(text)
  let end = -1
  return [...plain.matchAll(PIECE)].map((match) => {
    const [piece] = match
    const glued = match.index === end
    end = match.index + piece.length
    const kind = /^\d/.test(piece) ? 'number' : /^[a-z]/.test(piece) ? 'word' : /^[#+-]/.test(piece) ? 'sign' : 'stop'
    return { kind, text: piece, glued }
  })
}

export const isWord = (token: Token | undefined, ...texts: readonly string[]): boolean =>
  token?.kind === 'word' && (texts.length === 0 || texts.includes(token.text))
export const isSign = (token: Token | undefined, sign: string): boolean => token?.kind === 'sign' && token.text === sign
export const isNumber = (token: Token | undefined, most = 3): boolean =>
  token?.kind === 'number' && token.text.length <= most && !token.text.includes('.')

/** As it is printed: upper case, one space, without signs at its edges. */
export const print = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => token.text)
    .join(' ')
    .replace(/^[\s#+-]+|[\s#+-]+$/g, '')
    .toUpperCase()
