import { FACTS } from '@litper/client'
import type { Locale } from './i18n.ts'

type Facts = Readonly<Record<string, { readonly summary: Readonly<Record<Locale, string>> }>>

/** What an operation does, in words; its name where this console does not know it yet. */
export const summaryOf = (operation: string): Readonly<Record<Locale, string>> =>
  (FACTS as Facts)[operation]?.summary ?? { es: operation, en: operation }
