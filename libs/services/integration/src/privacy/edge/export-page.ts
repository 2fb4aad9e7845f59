import { escaped } from '@litper/platform'
import type { Export } from '../usecases/read-export.ts'

const WORDS = {
  es: {
    title: 'Datos personales',
    intro: 'Esto es todo lo que se conserva de usted, según la Ley 1581 de 2012.',
    none: 'No se conserva ningún dato.',
    asked: 'Solicitado el',
  },
  en: {
    title: 'Personal data',
    intro: 'This is all that is kept of you, under the Colombian law 1581 of 2012.',
    none: 'No data is kept.',
    asked: 'Asked on',
  },
} as const

/** One page that needs nothing else: to be read, printed, or sent to the person. */
export function exportPage({ request, parts }: Export, lang: 'es' | 'en'): string {
  const words = WORDS[lang]
  const sections = parts.map(
    ({ title, records }) =>
      `<h2>${escaped(title[lang])} (${records.length})</h2>${records.map((record) => `<section>${shown(record)}</section>`).join('')}`,
  )
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${words.title}</title></head><body>
<h1>${words.title}</h1><p>${words.intro}</p><p>${words.asked} ${escaped(request.receivedAt.toISOString().slice(0, 10))}</p>
${sections.length > 0 ? sections.join('\n') : `<p>${words.none}</p>`}
</body></html>
`
}

/** Whatever it is, as a list of names and values. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `<ol>${value.map((one) => `<li>${shown(one)}</li>`).join('')}</ol>`
  if (typeof value !== 'object' || value === null) return escaped(String(value ?? ''))
  const rows = Object.entries(value).filter(([, one]) => one !== undefined && one !== null && one !== '')
  return `<dl>${rows.map(([name, one]) => `<dt>${escaped(name)}</dt><dd>${shown(one)}</dd>`).join('')}</dl>`
}
