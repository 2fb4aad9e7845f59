/** Turns the direction of text around, joins it invisibly, or hides letters in it: none is needed in Spanish or English. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115F\u1160\u3164\uFFA0\u{E0000}-\u{E0FFF}]/gu
const SCHEME = /(?:[a-z][a-z0-9+.-]{1,15}:\/\/|h[tx]{2}ps?:|mailto:|\btel:|javascript:|www\.)\S*/giu
const WORD = /\S+/gu
/** Any word with `@` inside and a dot after it. Two searches: a pattern with three open ends takes a minute for some thousand `@`. */
const isMail = (word: string): boolean => {
  const at = word.indexOf('@', 1)
  return at > 0 && word.lastIndexOf('.', word.length - 2) > at + 1
}
/** Endings that phones turn into links, and those of examples. */
const ENDINGS =
  'com|co|net|org|info|biz|io|ly|me|gl|gg|tv|app|dev|shop|store|online|site|xyz|top|link|club|live|pro|win|vip|click|page|web|ru|cn|tk|ml|cf|ga|us|uk|es|mx|ve|ec|pe|br|ar|cl|eu|edu|gov|mil|int|ws|cc|to|im|st|is|example|test|invalid|localhost'
const DOMAIN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[\\p{L}\\p{N}-]+\\s?\\.\\s?)*[\\p{L}\\p{N}-]+\\.(?:${ENDINGS})(?:\\.[a-z]{2})?(?![\\p{L}\\p{N}])(?:[:/?#]\\S*)?`,
  'giu',
)
/** A path makes a link of any word with a dot; so does a number with four parts. */
const PATH = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/\S*/gu
const ADDRESS = /\b\d{1,3}(?:\.\d{1,3}){3}\b\S*/g
const BRACKETED_DOT = /\s?[[({<]\s?(?:\.|dot|punto)\s?[\])}>]\s?/giu

/** Words of which nothing has to be taken out: most names of orders and products. */
const PLAIN = /^[#\-0-9A-Za-záéíóúüñÁÉÍÓÚÜÑ]+(?: [#\-0-9A-Za-záéíóúüñÁÉÍÓÚÜÑ]+)*$/

/**
 * Text from an order, fit for a message that the shop signs: one line, no links or addresses of mail, nothing invisible, no marks that
 * a messenger reads as bold or code, at most `most` signs. Empty when nothing of it is fit.
 */
export function safeText(text: string | null | undefined, most = 80): string {
  if (text && text.length <= most && PLAIN.test(text)) return text
  const plain = (text ?? '')
    .slice(0, 1024)
    .normalize('NFKC')
    .replace(/[\n\r\t\u2028\u2029]/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .replace(/[。｡]/gu, '.')
    .replace(BRACKETED_DOT, '.')
  const unmailed = plain.replace(SCHEME, ' ').replace(WORD, (word) => (isMail(word) ? ' ' : word))
  const unlinked = [PATH, DOMAIN, ADDRESS].reduce((left, link) => left.replace(link, ' '), unmailed)
  const tidy = unlinked
    .replace(/[*_~`{}<>|\\]/g, ' ')
    .replace(/(?<=\p{L}{2})\.(?=\p{L})/gu, '. ')
    .replace(/\s+/gu, ' ')
    .trim()
  return shorten(tidy, most)
}

/** A person's whole name: as `safeText`, without the documents and phones that people write into it. */
export function safeName(text: string | null | undefined, most = 60): string {
  const words = safeText(text, 400)
    .replace(/\b(?:c\.?c|ce|nit|ti|tel|cel|celular|telefono|teléfono|whatsapp|wsp)\b\.?:?\s*(?=\d)/giu, '')
    .replace(/[+(]?\d[\d\s().-]{4,}\d/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:.-]+$/, '')
    .trim()
  return shorten(words, most)
}

const TITLES = new Set(
  'sr sra srta sres dr dra ing lic arq don doña dona señor señora senor senora mr mrs ms miss'.split(' '),
)
const LONGEST_FIRST_NAME = 20

/** The one word that a person is greeted with; empty when there is none. */
export function firstName(text: string | null | undefined): string {
  const words = safeName(text, 200)
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
  const names = words.filter((word) => /^\p{L}[\p{L}\p{M}'’-]*$/u.test(word) && !TITLES.has(word.toLowerCase()))
  const name = names.find((word) => [...word].length > 1) ?? names[0] ?? ''
  if ([...name].length > LONGEST_FIRST_NAME) return ''
  const shouted = name === name.toUpperCase() || name === name.toLowerCase()
  return shouted ? name.charAt(0).toLocaleUpperCase('es') + name.slice(1).toLocaleLowerCase('es') : name
}

const segmenter = new Intl.Segmenter('es')

/** Cut at a word where there is one, never inside a sign. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text // no sign is shorter than one unit
  const signs = [...segmenter.segment(text)].map(({ segment }) => segment)
  if (signs.length <= most) return text
  const cut = signs.slice(0, Math.max(0, most - 1)).join('')
  const word = cut.lastIndexOf(' ')
  return `${(word > most / 2 ? cut.slice(0, word) : cut).trim()}…`
}
