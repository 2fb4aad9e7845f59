import './content.css'
import { useState } from 'react'
import { Chip } from '../../kit/chip.tsx'
import type { Output } from '../../kit/client.ts'
import { useAnswer } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { Empty, States } from '../../kit/states.tsx'
import { ContentTabs } from './content-tabs.tsx'
import { useContentTexts, useMessageTexts } from './texts.ts'

type Template = Output<'messages.list_templates'>['data'][number]
const LANGUAGES = ['es_CO', 'en_US'] as const

/** What customers are written, as WhatsApp shows it. */
export function MessageTexts() {
  const t = useContentTexts()
  const [language, setLanguage] = useState<(typeof LANGUAGES)[number]>('es_CO')
  const query = useAnswer('messages.list_templates', { language })
  return (
    <>
      <header>
        <h1>{t('title')}</h1>
      </header>
      <ContentTabs current="messages" />
      <p className="soft">{t('aboutMessages')}</p>
      <div className="row facets">
        {LANGUAGES.map((one) => (
          <Chip key={one} on={one === language} press={() => setLanguage(one)}>
            {t(one)}
          </Chip>
        ))}
      </div>
      <States query={query} isEmpty={({ data }) => data.length === 0} empty={<Empty>{t('noMessages')}</Empty>}>
        {({ data }) => (
          <div className="templates">
            {data.map((template) => (
              <Preview key={template.purpose} template={template} language={language} />
            ))}
          </div>
        )}
      </States>
    </>
  )
}

function Preview({ template, language }: { template: Template; language: (typeof LANGUAGES)[number] }) {
  const t = useContentTexts()
  const say = useMessageTexts()
  const { purpose, example, text, parameters, buttons } = template
  return (
    <Section title={say(purpose)}>
      <div className="phone" lang={language.slice(0, 2)}>
        <p className="bubble">{example}</p>
        {buttons.map((one) => (
          <p key={one} className="bubble button">
            <span aria-hidden="true">↩</span> {one}
          </p>
        ))}
      </div>
      <details>
        <summary>{t('written')}</summary>
        <p className="article-body" lang={language.slice(0, 2)}>
          {text}
        </p>
        <p className="soft">{t('template', { name: purpose, parameters: parameters.join(', ') })}</p>
      </details>
    </Section>
  )
}
