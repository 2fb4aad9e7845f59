import { Action } from '../../kit/action.tsx'
import { dayAndTime } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { usePersonName } from '../../kit/people.ts'
import { useAnswer } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { States } from '../../kit/states.tsx'
import { useLearningTexts } from './learning-texts.ts'

/** Whether this shop's counts teach others, and theirs this one. */
export function Sharing() {
  const t = useLearningTexts()
  const locale = useLocale()
  const nameOf = usePersonName()
  const query = useAnswer('learning.find_sharing', {})
  return (
    <Section title={t('sharing')}>
      <States query={query}>
        {({ shares, by, since }) => (
          <div className="stack">
            <p>{t(shares ? 'sharingOn' : 'sharingOff')}</p>
            {by && since && <p className="soft">{t('shared', { at: dayAndTime(since, locale), who: nameOf(by) })}</p>}
            <div>
              <Action
                operation="learning.set_sharing"
                input={{ shares: !shares }}
                label={t(shares ? 'unshare' : 'share')}
                undo={{ operation: 'learning.set_sharing', input: { shares } }}
              />
            </div>
          </div>
        )}
      </States>
    </Section>
  )
}
