import type { Words } from './message.ts'
import { type Locale, say } from './texts.ts'
import { wordsFor } from './words.ts'

export interface MadeReport {
  readonly language: 'es' | 'en'
  readonly title: string
  readonly period: string
  readonly files: readonly { readonly key: string; readonly fileName: string; readonly contentType: string }[]
}
const LOCALES: Readonly<Record<MadeReport['language'], Locale>> = { es: 'es_CO', en: 'en_US' }

/** What is said with a report, in its language. */
export function reportWords(
  { language, title, period, files }: MadeReport,
  name: string,
  way: 'email' | 'phone',
): Words {
  const locale = LOCALES[language]
  const words = wordsFor('reporte', { name, title: title.toLowerCase(), period }, locale)
  return {
    ...words,
    text: `${words.text} ${say(locale, way === 'email' ? 'reports_end_mail' : 'reports_end')}`,
    subject: `${title}: ${period}`,
    files,
  }
}

/** With which the business keys of all messages of a report begin. */
export const reportKey = (reportId: string): string => `report/${reportId}/`

const STOP = /^(baja|stop|no m[aá]s reportes|no more reports)[.!]?$/i
const AGAIN = /^(alta|start)[.!]?$/i
/** What somebody who gets reports wants of them by these words: none, again, or nothing is said of them. */
export const wishAboutReports = (text: string): 'stop' | 'again' | undefined =>
  STOP.test(text.trim()) ? 'stop' : AGAIN.test(text.trim()) ? 'again' : undefined
