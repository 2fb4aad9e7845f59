import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import type { Access } from '../kit/access.tsx'
import { isProblem, litper } from '../kit/client.ts'
import { useFaultText } from '../kit/states.tsx'
import { useAppTexts } from './texts.ts'

const DEMO = { email: 'owner@demo.litper.test', password: 'demo-password' }
/** Only on one's own machine, where `npm start` makes that account. */
const isLocal = () => ['127.0.0.1', 'localhost', '[::1]'].includes(location.hostname)

export function Login({ onIn }: { onIn: (access: Access) => void }) {
  const t = useAppTexts()
  const form = useRef<HTMLFormElement>(null)
  const [fault, setFault] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const said = useFaultText(fault)
  const enter = async (given: { email: string; password: string; code?: string }) => {
    setBusy(true)
    setFault(undefined)
    try {
      onIn(await litper.call('browser_sessions.open', given))
    } catch (error) {
      setFault(error)
    } finally {
      setBusy(false)
    }
  }
  const asksCode = isProblem(fault, 'auth.code_required', 'auth.code_wrong')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const code = String(data.get('code') ?? '').replaceAll(' ', '')
    void enter({ email: String(data.get('email')), password: String(data.get('password')), ...(code && { code }) })
  }
  return (
    <main className="login card">
      <h1>Litper</h1>
      <form ref={form} onSubmit={submit}>
        <TextInput name="email" type="email" label={t('email')} autoComplete="username" required autoFocus />
        <TextInput name="password" type="password" label={t('password')} autoComplete="current-password" required />
        {asksCode && (
          <TextInput
            name="code"
            label={t('code')}
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            autoFocus
          />
        )}
        {fault !== undefined && !isProblem(fault, 'auth.code_required') && (
          <p className="note bad" role="alert">
            {isProblem(fault, 'auth.invalid_credentials')
              ? t('wrong')
              : isProblem(fault, 'auth.code_wrong')
                ? t('codeWrong')
                : said}
          </p>
        )}
        <Button type="submit" loading={busy}>
          {t('signIn')}
        </Button>
        <a href="/reset">{t('forgot')}</a>
        {isLocal() && (
          <button type="button" className="link" onClick={() => void enter(DEMO)}>
            {t('demoLogin')}
          </button>
        )}
      </form>
    </main>
  )
}
