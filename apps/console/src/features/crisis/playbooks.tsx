import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMay } from '../../kit/access.tsx'
import { Action } from '../../kit/action.tsx'
import type { Output } from '../../kit/client.ts'
import { textOf } from '../../kit/form-text.ts'
import { useLocale } from '../../kit/i18n.ts'
import { NativeSelect, TextInput } from '../../kit/inputs.tsx'
import { useAnswer } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { Empty, States } from '../../kit/states.tsx'
import { readRoomSearch } from './filters.ts'
import { type Incident, isOver } from './incident-words.tsx'
import { PlaybookRun } from './playbook-run.tsx'
import { usePlaybookTexts } from './playbook-texts.ts'

type Playbook = Output<'playbooks.list'>['data'][number]

/** What can be done about it: first a dry run, then the approval of exactly its steps. */
export function Playbooks({ incident }: { incident: Incident }) {
  const t = usePlaybookTexts()
  const query = useAnswer('playbooks.list', {})
  const { plan } = readRoomSearch(useSearch({ strict: false }) as Record<string, unknown>)
  return (
    <Section title={t('title')}>
      {plan && <PlaybookRun id={plan} />}
      <States query={query} isEmpty={() => incident.playbooks.length === 0} empty={<Empty>{t('none')}</Empty>}>
        {({ data }) => (
          <ul className="list">
            {data
              .filter(({ id }) => incident.playbooks.includes(id))
              .map((playbook) => (
                <Row key={playbook.id} playbook={playbook} incident={incident} />
              ))}
          </ul>
        )}
      </States>
    </Section>
  )
}

function Row({ playbook, incident }: { playbook: Playbook; incident: Incident }) {
  const t = usePlaybookTexts()
  const locale = useLocale()
  const navigate = useNavigate()
  const { id, summary, asks, operations } = playbook
  return (
    <li>
      <span>
        {summary[locale]} <span className="soft">{operations.join(', ')}</span>
      </span>
      <Action
        operation="playbooks.propose"
        input={{ incidentId: incident.id, playbook: id, input: {} }}
        label={t('dryRun')}
        about={summary[locale]}
        {...(isOver(incident) && { blocked: t('over') })}
        {...(asks.length > 0 && {
          preview: (
            <div className="stack">
              <p>{t('dryRunHint')}</p>
              {asks.map((name) => (
                <Asked key={name} name={name} />
              ))}
            </div>
          ),
          read: (form: FormData) => ({ input: Object.fromEntries(asks.map((name) => [name, textOf(form, name)])) }),
        })}
        onDone={(run) => void navigate({ to: '/crisis/$id', params: { id: incident.id }, search: { plan: run.id } })}
      />
    </li>
  )
}

function Asked({ name }: { name: string }) {
  const t = usePlaybookTexts()
  const may = useMay()('carrier_accounts.list')
  const carriers = useAnswer('carrier_accounts.list', {}, { enabled: may && name === 'carrier' }).data?.data
  if (name === 'carrier' && carriers)
    return <NativeSelect name={name} label={t('carrier')} data={carriers.map(({ carrier }) => carrier)} required />
  return <TextInput name={name} label={name} maxLength={200} required />
}
