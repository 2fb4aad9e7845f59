import type { ReactNode } from 'react'
import { useMay } from '../../kit/access.tsx'
import { day } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useAnswer } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { States } from '../../kit/states.tsx'
import { Status } from '../../kit/status.tsx'
import { Carriers } from './carriers.tsx'
import { ConnectChatea, ConnectShopify, ConnectWhatsapp } from './connect.tsx'
import { ProviderNotices } from './provider-notices.tsx'
import { Providers } from './providers.tsx'
import { useSettingsTexts } from './texts.ts'

/** What is connected, and the forms that connect it. */
export function Connections() {
  const t = useSettingsTexts()
  const may = useMay()
  return (
    <div className="stack">
      <Section title={t('connected')}>
        <Incoming />
      </Section>
      {may('carrier_accounts.list') && (
        <Section title={t('carriers')}>
          <Carriers />
        </Section>
      )}
      {may('messaging_providers.list') && (
        <Section title={t('providers')}>
          <Providers />
        </Section>
      )}
      {may('provider_notices.list') && (
        <Section title={t('notices')}>
          <ProviderNotices />
        </Section>
      )}
    </div>
  )
}

/** Where orders and messages come from. */
function Incoming() {
  const t = useSettingsTexts()
  const locale = useLocale()
  const since = (at: string) => t('since', { date: day(at, locale) })
  const query = useAnswer('integrations.list', {})
  return (
    <States query={query}>
      {({ shopify, whatsapp, chateaPro }) => (
        <ul className="list">
          <Row name={t('shopify')} connect={<ConnectShopify />}>
            {shopify.map((shop) => (
              <Status key={shop.shopDomain} tone={shop.status === 'connected' ? 'good' : 'warning'}>
                {`${shop.shopDomain} (${shop.status}) ${since(shop.connectedAt)}`}
              </Status>
            ))}
          </Row>
          <Row name={t('whatsapp')} connect={<ConnectWhatsapp />}>
            {whatsapp.map((one) => (
              <Status key={one.phoneNumberId} tone="good">{`${one.phoneNumberId} ${since(one.connectedAt)}`}</Status>
            ))}
          </Row>
          <Row name={t('chateaPro')} connect={<ConnectChatea />}>
            {chateaPro.map((one) => (
              <Status key={one.connectedAt} tone="good">
                {since(one.connectedAt)}
              </Status>
            ))}
          </Row>
        </ul>
      )}
    </States>
  )
}

function Row({ name, connect, children }: { name: string; connect: ReactNode; children: ReactNode[] }) {
  const t = useSettingsTexts()
  return (
    <li>
      <span>{name}</span>
      <span className="row">
        {children.length > 0 ? children : <Status tone="plain">{t('notConnected')}</Status>}
        {connect}
      </span>
    </li>
  )
}
