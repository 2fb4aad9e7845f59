import { Action } from '../../kit/action.tsx'
import type { Output } from '../../kit/client.ts'
import { Status } from '../../kit/status.tsx'
import { useSignOnTexts } from './sign-on-texts.ts'

type Proofs = NonNullable<Output<'sign_on.show'>['provider']>['proofs']

/** Which domains the company has shown to be its own, and what it publishes for the others. */
export function DomainProofs({ proofs }: { proofs: Proofs }) {
  const t = useSignOnTexts()
  const isOpen = proofs.some(({ proven }) => !proven)
  return (
    <div className="stack">
      {isOpen && <p className="soft">{t('unprovenHow')}</p>}
      <ul className="list">
        {proofs.map(({ domain, proven, record, value }) => (
          <li key={domain}>
            <span>
              <Status tone={proven ? 'good' : 'waiting'}>{proven ? t('proven') : t('unproven')}</Status> {domain}{' '}
              {!proven && (
                <span className="soft">
                  <code>{record}</code> <code>{value}</code>
                </span>
              )}
            </span>
            {!proven && (
              <Action
                operation="sign_on.prove_domain"
                input={{ domain }}
                label={t('prove')}
                about={domain}
                refusals={{
                  'sign_on.domain_unproven': t('notFound'),
                  'sign_on.resolver_away': t('resolverAway'),
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
