import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Action } from '../../kit/action.tsx'
import { isProblem, litper } from '../../kit/client.ts'
import { textOf } from '../../kit/form-text.ts'
import { dayAndTime } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { tell } from '../../kit/notices.tsx'
import { canUsePasskeys, makePasskey } from '../../kit/passkeys.ts'
import { invalidate, useRows } from '../../kit/queries.ts'
import { FaultNote, States, useFaultWords } from '../../kit/states.tsx'
import { usePasskeyTexts } from './passkey-texts.ts'

/** Passkeys: made, named, removed. */
export function Passkeys() {
  const t = usePasskeyTexts()
  const locale = useLocale()
  const { query, rows } = useRows('passkeys.list', {})
  return (
    <div className="stack">
      <p className="soft">{t('about')}</p>
      <States query={{ ...query, data: rows }} isEmpty={(all) => all.length === 0} empty={<p>{t('none')}</p>}>
        {(all) => (
          <ul className="list">
            {all.map(({ id, name, usedAt }) => (
              <li key={id}>
                <span>
                  {name} <span className="soft">{usedAt ? dayAndTime(usedAt, locale) : t('unused')}</span>
                </span>
                <span className="row">
                  <Action
                    operation="passkeys.rename"
                    input={{ id, name }}
                    label={t('rename')}
                    about={name}
                    read={(form) => ({ name: textOf(form, 'name') })}
                    preview={
                      <TextInput
                        name="name"
                        label={t('name')}
                        defaultValue={name}
                        maxLength={60}
                        required
                        data-autofocus
                      />
                    }
                  />
                  <Action
                    operation="passkeys.remove"
                    input={{ id }}
                    label={t('remove')}
                    about={name}
                    preview={<p>{t('removeHow', { name })}</p>}
                  />
                </span>
              </li>
            ))}
          </ul>
        )}
      </States>
      {canUsePasskeys() ? <NewPasskey /> : <p className="note">{t('notHere')}</p>}
    </div>
  )
}

function NewPasskey() {
  const t = usePasskeyTexts()
  const words = useFaultWords()
  const [state, setState] = useState<{ busy: boolean; fault?: unknown; asksPassword?: boolean }>({ busy: false })
  const make = async (name: string, password: string) => {
    setState(({ asksPassword }) => ({ busy: true, asksPassword }))
    try {
      const { options } = await litper.call('passkeys.begin', password ? { password } : {})
      await litper.call('passkeys.add', { name, answer: await makePasskey(options) })
      tell({ text: t('made', { name }), tone: 'good' })
      invalidate('passkeys')
      setState({ busy: false })
    } catch (fault) {
      const old = isProblem(fault, 'auth.fresh_needed')
      setState(({ asksPassword }) => ({ busy: false, fault, asksPassword: asksPassword || old }))
    }
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    void make(textOf(form, 'name'), textOf(form, 'password'))
  }
  const said = (fault: unknown) => {
    if (isProblem(fault, 'auth.fresh_needed')) return t('freshNeeded')
    if (isProblem(fault, 'auth.invalid_credentials')) return t('wrongPassword')
    if (fault instanceof DOMException)
      return fault.name === 'InvalidStateError'
        ? t('have')
        : fault.name === 'SecurityError'
          ? t('address')
          : t('cancelled')
    return words(fault)
  }
  return (
    <form onSubmit={submit} className="row">
      <TextInput name="name" label={t('name')} placeholder={t('nameExample')} maxLength={60} required />
      {state.asksPassword && (
        <TextInput name="password" type="password" label={t('password')} autoComplete="current-password" />
      )}
      <Button type="submit" variant="default" loading={state.busy}>
        {t('make')}
      </Button>
      {state.fault !== undefined && <FaultNote>{said(state.fault)}</FaultNote>}
    </form>
  )
}
