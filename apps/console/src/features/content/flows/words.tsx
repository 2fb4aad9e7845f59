import { useLocale } from '../../../kit/i18n.ts'
import { summaryOf } from '../../../kit/operation-summary.ts'
import { Status } from '../../../kit/status.tsx'
import { useEventTexts } from './event-texts.ts'
import type { FlowNode, Graph, Problem } from './graph.ts'
import { useProblemTexts } from './problem-texts.ts'
import { useFlowTexts } from './texts.ts'

/** What is wrong, in words; the code where this console does not know it yet. */
export function useProblemWords(): (problem: Problem) => string {
  const t = useProblemTexts()
  return ({ code, what }) => t(code as Parameters<typeof t>[0], { what: what ?? '', defaultValue: code })
}

/** What begins a flow: an event, a schedule, a person. */
export function useTriggerWords(): (trigger: Graph['trigger']) => string {
  const t = useFlowTexts()
  const event = useEventTexts()
  return (trigger) => {
    if (trigger.on === 'event') return event(trigger.event)
    return trigger.on === 'cron' ? `${t('on_cron')}: ${trigger.cron}` : t('on_person')
  }
}

/** A step in a few words: its own title, else what it does. */
export function useStepWords(): (node: FlowNode) => string {
  const t = useFlowTexts()
  const locale = useLocale()
  return (node) => {
    if (node.title) return node.title
    if (node.kind === 'call') return node.operation ? summaryOf(node.operation)[locale] : t('call')
    if (node.kind === 'wait') return `${t('wait')}: ${node.minutes} min`
    if (node.kind === 'end') return t('end')
    const [test] = node.tests
    return test?.left ? `${test.left} ${t(test.operator)} ${test.value ?? ''}`.trim() : t('condition')
  }
}

interface StateOf {
  readonly state: 'draft' | 'published' | 'paused'
  readonly newest: number
  readonly current: number | null
}
export function FlowState({ flow: { state, newest, current } }: { flow: StateOf }) {
  const t = useFlowTexts()
  const tone = state === 'published' ? 'good' : state === 'paused' ? 'waiting' : 'plain'
  return (
    <span>
      <Status tone={tone}>{t(state)}</Status>{' '}
      {current !== null && (
        <span className="soft">
          {t('versionOf', { current })}
          {newest !== current && ` · ${t('newerDraft', { newest })}`}
        </span>
      )}
    </span>
  )
}
