import { Action } from '../../kit/action.tsx'
import { textOf } from '../../kit/form-text.ts'
import { NativeSelect } from '../../kit/inputs.tsx'
import { MEANINGS, type Meaning, useMeaningWords } from '../../kit/meanings.ts'
import { usePersonName } from '../../kit/people.ts'
import { type Chat, lastHeard } from './chat.ts'
import { useInboxTexts } from './texts.ts'

const OPERATION = 'conversations.mark_meaning'

/** A person says what the customer's last message meant, also of a closed conversation; what was said may be changed, and taken back. */
export function MarkMeaning({ chat: { id, meaning, messages } }: { chat: Chat }) {
  const t = useInboxTexts()
  const words = useMeaningWords()
  const last = lastHeard(messages)
  if (!last) return null
  const marked = meaning?.messageId === last.id ? meaning.intent : undefined
  return (
    <Action
      operation={OPERATION}
      input={{ id, intent: marked ?? 'other' }}
      hotkey="m"
      label={t(marked ? 'markAgain' : 'mark')}
      riskWords={t('markWhy')}
      undo={marked && { operation: OPERATION, input: { id, intent: marked } }}
      read={(form) => ({ intent: textOf(form, 'intent') as Meaning })}
      preview={
        <>
          <blockquote className="quoted">{last.text ?? t('other', { kind: last.kind })}</blockquote>
          <NativeSelect
            name="intent"
            label={t('wanted')}
            required
            defaultValue={marked ?? ''}
            data={[['', t('chooseMeaning')], ...MEANINGS.map((one) => [one, words(one)] as const)]}
          />
        </>
      }
    />
  )
}

/** What a person said that this message meant. */
export function Marked({ meaning: { intent, by } }: { meaning: NonNullable<Chat['meaning']> }) {
  const t = useInboxTexts()
  const words = useMeaningWords()
  const nameOf = usePersonName()
  return (
    <p className="soft">
      <span aria-hidden="true">✓</span> {t('marked', { what: words(intent), who: nameOf(by) })}
    </p>
  )
}
