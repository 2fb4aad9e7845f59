import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMay } from '../../../kit/access.tsx'
import { Action } from '../../../kit/action.tsx'
import { type Input, litper } from '../../../kit/client.ts'
import { download } from '../../../kit/download.ts'
import { tell } from '../../../kit/notices.tsx'
import { usePersonName } from '../../../kit/people.ts'
import { useFaultWords } from '../../../kit/states.tsx'
import { Status } from '../../../kit/status.tsx'
import type { Whole } from './graph.ts'
import { useFlowTexts } from './texts.ts'
import { FlowState } from './words.tsx'

interface Props {
  readonly flow: Whole
  readonly draft: Input<'flows.save'>
  readonly isChanged: boolean
  readonly saved: (flow: Whole) => void
  /** It was published or paused; what is drawn stays as it is. */
  readonly moved: (flow: Whole) => void
}

/** Save, publish, pause, export; what a flow does by itself begins with publishing it. */
export function FlowActions({ flow, draft, isChanged, saved, moved }: Props) {
  const t = useFlowTexts()
  const nameOf = usePersonName()
  const { id, state, newest, current, problems, runsToday, graph, publishedBy } = flow
  const isNew = state !== 'published' || newest !== current
  const blocked = isChanged ? t('saveFirst') : problems.length > 0 ? t('fixFirst') : isNew ? undefined : t('nothingNew')
  return (
    <>
      <header className="row">
        <h1>{flow.name}</h1>
        <FlowState flow={flow} />
        <span className="soft">
          {current !== null && t('today', { count: runsToday, most: graph.perDay })}
          {publishedBy && ` · ${t('inRightOf', { who: nameOf(publishedBy) })}`}
        </span>
      </header>
      <div className="row actions">
        <Action
          operation="flows.save"
          input={draft}
          label={t('save')}
          hotkey="s"
          {...(isChanged && { tone: 'main' })}
          refusals={{ 'flow.changed': t('refusedChanged') }}
          onDone={saved}
        />
        <Action
          operation="flows.publish"
          input={{ id, revision: draft.revision ?? flow.revision }}
          label={current === null ? t('publish') : t('publishAgain', { version: newest })}
          {...(blocked !== undefined && { blocked })}
          {...(blocked === undefined && { tone: 'main' })}
          refusals={{ 'flow.changed': t('refusedChanged'), 'flow.has_problems': t('refusedProblems') }}
          preview={<p>{t('publishPreview')}</p>}
          onDone={moved}
        />
        {state === 'published' && (
          <Action
            operation="flows.pause"
            input={{ id }}
            label={t('pause')}
            preview={<p>{t('pausePreview')}</p>}
            onDone={moved}
          />
        )}
        {current === null && <RemoveDraft flow={flow} />}
        <Export id={id} {...(blocked !== undefined && isNew && { blocked })} />
        {isChanged ? (
          <Status tone="warning">{t('unsaved')}</Status>
        ) : problems.length > 0 ? (
          <Status tone="bad">{t('problems', { count: problems.length })}</Status>
        ) : (
          <Status tone="good">{t('noProblems')}</Status>
        )}
      </div>
    </>
  )
}

/** Nothing ever ran by it. Taken back, it is a new draft of the same steps. */
function RemoveDraft({ flow: { id, name, graph, revision } }: Pick<Props, 'flow'>) {
  const t = useFlowTexts()
  const navigate = useNavigate()
  return (
    <Action
      operation="flows.remove"
      input={{ id, revision }}
      label={t('removeDraft')}
      undo={{ operation: 'flows.save', input: { name, graph } }}
      refusals={{ 'flow.changed': t('refusedChanged'), 'flow.was_published': t('refusedPublished') }}
      onDone={() => void navigate({ to: '/contenido/flujos', replace: true })}
    />
  )
}

function Export({ id, blocked }: { id: string; blocked?: string }) {
  const t = useFlowTexts()
  const words = useFaultWords()
  const { mutate, isPending } = useMutation({
    mutationFn: () => litper.call('flows.export', { id }),
    onSuccess: ({ fileName, yaml }) => download(fileName, 'application/yaml', yaml),
    onError: (error) => tell({ text: words(error), tone: 'bad' }),
  })
  if (!useMay()('flows.export')) return null
  return (
    <Button
      variant="default"
      size="sm"
      loading={isPending}
      aria-disabled={blocked !== undefined}
      title={blocked}
      onClick={() => blocked === undefined && mutate()}
    >
      {t('export')}
      {blocked && <span className="hidden">. {blocked}</span>}
    </Button>
  )
}
