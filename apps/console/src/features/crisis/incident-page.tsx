import './crisis.css'
import { Link, useParams } from '@tanstack/react-router'
import { count, dayAndTime, money } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { usePersonName } from '../../kit/people.ts'
import { useAnswer } from '../../kit/queries.ts'
import { RecordPage } from '../../kit/record-page.tsx'
import { Section } from '../../kit/section.tsx'
import { AffectedList } from './affected-list.tsx'
import { IncidentActions } from './incident-actions.tsx'
import { IncidentTimeline } from './incident-timeline.tsx'
import { type Incident, IncidentStatus, isOver, Notice, Severity } from './incident-words.tsx'
import { Playbooks } from './playbooks.tsx'
import { PostMortem } from './post-mortem.tsx'
import { useCrisisTexts } from './texts.ts'

/** The room of one incident: who leads, what is hit, what was done, what can be done. */
export function IncidentPage() {
  const t = useCrisisTexts()
  const { id } = useParams({ strict: false }) as { id: string }
  return (
    <RecordPage
      query={useAnswer('incidents.find', { id })}
      back={<Link to="/crisis">← {t('title')}</Link>}
      title={t('incident')}
      notFound={t('notFound')}
      missing={['incident.not_found', 'request.invalid']}
    >
      {(incident) => <Room incident={incident} />}
    </RecordPage>
  )
}

function Room({ incident }: { incident: Incident }) {
  const t = useCrisisTexts()
  const locale = useLocale()
  return (
    <>
      <header className="row">
        <h1>{incident.summary[locale]}</h1>
        <Severity of={incident} />
        <IncidentStatus of={incident} />
      </header>
      <Facts incident={incident} />
      <div className="row facets">
        <IncidentActions incident={incident} />
      </div>
      <div className="columns room">
        <div className="stack">
          <Playbooks incident={incident} />
          <Section title={t('affected')}>
            <AffectedList id={incident.id} />
          </Section>
        </div>
        <div className="stack">
          <Section title={t('history')}>
            <IncidentTimeline incident={incident} />
          </Section>
          {isOver(incident) && <PostMortem id={incident.id} />}
        </div>
      </div>
    </>
  )
}

function Facts({ incident }: { incident: Incident }) {
  const t = useCrisisTexts()
  const locale = useLocale()
  const nameOf = usePersonName()
  const { leader, affected, noticeDueAt, finding, openedAt, seenBy } = incident
  return (
    <dl className="tiles room-facts">
      <div className="card tile">
        <dt className="soft">{t('leader')}</dt>
        <dd>
          <strong>{leader ? nameOf(leader) : t('nobody')}</strong>
        </dd>
      </div>
      <div className="card tile">
        <dt className="soft">{t('parcels')}</dt>
        <dd>
          <strong>{count(affected.parcels, locale)}</strong>
        </dd>
      </div>
      <div className="card tile">
        <dt className="soft">{t('money')}</dt>
        <dd>
          <strong>{money({ amount: affected.pesos, currency: 'COP' }, locale)}</strong>
        </dd>
      </div>
      <div className="card tile">
        <dt className="soft">{t('nextNotice')}</dt>
        <dd>
          <Notice dueAt={noticeDueAt} />
        </dd>
      </div>
      <div className="card tile">
        <dt className="soft">{t('seen')}</dt>
        <dd>
          {t(`seen_${seenBy}`)}, {dayAndTime(openedAt, locale)}
          {finding && (
            <div className="soft">
              {t('finding', { got: round(finding.got), usual: round(finding.usual), hours: finding.window })}
            </div>
          )}
        </dd>
      </div>
    </dl>
  )
}

const round = (value: number) => String(Math.round(value * 10) / 10)
