import { Button } from '@mantine/core'
import { useState } from 'react'
import { download } from '../../kit/download.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useAnswer } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { States } from '../../kit/states.tsx'
import { useCrisisTexts } from './texts.ts'

/** The draft of what happened, in Markdown; what only people know is left open in it. */
export function PostMortem({ id }: { id: string }) {
  const t = useCrisisTexts()
  const language = useLocale()
  const [asked, setAsked] = useState(false)
  const query = useAnswer('incidents.post_mortem', { id, language }, { enabled: asked })
  return (
    <Section title={t('postMortem')}>
      {!asked && (
        <Button variant="default" size="sm" onClick={() => setAsked(true)}>
          {t('draft')}
        </Button>
      )}
      {asked && (
        <States query={query}>
          {({ markdown }) => (
            <>
              <pre className="markdown">{markdown}</pre>
              <Button
                variant="default"
                size="sm"
                onClick={() => download(`incident-${id}.md`, 'text/markdown', markdown)}
              >
                {t('download')}
              </Button>
            </>
          )}
        </States>
      )}
    </Section>
  )
}
