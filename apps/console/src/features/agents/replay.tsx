import { Button } from '@mantine/core'
import { useState } from 'react'
import { count } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useAnswer } from '../../kit/queries.ts'
import { States } from '../../kit/states.tsx'
import { Status } from '../../kit/status.tsx'
import { useRunTexts } from './run-texts.ts'

/** Decides the run again from what was recorded; nothing is called. */
export function Replay({ id }: { id: string }) {
  const t = useRunTexts()
  const locale = useLocale()
  const [asked, setAsked] = useState(false)
  const replay = useAnswer('agent_runs.replay', { id }, { enabled: asked })
  if (!asked)
    return (
      <Button variant="default" size="sm" onClick={() => setAsked(true)}>
        {t('replay')}
      </Button>
    )
  return (
    <States query={replay}>
      {({ same, decisions, differsAt }) => (
        <Status tone={same ? 'good' : 'bad'}>
          {same ? t('same', { count: count(decisions, locale) }) : t('differs', { at: differsAt ?? 0 })}
        </Status>
      )}
    </States>
  )
}
