import type { LinkProps } from '@tanstack/react-router'
import { useMay } from '../../kit/access.tsx'
import type { Output } from '../../kit/client.ts'
import { useReasonWords } from '../../kit/flow-reasons.ts'
import { dayOfDate } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { summaryOf } from '../../kit/operation-summary.ts'
import { useAnswer } from '../../kit/queries.ts'
import { runPath } from '../../kit/run-path.ts'
import type { Tone } from '../../kit/status.tsx'
import { HOLDS, LIMIT, WAITING_CHATS } from './asked.ts'
import { sortNeeds } from './sort-needs.ts'
import { useHoldTexts, useHomeTexts } from './texts.ts'
import { useFailed } from './use-failed.ts'

/** What ends a need from its row: the operation, and its words. */
export interface Settles {
  readonly operation:
    | 'orders.resolve_task'
    | 'provider_notices.acknowledge'
    | 'privacy_requests.close'
    | 'dead_letters.replay'
    | 'flow_runs.acknowledge'
    | 'incidents.acknowledge'
  readonly label: string
  readonly preview?: string
}
export interface Need {
  readonly id: string
  readonly text: string
  readonly since: string
  /** Its day is over: before all others. */
  readonly late?: boolean
  readonly tone: Tone
  readonly link: LinkProps
  readonly note?: string | undefined
  readonly settles?: Settles
}

/** What waits for a person, from each service that knows some of it; the late first, then the longest waiting. */
export function useNeeds() {
  const orders = useAnswer('orders.list', HOLDS)
  const needs = [
    ...useExceptionNeeds(),
    ...useIncidentNeeds(),
    ...useApprovalNeeds(),
    ...usePrivacyNeeds(),
    ...useTaskNeeds(),
    ...useRequestNeeds(),
    ...useChatNeeds(),
    ...useHoldNeeds(orders.data),
    ...useFlowNeeds(),
    ...useNoticeNeeds(),
    ...useFailedNeeds(),
  ]
  return { query: orders, needs: sortNeeds(needs) }
}

/** One row for all of them: their own screen is made for working them off. */
function useExceptionNeeds(): Need[] {
  const t = useHomeTexts()
  const first = useAnswer('waybills.list_exceptions', { limit: 1 }).data?.data[0]
  const due: Output<'waybills.count_exceptions'>['byDue'] = useAnswer('waybills.count_exceptions', {}).data?.byDue ?? {}
  const late = due.overdue ?? 0
  const today = (due.soon ?? 0) + (due.today ?? 0)
  if (!first || late + today === 0) return []
  const text = late > 0 ? t('exceptionsLate', { late, today }) : t('exceptionsToday', { today })
  const link: LinkProps = { to: '/novedades', search: late > 0 ? { plazo: 'overdue' } : {} }
  return [{ id: 'exceptions', text, since: first.openedAt, late: late > 0, tone: 'warning', link }]
}

/** Of those that nobody leads yet. */
function useIncidentNeeds(): Need[] {
  const t = useHomeTexts()
  const locale = useLocale()
  const open = useAnswer('incidents.list', { state: 'open', ...LIMIT }).data?.data ?? []
  return open.map(({ id, summary, openedAt, severity }) => ({
    ...{ id, since: openedAt, late: severity === 'critical', link: { to: '/crisis/$id', params: { id } } },
    text: t('incidentRow', { what: summary[locale] }),
    tone: 'bad',
    settles: { operation: 'incidents.acknowledge', label: t('acknowledge') },
  }))
}

function useApprovalNeeds(): Need[] {
  const t = useHomeTexts()
  const locale = useLocale()
  const asked = useAnswer('approvals.list', { state: 'open', ...LIMIT }).data?.data ?? []
  return asked.map(({ id, runId, agent, operation, askedAt }) => ({
    ...{ id, since: askedAt, tone: 'agent', link: { to: runPath(agent), params: { id: runId } } },
    text: t('approvalRow', { agent, what: summaryOf(operation)[locale] }),
  }))
}

function usePrivacyNeeds(): Need[] {
  const t = useHomeTexts()
  const may = useMay()('privacy_requests.list')
  const asked = useAnswer('privacy_requests.list', LIMIT, { enabled: may }).data?.data ?? []
  return asked.map(({ id, shopDomain, receivedAt, late }) => ({
    ...{ id, since: receivedAt, late, link: { to: '/ajustes/$seccion', params: { seccion: 'privacidad' } } },
    text: t(late ? 'privacyLate' : 'privacyRow', { shop: shopDomain }),
    tone: late ? 'bad' : 'waiting',
    settles: { operation: 'privacy_requests.close', label: t('answered'), preview: t('answeredPreview') },
  }))
}

function useTaskNeeds(): Need[] {
  const t = useHomeTexts()
  const locale = useLocale()
  const tasks = useAnswer('orders.list_tasks', { state: 'open', ...LIMIT }).data?.data ?? []
  return tasks.map(({ id, orderId, text, openedAt }) => ({
    ...{ id, text: text[locale], since: openedAt, tone: 'warning' },
    link: { to: '/pedidos/$id', params: { id: orderId } },
    settles: { operation: 'orders.resolve_task', label: t('resolved') },
  }))
}

/** What customers ask on their page; it is answered in the order. */
function useRequestNeeds(): Need[] {
  const t = useHomeTexts()
  const locale = useLocale()
  const asked = useAnswer('waybills.list_requests', { state: 'open', ...LIMIT }).data?.data ?? []
  return asked.map(({ id, orderId, orderName: name, date, text, askedAt }) => ({
    ...{ id, since: askedAt, tone: 'waiting', note: text ?? undefined },
    text: date ? t('requestDateRow', { name, day: dayOfDate(date, locale) }) : t('requestRow', { name }),
    link: { to: '/pedidos/$id', params: { id: orderId } },
  }))
}

function useChatNeeds(): Need[] {
  const t = useHomeTexts()
  const chats = useAnswer('conversations.list', WAITING_CHATS).data?.data ?? []
  return chats.map(({ id, customer, waitingSince, updatedAt, last }) => ({
    ...{ id, since: waitingSince ?? updatedAt, tone: 'waiting', note: last?.text ?? undefined },
    text: t('chatRow', { name: customer.name ?? customer.username ?? t('unnamed') }),
    link: { to: '/bandeja/$id', params: { id } },
  }))
}

function useHoldNeeds(orders: Output<'orders.list'> | undefined): Need[] {
  const t = useHomeTexts()
  const hold = useHoldTexts()
  return (orders?.data ?? []).map(({ id, name, hold: why, updatedAt }) => ({
    ...{ id, since: updatedAt, tone: 'warning', link: { to: '/pedidos/$id', params: { id } } },
    text: t('holdRow', { name, why: why ? hold(why.reason) : '' }),
  }))
}

/** Runs of the merchant's own flows that failed. */
function useFlowNeeds(): Need[] {
  const t = useHomeTexts()
  const why = useReasonWords()
  const may = useMay()('flow_runs.list')
  const failed = useAnswer('flow_runs.list', { needsPerson: true, ...LIMIT }, { enabled: may }).data?.data ?? []
  return failed.map(({ id, flowName, reason, createdAt, endedAt }) => ({
    ...{ id, since: endedAt ?? createdAt, tone: 'bad' },
    text: t('flowRow', { name: flowName, why: why(reason) }),
    link: { to: '/contenido/flujos/corridas/$id', params: { id } },
    settles: { operation: 'flow_runs.acknowledge', label: t('noted') },
  }))
}

function useNoticeNeeds(): Need[] {
  const t = useHomeTexts()
  const notices = useAnswer('provider_notices.list', LIMIT).data?.data ?? []
  return notices.map(({ id, provider, kind, subject, severity, firstAt }) => ({
    ...{
      id,
      since: firstAt,
      tone: severity === 'critical' ? 'bad' : 'warning',
      link: { to: '/ajustes/$seccion', params: { seccion: 'conexiones' } },
    },
    text: t('noticeRow', { provider, what: [kind, subject].filter(Boolean).join(' · ') }),
    settles: { operation: 'provider_notices.acknowledge', label: t('acknowledged') },
  }))
}

function useFailedNeeds(): Need[] {
  const t = useHomeTexts()
  return (useFailed() ?? [])
    .slice(0, LIMIT.limit)
    .filter((letter) => !letter.replayedAt)
    .map(({ id, name, attempts, at }) => ({
      ...{ id, since: at, tone: 'bad', link: { to: '/ajustes/$seccion', params: { seccion: 'fallidos' } } },
      text: t('deadRow', { event: name, attempts }),
      settles: { operation: 'dead_letters.replay', label: t('replay'), preview: t('replayPreview', { event: name }) },
    }))
}
