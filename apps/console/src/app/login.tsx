import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import type { Access } from '../kit/access.tsx'
import { type Input, isProblem, litper, ProblemError } from '../kit/client.ts'
import { canUsePasskeys, signByPasskey } from '../kit/passkeys.ts'
import { FaultNote, useFaultText } from '../kit/states.tsx'
import { CompanyButton, knownCompany } from './sign-on.tsx'
import { useAppTexts } from './texts.ts'

const DEMO = { email: 'owner@demo.litper.test', password: 'demo-password' }
/** Only on one's own machine, where `npm start` makes that account. */
const isLocal = () => ['127.0.0.1', 'localhost', '[::1]'].includes(location.hostname)

/** Refusals that this form can explain. */
const WORDS = {
  'auth.invalid_credentials': 'wrong',
  'auth.code_wrong': 'codeWrong',
  'auth.sign_on_required': 'companyOnly',
  'passkey.wrong': 'passkeyWrong',
  'passkey.challenge': 'passkeyWrong',
  'passkey.copied': 'passkeyWrong',
} as const
function wordOf(fault: unknown): (typeof WORDS)[keyof typeof WORDS] | undefined {
  if (fault instanceof DOMException) return 'passkeyWrong' // the browser's own refusal
  return fault instanceof ProblemError ? WORDS[fault.code as keyof typeof WORDS] : undefined
}

export function Login({ onIn }: { onIn: (access: Access) => void }) {
  const t = useAppTexts()
  const form = useRef<HTMLFormElement>(null)
  const [fault, setFault] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const said = useFaultText(fault)
  const word = wordOf(fault)
  const company = word === 'companyOnly' ? String((fault as ProblemError).problem['company']) : knownCompany()
  const enter = async (open: () => Promise<Access>) => {
    setBusy(true)
    setFault(undefined)
    try {
      onIn(await open())
    } catch (error) {
      setFault(error)
    } finally {
      setBusy(false)
    }
  }
  const asksCode = isProblem(fault, 'auth.code_required', 'auth.code_wrong')
  const byPassword = (given: Input<'browser_sessions.open'>) => enter(() => litper.call('browser_sessions.open', given))
  const byPasskey = () => enter(async () => litper.call('passkeys.sign_in', { answer: await signByPasskey() }))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const code = String(data.get('code') ?? '').replaceAll(' ', '')
    void byPassword({ email: String(data.get('email')), password: String(data.get('password')), ...(code && { code }) })
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
          <FaultNote>{word ? t(word) : said}</FaultNote>
        )}
        <Button type="submit" loading={busy}>
          {t('signIn')}
        </Button>
        {canUsePasskeys() && (
          <Button type="button" variant="default" onClick={() => void byPasskey()}>
            {t('passkey')}
          </Button>
        )}
        {company && <CompanyButton company={company} />}
        <a href="/reset">{t('forgot')}</a>
        {isLocal() && (
          <button type="button" className="link" onClick={() => void byPassword(DEMO)}>
            {t('demoLogin')}
          </button>
        )}
      </form>
    </main>
  )
}
