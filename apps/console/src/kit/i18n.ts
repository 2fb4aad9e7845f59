import { useSyncExternalStore } from 'react'

export type Locale = 'es' | 'en'
const KEPT = 'litper.locale'

let locale: Locale = localStorage.getItem(KEPT) === 'en' ? 'en' : 'es'
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
document.documentElement.lang = locale

export const localeNow = (): Locale => locale
export const useLocale = (): Locale => useSyncExternalStore(subscribe, localeNow)

export function setLocale(next: Locale): void {
  localStorage.setItem(KEPT, next)
  locale = next
  document.documentElement.lang = next
  for (const listener of listeners) listener()
}

type Values = Readonly<Record<string, string | number>>
export type Say<K extends string> = (key: K, values?: Values) => string

/** `{{name}}` in a text is a value. It stays plain text: React escapes it. */
const fill = (text: string, values: Values): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))

/**
 * The texts of one feature in both languages; a key that one of them lacks is a type error. Returns the hook that says them. `defaultValue`
 * among the values: what a key without a text says.
 */
export function defineTexts<const T extends Readonly<Record<string, string>>>(
  feature: string,
  es: T,
  en: Readonly<Record<keyof T, string>>,
): () => Say<keyof T & string> {
  const sayIn = (texts: Readonly<Record<string, string>>) => (key: string, values?: Values) => {
    const text = texts[key] ?? String(values?.['defaultValue'] ?? `${feature}.${key}`)
    return values ? fill(text, values) : text
  }
  const said = { es: sayIn(es), en: sayIn(en) }
  return () => said[useLocale()]
}
