import { Textarea, TextInput } from '@mantine/core'
import { Action } from '../../kit/action.tsx'
import type { Output } from '../../kit/client.ts'
import { textOf } from '../../kit/form-text.ts'
import { NativeSelect } from '../../kit/inputs.tsx'
import { KINDS } from './filters.ts'
import { useContentTexts } from './texts.ts'

interface Props {
  readonly hotkey?: string
  /** The next version of this one; absent: a new article. */
  readonly of?: { readonly id: string; readonly title: string; readonly body: string }
  readonly done?: (article: Output<'knowledge.propose'>) => void
}

/** Writes a version; nothing is answered from it before it is approved. */
export function Propose({ hotkey, of, done }: Props) {
  const t = useContentTexts()
  return (
    <Action
      operation="knowledge.propose"
      input={{ kind: 'article', title: '', body: '', ...(of && { id: of.id }) }}
      label={t(of ? 'edit' : 'add')}
      hotkey={hotkey}
      read={(form) => {
        const kind = KINDS.find((one) => one === form.get('kind'))
        return { ...(kind && { kind }), title: textOf(form, 'title'), body: textOf(form, 'body') }
      }}
      refusals={{ 'article.retired': t('refusedRetired'), 'article.empty': t('refusedEmpty') }}
      {...(done && { onDone: done })}
      preview={
        <div className="stack">
          <p className="soft">{t('proposed_why')}</p>
          {!of && <NativeSelect name="kind" label={t('kind')} data={KINDS.map((one) => [one, t(one)] as const)} />}
          <TextInput
            name="title"
            label={t('articleTitle')}
            defaultValue={of?.title}
            required
            minLength={3}
            maxLength={160}
            data-autofocus
          />
          <Textarea
            name="body"
            label={t('body')}
            description={t('bodyHelp')}
            defaultValue={of?.body}
            required
            minLength={3}
            maxLength={40_000}
            rows={10}
          />
        </div>
      }
    />
  )
}
