import type { ReactNode } from 'react'
import { day } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useAnswer } from '../../kit/queries.ts'
import { States } from '../../kit/states.tsx'
import { Status } from '../../kit/status.tsx'
import { useSettingsTexts } from './texts.ts'

/** What is connected; connecting is by the API until its screens are here. */
export function Connections({ mayCarriers }: { mayCarriers: boolean }) {
  const t = useSettingsTexts()
  const locale = useLocale()
  const since = (at: string) => t('since', { date: day(at, locale) })
  const query = useAnswer('integrations.list', {})
  const carriers = useAnswer('carrier_accounts.list', {}, { enabled: mayCarriers }).data?.data
  return (
    <States query={query}>
      {({ shopify, whatsapp, chateaPro }) => (
        <>
          <ul className="list">
            <Row name={t('shopify')}>
              {shopify.map((shop) => (
                <Status key={shop.shopDomain} tone={shop.status === 'connected' ? 'good' : 'warning'}>
                  {`${shop.shopDomain} (${shop.status}) ${since(shop.connectedAt)}`}
                </Status>
              ))}
            </Row>
            <Row name={t('whatsapp')}>
              {whatsapp.map((one) => (
                <Status key={one.phoneNumberId} tone="good">{`${one.phoneNumberId} ${since(one.connectedAt)}`}</Status>
              ))}
            </Row>
            <Row name={t('chateaPro')}>
              {chateaPro.map((one) => (
                <Status key={one.connectedAt} tone="good">
                  {since(one.connectedAt)}
                </Status>
              ))}
            </Row>
            {mayCarriers && (
              <Row name={t('carriers')}>
                {carriers?.map((one) => (
                  <Status key={one.carrier} tone={one.enabled ? 'good' : 'waiting'}>
                    {`${one.carrier} (${one.enabled ? t('enabled') : t('disabled')})`}
                  </Status>
                ))}
              </Row>
            )}
          </ul>
          <p className="soft">
            {t('byApi')} <a href="/api/docs">{t('apiDocs')}</a>
          </p>
        </>
      )}
    </States>
  )
}

function Row({ name, children }: { name: string; children: ReactNode[] | undefined }) {
  const t = useSettingsTexts()
  return (
    <li>
      <span>{name}</span>
      <span className="row">{children?.length ? children : <Status tone="plain">{t('notConnected')}</Status>}</span>
    </li>
  )
}
