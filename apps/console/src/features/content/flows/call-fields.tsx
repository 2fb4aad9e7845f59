import { TextInput } from '@mantine/core'
import { useId } from 'react'
import { useLocale } from '../../../kit/i18n.ts'
import { fieldsOf } from '../../../kit/schema-form.ts'
import { type CallNode, type FlowKit, type FlowNode, type Graph, namesFor, typed } from './graph.ts'
import { Pick } from './pick.tsx'
import { useFlowTexts } from './texts.ts'

interface Props {
  readonly node: CallNode
  readonly graph: Graph
  readonly set: (node: FlowNode) => void
  readonly kit: FlowKit | undefined
}

/** Which operation is called, and with what. */
export function CallFields({ node, graph, set, kit }: Props) {
  const t = useFlowTexts()
  const locale = useLocale()
  const names = useId()
  const all = kit?.operations ?? []
  const known = all.find(({ name }) => name === node.operation)
  const optionsOf = (kind: 'read' | 'write') =>
    all
      .filter((one) => one.kind === kind)
      .map(({ name, summary }) => [name, `${summary[locale]} (${name})`] as const)
      .toSorted(([, a], [, b]) => a.localeCompare(b, locale))
  const setInput = (name: string, value: string | number | boolean) => {
    const { [name]: _before, ...rest } = node.input
    set({ ...node, input: value === '' ? rest : { ...rest, [name]: value } })
  }
  return (
    <>
      <Pick
        label={t('operation')}
        value={node.operation}
        options={[['', t('choose')], ...(node.operation && !known ? [[node.operation, node.operation] as const] : [])]}
        groups={[
          { label: t('reads'), options: optionsOf('read') },
          { label: t('writes'), options: optionsOf('write') },
        ]}
        choose={(operation) => set({ ...node, operation, input: {} })}
      />
      <datalist id={names}>
        {namesFor(graph, kit, node.id).map((name) => (
          <option key={name} value={`{{${name}}}`} />
        ))}
      </datalist>
      {known && <p className="soft">{t('fieldHelp', { example: '{{trigger.orderId}}' })}</p>}
      {known &&
        fieldsOf(known.input).map(({ name, kind, required, description, options }) => (
          <TextInput
            key={name}
            label={required ? `${name} (${t('needed')})` : name}
            description={[description[locale], options.join(' | ')].filter(Boolean).join('. ') || undefined}
            value={String(node.input[name] ?? '')}
            list={names}
            maxLength={2000}
            autoComplete="off"
            onChange={(event) => setInput(name, typed(kind, event.currentTarget.value))}
          />
        ))}
      {known?.asks && <p className="note">{t('asksPerson')}</p>}
      {known?.kind === 'write' && !known.asks && (
        <label className="check">
          <input
            type="checkbox"
            checked={node.ask ?? false}
            onChange={(event) => set({ ...node, ask: event.currentTarget.checked || undefined })}
          />{' '}
          {t('ask')}
        </label>
      )}
    </>
  )
}
