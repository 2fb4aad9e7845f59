import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'

export type Locale = 'es' | 'en'
const KEPT = 'litper.locale'

function firstLocale(): Locale {
  const kept = localStorage.getItem(KEPT)
  if (kept === 'es' || kept === 'en') return kept
  return 'es'
}

void i18next.use(initReactI18next).init({
  lng: firstLocale(),
  fallbackLng: false,
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false }, // React escapes
  initAsync: false,
})
document.documentElement.lang = i18next.language

export const localeNow = (): Locale => (i18next.language === 'en' ? 'en' : 'es')

export async function setLocale(locale: Locale): Promise<void> {
  localStorage.setItem(KEPT, locale)
  await i18next.changeLanguage(locale)
  document.documentElement.lang = locale
}

export function useLocale(): Locale {
  return useTranslation().i18n.language === 'en' ? 'en' : 'es'
}

export type Say<K extends string> = (key: K, values?: Record<string, string | number>) => string

/** The texts of one feature in both languages; a key that one of them lacks is a type error. Returns the hook that says them. */
export function defineTexts<const T extends Readonly<Record<string, string>>>(
  feature: string,
  es: T,
  en: Readonly<Record<keyof T, string>>,
): () => Say<keyof T & string> {
  i18next.addResourceBundle('es', feature, es)
  i18next.addResourceBundle('en', feature, en)
  return () => {
    const { t } = useTranslation(feature)
    return (key, values) => t(key, values ?? {})
  }
}
