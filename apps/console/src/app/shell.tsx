import { useMantineColorScheme } from '@mantine/core'
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useAccess, useMay } from '../kit/access.tsx'
import { litper } from '../kit/client.ts'
import { Dialog } from '../kit/dialog.tsx'
import { setLocale, useLocale } from '../kit/i18n.ts'
import { useKeyboard, useKeys } from '../kit/keys.ts'
import { useNarrow } from '../kit/narrow.ts'
import { Notices } from '../kit/notices.tsx'
import { queryClient } from '../kit/queries.ts'
import { Help } from './help.tsx'
import { POLL_SECONDS, useLive, useSilence } from './live.ts'
import { PAGES } from './pages.ts'
import { Palette } from './palette.tsx'
import { useAppTexts } from './texts.ts'

/** So many screens are in a phone's bar; the others are behind its last button. */
const ON_PHONE = 4

export function Shell() {
  const t = useAppTexts()
  const may = useMay()
  const navigate = useNavigate()
  const pages = PAGES.filter((page) => may(page.needs))
  const isSilent = useSilence()
  const isNarrow = useNarrow()
  const [opened, setOpened] = useState<'palette' | 'help' | 'more'>()
  useLive()
  useKeyboard()
  const path = useRouterState({ select: (state) => state.location.pathname })
  useEffect(() => setOpened(undefined), [path])
  useKeys([
    ...pages.map(({ path, title, letter }) => ({
      keys: `g ${letter}`,
      what: t(title),
      run: () => void navigate({ to: path }),
    })),
    { keys: 'h', what: t('help'), run: () => setOpened('help') },
  ])
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 'k') return
      event.preventDefault()
      setOpened('palette')
    }
    window.addEventListener('keydown', open)
    return () => window.removeEventListener('keydown', open)
  }, [])
  const links = pages.map(({ path, title, letter }) => (
    <Link key={path} to={path} activeOptions={{ exact: path === '/' }} activeProps={{ 'aria-current': 'page' }}>
      <span>{t(title)}</span>
      <span className="key" aria-hidden="true">
        g {letter}
      </span>
    </Link>
  ))
  return (
    <div className="shell">
      <a className="skip" href="#page">
        {t('skip')}
      </a>
      {!isNarrow && (
        <nav className="rail" aria-label={t('menu')}>
          <div className="brand">Litper</div>
          {links}
          <Foot search={() => setOpened('palette')} help={() => setOpened('help')} />
        </nav>
      )}
      <div>
        {isSilent && (
          <p className="offline" role="status">
            <span aria-hidden="true">▲</span> {t('offline', { seconds: POLL_SECONDS })}
          </p>
        )}
        <PageOutlet />
      </div>
      {isNarrow && (
        <nav className="bar" aria-label={t('menu')}>
          {links.slice(0, ON_PHONE)}
          <button type="button" onClick={() => setOpened('more')}>
            {t('more')}
          </button>
        </nav>
      )}
      <Dialog opened={opened === 'more'} close={() => setOpened(undefined)} title={t('more')}>
        <nav className="rest" aria-label={t('more')}>
          {links.slice(ON_PHONE)}
        </nav>
        <Foot search={() => setOpened('palette')} help={() => setOpened('help')} />
      </Dialog>
      <Palette opened={opened === 'palette'} close={() => setOpened(undefined)} pages={pages} />
      <Help opened={opened === 'help'} close={() => setOpened(undefined)} />
      <Notices />
    </div>
  )
}

/** The screen; after a change of screen the keyboard starts at its top. */
function PageOutlet() {
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const first = useRef(path)
  useEffect(() => {
    if (first.current !== path) main.current?.focus({ preventScroll: true })
    first.current = path
  }, [path])
  return (
    <main id="page" className="page" ref={main} tabIndex={-1}>
      <Outlet />
    </main>
  )
}

function Foot({ search, help }: { search: () => void; help: () => void }) {
  const t = useAppTexts()
  const locale = useLocale()
  const access = useAccess()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const isDark = colorScheme === 'dark'
  const leave = async () => {
    await litper.call('browser_sessions.close', {}).catch(() => undefined)
    queryClient.clear()
    location.assign('/')
  }
  return (
    <div className="foot">
      <button type="button" className="link" onClick={search}>
        {t('search')}{' '}
        <span className="key" aria-hidden="true">
          Ctrl K
        </span>
      </button>
      <button type="button" className="link" onClick={help}>
        {t('help')}{' '}
        <span className="key" aria-hidden="true">
          h
        </span>
      </button>
      <button
        type="button"
        className="link"
        lang={locale === 'es' ? 'en' : 'es'}
        onClick={() => setLocale(locale === 'es' ? 'en' : 'es')}
      >
        {t('locale')}
      </button>
      <button type="button" className="link" onClick={() => setColorScheme(isDark ? 'light' : 'dark')}>
        {isDark ? t('light') : t('dark')}
      </button>
      <span className="soft">{access.tenant.name}</span>
      <button type="button" className="link" onClick={() => void leave()}>
        {t('signOut')}
      </button>
    </div>
  )
}
