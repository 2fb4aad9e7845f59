/** How people call what a subject names. */
export interface PlaceNames {
  /** By the carrier's id. */
  carrier(id: string): string | undefined
  /** By two digits of the DANE code. */
  department(code: string): string | undefined
}

const WORDS = {
  code: { es: 'código', en: 'code' },
  topic: { es: 'tema', en: 'topic' },
} as const

/** `carrier:tcc/region:76` → «TCC, Valle del Cauca»; what is not known by name stays as it is written. */
export function subjectWords(subject: string, names: PlaceNames): { readonly es: string; readonly en: string } {
  const parts = subject.split('/').map((part) => wordsOfPart(part, names))
  return { es: parts.map(({ es }) => es).join(', '), en: parts.map(({ en }) => en).join(', ') }
}

function wordsOfPart(part: string, names: PlaceNames): { es: string; en: string } {
  const at = part.indexOf(':')
  const [kind, id] = at < 0 ? ['', part] : [part.slice(0, at), part.slice(at + 1)]
  const name = (kind === 'carrier' && names.carrier(id)) || (kind === 'region' && names.department(id)) || id
  const of = Object.hasOwn(WORDS, kind) ? WORDS[kind as keyof typeof WORDS] : undefined
  return of ? { es: `${of.es} ${name}`, en: `${of.en} ${name}` } : { es: name, en: name }
}
