import { useMay } from '../../kit/access.tsx'
import { Connections } from './connections.tsx'
import { FailedEvents, ParkedKeys } from './failed-events.tsx'
import { ProviderNotices } from './provider-notices.tsx'
import { useSettingsTexts } from './texts.ts'

export function Settings() {
  const t = useSettingsTexts()
  const may = useMay()
  return (
    <>
      <header>
        <h1>{t('title')}</h1>
      </header>
      <div className="stack">
        <section className="card" aria-labelledby="connected">
          <h2 id="connected">{t('connected')}</h2>
          <Connections mayCarriers={may('carrier_accounts.list')} />
        </section>
        {may('provider_notices.list') && (
          <section className="card" aria-labelledby="notices">
            <h2 id="notices">{t('notices')}</h2>
            <ProviderNotices />
          </section>
        )}
        {may('dead_letters.list') && (
          <>
            <section className="card" aria-labelledby="failed">
              <h2 id="failed">{t('failed')}</h2>
              <FailedEvents />
            </section>
            <section className="card" aria-labelledby="parked">
              <h2 id="parked">{t('parked')}</h2>
              <ParkedKeys />
            </section>
          </>
        )}
      </div>
    </>
  )
}
