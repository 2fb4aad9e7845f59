import { dayAndTime } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { usePersonName } from '../../kit/people.ts'
import { Sign, type Tone } from '../../kit/status.tsx'
import type { Incident } from './incident-words.tsx'
import { useCrisisTexts } from './texts.ts'

const TONES: Readonly<Record<string, Tone>> = {
  opened: 'bad',
  alarm: 'bad',
  resolve: 'good',
  close: 'good',
  reopen: 'warning',
  playbook_approved: 'agent',
  playbook_done: 'agent',
}

/** Newest first: alarms, moves, notes, notices, playbooks. */
export function IncidentTimeline({ incident: { timeline } }: { incident: Incident }) {
  const t = useCrisisTexts()
  const locale = useLocale()
  const nameOf = usePersonName()
  return (
    <ol className="timeline">
      {timeline
        .map((entry, at) => ({ ...entry, at, when: entry.at }))
        .toReversed()
        .map(({ at, when, kind, by, text }) => (
          <li key={at}>
            <Sign tone={TONES[kind] ?? 'plain'} />
            <div>
              <p>{t(`kind_${kind}` as 'kind_note', { defaultValue: kind })}</p>
              {text && <p className="detail">{text}</p>}
              <p className="soft">
                <time dateTime={when}>{dayAndTime(when, locale)}</time> · {nameOf(by)}
              </p>
            </div>
          </li>
        ))}
    </ol>
  )
}
