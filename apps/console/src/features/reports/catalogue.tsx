import { TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useLocale } from '../../kit/i18n.ts'
import { useKeys } from '../../kit/keys.ts'
import type { Metric } from './figure.ts'
import type { Question } from './question.ts'
import { useReportTexts } from './texts.ts'

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The numbers by area; words of their title or definition find them. */
export function Catalogue({ metrics, question }: { metrics: readonly Metric[]; question: Question }) {
  const t = useReportTexts()
  const locale = useLocale()
  const [words, setWords] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useKeys([{ keys: 'f', what: t('find'), run: () => field.current?.focus() }])
  const wanted = plain(words.trim()).split(/\s+/)
  const found = metrics.filter(({ title, definition }) => {
    const text = plain(`${title[locale]} ${definition[locale]}`)
    return wanted.every((word) => text.includes(word))
  })
  const { indicador, ventana } = question
  return (
    <section className="pane-list" aria-label={t('catalogue')}>
      <TextInput
        ref={field}
        type="search"
        label={t('find')}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      {found.length === 0 && <p role="status">{t('noneFound')}</p>}
      {[...Map.groupBy(found, ({ area }) => area)].map(([area, some]) => (
        <div key={area}>
          <h2 className="group">{t(`area_${area}` as 'area_sales', { defaultValue: area })}</h2>
          <ul className="chats">
            {some.map(({ name, title }) => (
              <li key={name}>
                <Link
                  to="/reportes"
                  search={{ indicador: name, ...(ventana && { ventana }) }}
                  aria-current={name === indicador ? 'true' : undefined}
                >
                  {title[locale]}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
