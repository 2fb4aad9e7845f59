import { useState } from 'react'
import { Chip } from '../../kit/chip.tsx'
import { useLocale } from '../../kit/i18n.ts'
import { LoadMore } from '../../kit/load-more.tsx'
import { useRows } from '../../kit/queries.ts'
import { Empty, States } from '../../kit/states.tsx'
import { Status, type Tone } from '../../kit/status.tsx'
import { useImportTexts } from './import-texts.ts'

const VERDICTS = ['rejected', 'imported', 'updated', 'unchanged', 'duplicate'] as const
type Verdict = (typeof VERDICTS)[number]
const TONES: Readonly<Record<Verdict, Tone>> = {
  rejected: 'bad',
  imported: 'good',
  updated: 'good',
  unchanged: 'plain',
  duplicate: 'warning',
}

/** What became of each line, and why. */
export function ImportLines({ id }: { id: string }) {
  const t = useImportTexts()
  const locale = useLocale()
  const [verdict, setVerdict] = useState<Verdict>()
  const { query, rows } = useRows('imports.list_lines', { id, ...(verdict && { verdict }) })
  return (
    <div className="lines">
      <fieldset className="row" aria-label={t('verdicts')}>
        {[undefined, ...VERDICTS].map((one) => (
          <Chip key={one ?? 'all'} on={one === verdict} press={() => setVerdict(one)}>
            {t(`verdict_${one ?? 'all'}`)}
          </Chip>
        ))}
      </fieldset>
      <States
        query={{ ...query, data: rows }}
        isEmpty={(all) => all.length === 0}
        empty={<Empty>{t('noLines')}</Empty>}
      >
        {(all) => (
          <ol className="list">
            {all.map(({ line, verdict: what, key, reason, notes }) => (
              <li key={line}>
                <span>
                  <span className="soft">{t('line', { line })}</span>{' '}
                  <Status tone={TONES[what]}>{t(`verdict_${what}`)}</Status> {key}{' '}
                  <span className="soft">
                    {[reason, ...notes].flatMap((one) => (one ? [one[locale]] : [])).join('. ')}
                  </span>
                </span>
              </li>
            ))}
          </ol>
        )}
      </States>
      <LoadMore query={query} />
    </div>
  )
}
