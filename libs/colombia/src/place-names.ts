import { fold } from './fold.ts'

/** What people call a place when it is not its registered name. */
export const ALIASES: ReadonlyMap<string, string> = new Map([
  ['bogota', '11001'],
  ['bogota d c', '11001'],
  ['bogota dc', '11001'],
  ['santa fe de bogota', '11001'],
  ['santafe de bogota', '11001'],
  ['kennedy', '11001'],
  ['suba', '11001'],
  ['usaquen', '11001'],
  ['fontibon', '11001'],
  ['engativa', '11001'],
  ['medallo', '05001'],
  ['cali', '76001'],
  ['santiago de cali', '76001'],
  ['b quilla', '08001'],
  ['quilla', '08001'],
  ['cartagena', '13001'],
  ['cartagena de indias', '13001'],
  ['cucuta', '54001'],
  ['san jose de cucuta', '54001'],
  ['pasto', '52001'],
  ['san juan de pasto', '52001'],
  ['villavo', '50001'],
  ['bucara', '68001'],
  ['barranca', '68081'],
  ['buga', '76111'],
  ['guadalajara de buga', '76111'],
  ['tolu', '70820'],
  ['mariquita', '73443'],
  ['san andres isla', '88001'],
  ['el carmen de viboral', '05148'],
])

/** Where a name repeats and nothing else is said, the one that nearly everybody means. */
export const WELL_KNOWN: ReadonlySet<string> = new Set(
  '63001 05001 66001 17001 68001 73001 50001 23001 47001 52001 19001 05615 66170 25754 76834 18001'.split(' '),
)

const SHORT: Readonly<Record<string, string>> = { sta: 'santa', sto: 'santo', sn: 'san', pto: 'puerto', vla: 'villa' }
const ARTICLES = new Set(['el', 'la', 'los', 'las', 'de', 'del'])

/** One key for "Dos Quebradas" and "Dosquebradas", "La Dorada" and "Dorada", "Sta. Marta" and "Santa Marta". */
export const looseName = (text: string): string =>
  fold(text)
    .split(' ')
    .map((word) => SHORT[word] ?? word)
    .filter((word, _at, all) => !(ARTICLES.has(word) && all.length > 1))
    .join('')
