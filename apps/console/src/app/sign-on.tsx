import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { type Input, litper, ProblemError } from '../kit/client.ts'
import { FaultNote, useFaultWords } from '../kit/states.tsx'
import { useSignOnTexts } from './sign-on-texts.ts'

const KEPT = 'litper.company'
/** The company whose sign-in page this browser has seen. */
export const knownCompany = (): string | undefined => localStorage.getItem(KEPT) ?? undefined

/** `/entrar/<code>`: the sign-in page of a company. `/entrar?code=…&state=…`: where its provider sends people back to. */
export const isSignOn = (path: string): boolean => path === '/entrar' || path.startsWith('/entrar/')

export function SignOn() {
  const [query] = useState(() => new URLSearchParams(location.search))
  const company = location.pathname.split('/')[2]
  useEffect(() => {
    if (company) localStorage.setItem(KEPT, company)
  }, [company])
  return (
    <main className="login card">
      <h1>Litper</h1>
      {query.has('state') ? <Finish query={query} /> : <Begin company={company ?? knownCompany() ?? ''} />}
    </main>
  )
}

function Begin({ company }: { company: string }) {
  const t = useSignOnTexts()
  return (
    <div className="stack">
      <p>{t('how')}</p>
      <CompanyButton company={company} main />
      <a href="/">{t('otherWay')}</a>
    </div>
  )
}

/** Sends the browser to the provider of the company. */
export function CompanyButton({ company, main }: { company: string; main?: boolean }) {
  const t = useSignOnTexts()
  const [state, setState] = useState<{ busy: boolean; fault?: unknown }>({ busy: false })
  const go = async () => {
    setState({ busy: true })
    try {
      const { url } = await litper.call('sign_on.begin', { company })
      location.assign(url)
    } catch (fault) {
      setState({ busy: false, fault })
    }
  }
  return (
    <>
      {state.fault !== undefined && <Refused fault={state.fault} />}
      <Button type="button" variant={main ? 'filled' : 'default'} loading={state.busy} onClick={() => void go()}>
        {t('enter')}
      </Button>
    </>
  )
}

const FIELDS = ['code', 'state', 'iss', 'error', 'session_state'] as const

function Finish({ query }: { query: URLSearchParams }) {
  const t = useSignOnTexts()
  const [fault, setFault] = useState<unknown>()
  useEffect(() => {
    const input: Input<'sign_on.finish'> = {}
    for (const field of FIELDS) input[field] = query.get(field) ?? undefined
    history.replaceState(null, '', location.pathname) // the code is good once: it stays in no history
    litper.call('sign_on.finish', input).then(() => location.replace('/'), setFault)
  }, [query])
  if (fault === undefined) return <p role="status">{t('entering')}</p>
  return (
    <div className="stack">
      <Refused fault={fault} />
      <a href={`/entrar/${knownCompany() ?? ''}`}>{t('again')}</a>
      <a href="/">{t('otherWay')}</a>
    </div>
  )
}

function Refused({ fault }: { fault: unknown }) {
  return <FaultNote>{useSignOnFault()(fault)}</FaultNote>
}

const WORDS = {
  'sign_on.not_found': 'notFound',
  'sign_on.state': 'state',
  'sign_on.wrong_issuer': 'wrongProvider',
  'sign_on.wrong_audience': 'wrongProvider',
  'sign_on.bad_token': 'wrongProvider',
  'sign_on.not_a_provider': 'wrongProvider',
  'sign_on.email_unverified': 'unverified',
  'sign_on.email_missing': 'missing',
  'sign_on.domain': 'domain',
  'sign_on.not_invited': 'notInvited',
  'sign_on.domain_unproven': 'unproven',
  'sign_on.person_disabled': 'disabled',
  'sign_on.other_identity': 'other',
  'sign_on.provider_away': 'away',
} as const

function useSignOnFault(): (fault: unknown) => string {
  const t = useSignOnTexts()
  const words = useFaultWords()
  return (fault) => {
    if (!(fault instanceof ProblemError)) return words(fault)
    if (fault.code === 'sign_on.refused') return t('refused', { why: String(fault.problem['why'] ?? '') })
    return fault.code in WORDS ? t(WORDS[fault.code as keyof typeof WORDS]) : words(fault)
  }
}
