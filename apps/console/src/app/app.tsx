import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { type Access, AccessProvider } from '../kit/access.tsx'
import { call } from '../kit/ahead.ts'
import { isProblem, keepProof } from '../kit/client.ts'
import { onSignedOut, queryClient } from '../kit/queries.ts'
import { Fault } from '../kit/states.tsx'
import { theme } from '../kit/theme.ts'
import { ByLink, isByLink } from './by-link.tsx'
import { Login } from './login.tsx'
import { keepNextPlace, takeNextPlace } from './next-place.ts'
import { router } from './router.tsx'
import { isSignOn, SignOn } from './sign-on.tsx'

export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <QueryClientProvider client={queryClient}>
        {isByLink(location.pathname) ? <ByLink /> : isSignOn(location.pathname) ? <SignOn /> : <Gate />}
      </QueryClientProvider>
    </MantineProvider>
  )
}

type Who = { readonly access: Access } | { readonly fault: unknown } | 'nobody' | 'unknown'

/** The screens for a person who is signed in, else the log-in. The address does not change. */
function Gate() {
  const [who, setWho] = useState<Who>('unknown')
  const enter = (access: Access) => {
    keepProof(access.csrf)
    const next = takeNextPlace()
    if (next) location.replace(next)
    else setWho({ access })
  }
  const ask = () =>
    call('me.access', {}).then(enter, (fault: unknown) => {
      setWho(isProblem(fault, 'auth.required') ? 'nobody' : { fault })
    })
  useEffect(() => {
    keepNextPlace()
    void ask()
  }, [])
  useEffect(
    () =>
      onSignedOut(() => {
        queryClient.clear()
        setWho('nobody')
      }),
    [],
  )
  if (who === 'unknown') return null
  if (who === 'nobody') return <Login onIn={enter} />
  if ('fault' in who)
    return (
      <main className="login">
        <h1>Litper</h1>
        <Fault error={who.fault} retry={ask} />
      </main>
    )
  return (
    <AccessProvider access={who.access}>
      <RouterProvider router={router} />
    </AccessProvider>
  )
}
