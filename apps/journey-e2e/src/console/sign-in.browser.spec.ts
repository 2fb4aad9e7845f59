import { expect, it } from 'vitest'
import { call } from '../http.ts'
import { axe, DESK } from './browser.testing.ts'
import { onScreen } from './on-screen.testing.ts'

// a passkey's site has a name: browsers take none for an IP address
const { world, screen } = onScreen({ at: (url) => url.replace('127.0.0.1', 'localhost') })

it('an owner makes a passkey, and signs in by it without a password', async () => {
  const page = await screen.signIn(DESK, '/ajustes/cuenta')
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true } as const
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, isUserVerified: true, automaticPresenceSimulation: true },
  })
  await page.getByText('Ninguna llave de acceso todavía.').waitFor()
  await page.locator('form input[name=name]').fill('Portátil')
  await page.getByRole('button', { name: 'Crear una llave de acceso' }).click()
  await page.locator('li', { hasText: 'Portátil' }).waitFor()
  await page.context().clearCookies()
  await page.goto('/')
  await page.getByRole('button', { name: 'Entrar con una llave de acceso' }).click()
  await page.locator('main.page h1').first().waitFor()
  await page.goto('/ajustes/cuenta')
  await page.locator('li', { hasText: 'Portátil' }).waitFor()
  await page.context().clearCookies()
  await page.goto(await consentOf(page.url()))
  await page.getByRole('link', { name: 'Entrar de otra forma' }).click()
  await page.getByRole('button', { name: 'Entrar con una llave de acceso' }).click()
  await page.getByText('Sesión de').waitFor()
  expect(await page.getByRole('button', { name: 'Permitir', exact: true }).count()).toBe(1)
  await page.goto('/ajustes/cuenta')
  await page.locator('li', { hasText: 'Portátil' }).waitFor()
  expect(await axe(page)).toEqual([]) // last: its own session takes the authenticator away when it goes
})

it('an owner sets the company’s provider; its people sign in there, and come back', async () => {
  const page = await screen.signIn(DESK, '/ajustes/personas')
  await page.getByRole('button', { name: 'Usar el proveedor de la empresa' }).click()
  const dialog = page.getByRole('dialog')
  for (const [name, value] of [
    ['issuer', `${world.sandbox.url}/oidc`],
    ['clientId', 'demo-oidc-client'],
    ['secret', 'demo-oidc-secret'],
    ['domains', 'demo.litper.test'],
  ] as const)
    await dialog.locator(`input[name=${name}]`).fill(value)
  await dialog.locator('select[name=role]').selectOption('operator')
  await dialog.getByRole('button', { name: 'Confirmar' }).click()
  const proof = page.locator('li code')
  await proof.nth(1).waitFor() // the list comes with the answer
  const [name, text] = await proof.allTextContents()
  await call('POST', `${world.sandbox.url}/sandbox/dns`, { name, text })
  await page.getByRole('button', { name: 'Comprobar' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Confirmar' }).click()
  await page.locator('li .status', { hasText: 'comprobado' }).waitFor()
  const address = (await page.locator('code', { hasText: '/entrar/' }).textContent())!
  const visitor = await screen.open(DESK)
  await visitor.goto(address)
  expect(await axe(visitor)).toEqual([])
  await visitor.getByRole('button', { name: 'Entrar con tu empresa' }).click()
  await visitor.getByRole('button', { name: 'ana@demo.litper.test' }).click()
  await visitor.locator('main.page h1').first().waitFor()
  const stranger = await screen.open(DESK)
  await stranger.goto(address)
  await stranger.getByRole('button', { name: 'Entrar con tu empresa' }).click()
  await stranger.getByRole('button', { name: 'eva@demo.litper.test' }).click()
  await stranger.getByText('no está verificado').waitFor()
  expect([screen.violations, screen.errors]).toEqual([[], []])
})

/** The address at which a program asks a person. */
async function consentOf(console: string): Promise<string> {
  const { origin } = new URL(console)
  const redirect = 'http://127.0.0.1:41999/callback'
  const { client_id } = await call<{ client_id: string }>('POST', `${origin}/oauth/register`, {
    client_name: 'Asistente',
    redirect_uris: [redirect],
  })
  const pkce = { code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' }
  const asked = { client_id, redirect_uri: redirect, response_type: 'code', scope: 'read', ...pkce }
  return `${origin}/oauth/authorize?${new URLSearchParams(asked)}`
}
