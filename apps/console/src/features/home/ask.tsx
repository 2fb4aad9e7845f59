import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef } from 'react'
import { litper } from '../../kit/client.ts'
import { textOf } from '../../kit/form-text.ts'
import { useKeys } from '../../kit/keys.ts'
import { FaultNote, useFaultText } from '../../kit/states.tsx'
import { AskAnswer } from './ask-answer.tsx'
import { canListen, useListening } from './listening.ts'
import { useHomeTexts } from './texts.ts'

const ASSISTANT = 'operaciones'

/** A question or a wish in words, for the operations assistant. Words alone change nothing: what changes something asks for leave. */
export function Ask() {
  const t = useHomeTexts()
  const field = useRef<HTMLInputElement>(null)
  const start = useMutation({
    mutationFn: (text: string) => litper.call('agents.start', { id: ASSISTANT, text, facts: {}, dryRun: false }),
  })
  const fault = useFaultText(start.error)
  const listening = useListening((words) => {
    if (field.current) field.current.value = words
  })
  useKeys([{ keys: 'q', what: t('ask'), run: () => field.current?.focus() }])
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = textOf(new FormData(event.currentTarget), 'text')
    if (text) start.mutate(text)
  }
  const runId = start.data?.runId
  return (
    <section className="card ask" aria-label={t('ask')}>
      <form className="row" onSubmit={send}>
        <TextInput
          ref={field}
          name="text"
          aria-label={t('ask')}
          placeholder={t('askHint')}
          maxLength={1000}
          autoComplete="off"
        />
        <Button type="submit" loading={start.isPending}>
          {t('askSend')}
        </Button>
        {canListen() && (
          <Button variant="default" title={t('askSpeakHint')} onClick={listening.start}>
            {listening.isOn ? t('askListening') : t('askSpeak')}
          </Button>
        )}
      </form>
      {start.isError && <FaultNote>{fault}</FaultNote>}
      {runId && <AskAnswer id={runId} />}
    </section>
  )
}
