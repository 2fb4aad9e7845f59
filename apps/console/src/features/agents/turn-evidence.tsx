import { count, decimal, percent } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { Status } from '../../kit/status.tsx'
import { useLearningTexts } from './learning-texts.ts'
import type { Turn } from './turn-words.ts'

type Evidence = NonNullable<Turn['evidence']>

/** How the change did on orders that it was not chosen from, and on the replayed history. */
export function TurnEvidence({ evidence }: { evidence: Evidence }) {
  const t = useLearningTexts()
  const locale = useLocale()
  const side = ({ messages, share }: Evidence['golden']['candidate']) =>
    t('shareOf', { share: percent(share, locale), count: count(messages, locale) })
  const points = (value: number) => decimal(value, locale)
  return (
    <div className="scroll">
      <table className="table labelled">
        <caption className="hidden">{t('evidence')}</caption>
        <thead>
          <tr>
            {(['evidence', 'candidate', 'champion', 'points', 'verdict'] as const).map((name) => (
              <th key={name} scope="col">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['golden', 'replay'] as const).map((part) => {
            const { candidate, champion, points: by, low, high, verdict } = evidence[part]
            return (
              <tr key={part}>
                <td>{t(part)}</td>
                <td data-title={t('candidate')}>{side(candidate)}</td>
                <td data-title={t('champion')}>{side(champion)}</td>
                <td data-title={t('points')}>
                  {t('between', { points: points(by), low: points(low), high: points(high) })}
                </td>
                <td data-title={t('verdict')}>
                  <Status tone={verdict === 'better' ? 'good' : 'plain'}>{t(verdict)}</Status>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
