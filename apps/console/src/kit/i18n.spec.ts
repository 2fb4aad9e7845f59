import { expect, it, vi } from 'vitest'

const kept = new Map<string, string>()
vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: kept.set.bind(kept) })
vi.stubGlobal('document', { documentElement: { lang: '' } })
vi.mock('react', () => ({ useSyncExternalStore: (_: unknown, now: () => unknown) => now() }))
const { defineTexts, localeNow, setLocale, useLocale } = await import('./i18n.ts')
const useTexts = defineTexts(
  'shop',
  { hello: 'Hola, {{name}}: {{count}}', plain: 'Sí' },
  { hello: 'Hi, {{name}}: {{count}}', plain: 'Yes' },
)

it('says a text in the language of the reader, with its values as they are', () => {
  expect([useTexts()('plain'), useTexts()('hello', { name: '<b>{{count}}</b>', count: 3 })]).toEqual([
    'Sí',
    'Hola, <b>{{count}}</b>: 3',
  ])
  setLocale('en')
  expect([useTexts()('plain'), localeNow(), useLocale(), document.documentElement.lang]).toEqual([
    'Yes',
    'en',
    'en',
    'en',
  ])
  expect(kept.get('litper.locale')).toBe('en')
  setLocale('es')
})

it('says of a key without a text what it is told to, else its name', () => {
  const t = useTexts() as (key: string, values?: Record<string, string>) => string
  expect([t('gone', { defaultValue: 'some kind' }), t('gone')]).toEqual(['some kind', 'shop.gone'])
})
