import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { isProblem, litper } from '../kit/client.ts'
import { filledIn } from '../kit/form-text.ts'
import { FaultNote, useFaultText } from '../kit/states.tsx'
import { useAppTexts } from './texts.ts'

/** What the mails link to: `/invite#token`, `/reset#token`. The token is behind the #, so that no log has it. */
export const isByLink = (path: string): boolean => path === '/invite' || path === '/reset'

export function ByLink() {
  const [token] = useState(() => location.hash.slice(1))
  return (
    <main className="login card">
      <h1>Litper</h1>
      {token ? <SetPassword token={token} isNew={location.pathname === '/invite'} /> : <AskLink />}
    </main>
  )
}

function SetPassword({ token, isNew }: { token: string; isNew: boolean }) {
  const t = useAppTexts()
  const { send, busy, done, fault } = useSend(async (form: FormData) => {
    const password = String(form.get('password'))
    await litper.call('passwords.set_by_link', { token, password, ...filledIn(form, 'name') })
    history.replaceState(null, '', location.pathname) // the link is used up
  })
  const said = useFaultText(fault)
  if (done)
    return (
      <p role="status">
        {t('passwordSet')} <a href="/">{t('signIn')}</a>
      </p>
    )
  const words = isProblem(fault, 'link.not_found')
    ? t('linkOver')
    : isProblem(fault, 'password.weak')
      ? t('passwordWeak')
      : said
  return (
    <form onSubmit={send}>
      <h2>{isNew ? t('welcome') : t('choosePassword')}</h2>
      {isNew && <TextInput name="name" label={t('yourName')} autoComplete="name" maxLength={200} autoFocus />}
      <TextInput
        name="password"
        type="password"
        label={t('newPassword')}
        description={t('passwordRule')}
        autoComplete="new-password"
        minLength={10}
        maxLength={200}
        required
      />
      {fault !== undefined && <FaultNote>{words}</FaultNote>}
      <Button type="submit" loading={busy}>
        {t('keepPassword')}
      </Button>
    </form>
  )
}

function AskLink() {
  const t = useAppTexts()
  const { send, busy, done, fault } = useSend((form) =>
    litper.call('passwords.forgot', { email: String(form.get('email')) }),
  )
  const said = useFaultText(fault)
  if (done) return <p role="status">{t('linkSent')}</p>
  return (
    <form onSubmit={send}>
      <h2>{t('forgot')}</h2>
      <TextInput name="email" type="email" label={t('email')} autoComplete="username" required autoFocus />
      {fault !== undefined && <FaultNote>{said}</FaultNote>}
      <Button type="submit" loading={busy}>
        {t('sendLink')}
      </Button>
      <a href="/">{t('signIn')}</a>
    </form>
  )
}

function useSend(ask: (form: FormData) => Promise<unknown>) {
  const [state, setState] = useState<{ busy: boolean; done: boolean; fault?: unknown }>({ busy: false, done: false })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setState({ busy: true, done: false })
    ask(new FormData(event.currentTarget)).then(
      () => setState({ busy: false, done: true }),
      (fault: unknown) => setState({ busy: false, done: false, fault }),
    )
  }
  return { ...state, send }
}
