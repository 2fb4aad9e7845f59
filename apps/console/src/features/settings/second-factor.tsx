import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAccess } from '../../kit/access.tsx'
import { Action } from '../../kit/action.tsx'
import { isProblem } from '../../kit/client.ts'
import { useAct } from '../../kit/queries.ts'
import { ShowOnce } from '../../kit/show-once.tsx'
import { FaultNote, useFaultText } from '../../kit/states.tsx'
import { Status } from '../../kit/status.tsx'
import { useAccessTexts } from './access-texts.ts'

const code = (form: FormData) => ({ code: String(form.get('code') ?? '').replaceAll(' ', '') })

/** Codes of an app: begun, confirmed by a first code, ended by one. */
export function SecondFactor() {
  const t = useAccessTexts()
  const [isOn, setOn] = useState(useAccess().secondFactor)
  const [recovery, setRecovery] = useState<readonly string[]>()
  const begin = useAct('second_factors.begin')
  const words = useFaultText(begin.error)
  const isOld = isProblem(begin.error, 'auth.fresh_needed', 'auth.invalid_credentials')
  const fault = isProblem(begin.error, 'auth.fresh_needed') ? t('freshNeeded') : words
  const [password, setPassword] = useState('')
  const field = (
    <TextInput
      name="code"
      label={t('code')}
      inputMode="numeric"
      autoComplete="one-time-code"
      required
      minLength={6}
      maxLength={40}
      data-autofocus
    />
  )
  return (
    <div className="stack">
      <Status tone={isOn ? 'good' : 'warning'}>{isOn ? t('codesOn') : t('codesOff')}</Status>
      {begin.data && !isOn && (
        <>
          <p>{t('codesHow')}</p>
          <pre className="secret">{begin.data.secret.match(/.{1,4}/g)?.join(' ')}</pre>
          <p>
            <a href={begin.data.url}>{t('openApp')}</a>
          </p>
        </>
      )}
      {begin.isError && <FaultNote>{fault}</FaultNote>}
      <div className="row">
        {isOn ? (
          <Action
            operation="second_factors.remove"
            input={{ code: '' }}
            label={t('codesEnd')}
            read={code}
            preview={field}
            onDone={() => {
              begin.reset()
              setOn(false)
            }}
          />
        ) : begin.data ? (
          <Action
            operation="second_factors.confirm"
            input={{ code: '' }}
            label={t('codesConfirm')}
            read={code}
            preview={field}
            onDone={({ recoveryCodes }) => {
              setRecovery(recoveryCodes)
              setOn(true)
            }}
          />
        ) : (
          <>
            {isOld && (
              <TextInput
                type="password"
                label={t('currentPassword')}
                autoComplete="current-password"
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
              />
            )}
            <Button
              variant="default"
              size="sm"
              loading={begin.isPending}
              onClick={() => begin.mutate(password ? { password } : {})}
            >
              {t('codesBegin')}
            </Button>
          </>
        )}
      </div>
      {recovery && <ShowOnce title={t('recovery')} secret={recovery.join('\n')} close={() => setRecovery(undefined)} />}
    </div>
  )
}
