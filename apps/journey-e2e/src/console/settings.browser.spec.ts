import { TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axe, DESK, LOOKS, nameOf, PHONE } from './browser.testing.ts'
import { onScreen } from './on-screen.testing.ts'

const { world, screen } = onScreen()

const confirm = (page: Page, name = 'Confirmar') => page.getByRole('dialog').getByRole('button', { name }).click()

it.each(LOOKS.map((look) => [nameOf(look), look] as const))(
  'a key is made, shown once and ended: %s',
  async (_, look) => {
    const [make, done, end, ok] =
      look.locale === 'es'
        ? ['Llave nueva', 'Ya lo guardé', 'Revocar', 'Confirmar']
        : ['New key', 'I have kept it', 'Revoke', 'Confirm']
    const page = await screen.signIn(look, '/ajustes/llaves')
    await page.getByRole('button', { name: make }).click()
    const name = `para ${nameOf(look)}`
    await page.getByRole('dialog').locator('input[name=name]').fill(name)
    await confirm(page, ok)
    const secret = await page.locator('.secret').textContent()
    expect(secret?.length).toBeGreaterThan(20)
    await page.getByRole('button', { name: done }).click()
    const row = page.locator('li', { hasText: name })
    await row.getByRole('button', { name: end }).click()
    await confirm(page, ok)
    await row.getByText(look.locale === 'es' ? 'revocada' : 'revoked').waitFor()
    expect(await page.locator('.secret').count()).toBe(0)
  },
)

describe('an owner', () => {
  it('disables a person and lets them in again', async () => {
    await world.platform.call('users.create', {
      ...{ email: 'ana@demo.litper.test', password: 'una frase larga', name: 'Ana', roles: ['operator'] },
    })
    const page = await screen.signIn(DESK, '/ajustes/personas')
    const row = page.locator('li', { hasText: 'ana@demo.litper.test' })
    for (const [choice, state] of [
      ['Desactivar', 'desactivada'],
      ['Reactivar', 'activa'],
    ] as const) {
      await row.getByRole('button', { name: /Más acciones/ }).click()
      await page.getByRole('menuitem', { name: choice }).click()
      await confirm(page)
      await row.getByText(new RegExp(`^\\S ${state}$`)).waitFor()
    }
  })

  it('is told which field of a contract the carrier refuses, by the form that the carrier describes', async () => {
    const page = await screen.signIn(DESK, '/ajustes/conexiones')
    await page.getByRole('button', { name: /^Cambiar.*Coordinadora/ }).click()
    const dialog = page.getByRole('dialog')
    const wrong = {
      clientId: 'demo-coordinadora',
      clientSecret: 'not the secret',
      idCliente: '1001',
      usuario: 'demo.ws',
    }
    for (const [name, value] of Object.entries(wrong)) await dialog.locator(`input[name=${name}]`).fill(value)
    await dialog.locator('input[name=clave]').fill('demo-clave')
    await dialog.locator('input[name=baseUrl]').fill(`${world.sandbox.url}/coordinadora/rest`)
    await dialog.locator('input[name=soapUrl]').fill(`${world.sandbox.url}/coordinadora/soap/guias/1.6/server.php`)
    await confirm(page)
    await dialog.getByRole('alert').getByText('settings.clientSecret').waitFor()
    await dialog.locator('input[name=clientSecret]').fill('demo-coordinadora-secret')
    await dialog.locator('input[name=pushSecret]').fill('demo-coordinadora-push')
    await confirm(page)
    await dialog.waitFor({ state: 'detached' })
  })

  it('says what the columns of a file hold, and reads what became of each line', async () => {
    const page = await screen.signIn(PHONE, '/ajustes/importar')
    const text = ['A;B;C', '00090000011;EN TRÁNSITO;Ana', 'x;ENTREGADA;Eva'].join('\n')
    const file = { name: 'sin nombres.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
    await page.locator('input[type=file]').setInputFiles(file)
    const row = page.locator('li', { hasText: 'sin nombres.csv' }).first()
    await row.getByRole('button', { name: /Revisar y empezar/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('una guía').check()
    await dialog.locator('select[name=number]').selectOption('A')
    await dialog.locator('select[name=status]').selectOption('B')
    await confirm(page)
    await row.getByText('Terminada').waitFor({ timeout: 30_000 })
    await row.getByRole('button', { name: /Resultado por línea/ }).click()
    await row.getByText('El número de guía no es un número').waitFor()
  })

  it('changes the rules of the bot, is told of another’s change, and takes up an older version', async () => {
    const page = await screen.signIn(DESK, '/ajustes/bot')
    await page.getByText('Nadie las ha cambiado').waitFor()
    await page.getByRole('button', { name: 'Cambiar las reglas' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('textarea[name=words]').fill('abogado\nsuperintendencia')
    await dialog.getByText('Si el cliente quiere').click()
    await dialog.getByLabel('una factura').check()
    await dialog.locator('input[name=closeQuietAfterHours]').fill('')
    await confirm(page)
    await page.getByText('Versión 1, de').waitFor()
    await page.getByText('«abogado», «superintendencia»').waitFor()
    const rules = await world.platform.call('chat_rules.read', {})
    expect(rules).toMatchObject({ version: 1, closeQuietAfterHours: null, handOver: { intents: ['invoice_request'] } })

    await page.getByRole('button', { name: 'Cambiar las reglas' }).click()
    const { setBy: _by, setAt: _at, ...standing } = rules
    await world.platform.call('chat_rules.set', { ...standing, neverSays: ['gratis'] })
    await confirm(page)
    await dialog.getByRole('alert').getByText('Otra persona las cambió').waitFor()
    await page.keyboard.press('Escape')
    await page.reload()
    await page.getByText('«gratis»').waitFor()
    await page.getByRole('button', { name: 'Ver la versión 1' }).click()
    await page.getByRole('button', { name: 'Usar esta versión de nuevo' }).click()
    await confirm(page)
    await page.getByText('Versión 3, de').waitFor()
    expect((await world.platform.call('chat_rules.read', {})).neverSays).toEqual(rules.neverSays)
  })

  it('sees the first steps ticked by what there is', async () => {
    const page = await screen.signIn(PHONE, '/ajustes/inicio')
    await page.locator('.status.good', { hasText: 'Conecta tu tienda' }).waitFor()
    await page.locator('.status.good', { hasText: 'Conecta una transportadora' }).waitFor()
  })

  it('proves that the audit is whole', async () => {
    const page = await screen.signIn(DESK, '/ajustes/auditoria')
    await page.locator('tbody tr').first().waitFor()
    await page.getByRole('button', { name: 'Verificar que está completa' }).click()
    await page.getByText(/^✓ Completa: \d+ entradas/).waitFor()
  })
})

describe('a person', () => {
  it('turns codes on, signs in by one, and turns them off', async () => {
    const page = await screen.signIn(DESK, '/ajustes/cuenta')
    await page.getByRole('button', { name: 'Usar códigos de una aplicación' }).click()
    const secret = (await page.locator('.secret').textContent())!.replaceAll(' ', '')
    const totp = new TOTP({ secret })
    const step = () => totp.generate({ timestamp: Date.now() })
    await page.getByRole('button', { name: 'Confirmar con un código' }).click()
    await page.getByRole('dialog').locator('input[name=code]').fill(step())
    await confirm(page)
    await page.getByRole('heading', { name: 'Códigos de recuperación' }).waitFor()
    const [recovery, second] = (await page.getByRole('dialog').locator('.secret').textContent())!.split('\n')
    await page.getByRole('button', { name: 'Ya lo guardé' }).click()

    const other = await screen.open(PHONE)
    await other.goto('/')
    await other.locator('input[name=email]').fill('owner@demo.litper.test')
    await other.locator('input[name=password]').fill('demo-password')
    await other.getByRole('button', { name: 'Entrar', exact: true }).click()
    await other.locator('input[name=code]').fill(recovery!)
    await other.getByRole('button', { name: 'Entrar', exact: true }).click()
    await other.getByRole('heading', { name: 'Inicio' }).waitFor()

    await page.getByRole('button', { name: 'Dejar de usar códigos' }).click()
    await page.getByRole('dialog').locator('input[name=code]').fill(second!)
    await confirm(page)
    await page.getByText('Solo contraseña').waitFor()
  })

  it('asks for a link without an account, and is told of a link that is over', async () => {
    const page = await screen.open(PHONE)
    await page.goto('/reset')
    await page.locator('input[name=email]').fill('nobody@example.com')
    await page.getByRole('button', { name: 'Enviarme un enlace' }).click()
    await page.getByText('llega un enlace que sirve 30 minutos').waitFor()
    await page.goto('/invite#not-a-token')
    await page.locator('input[name=password]').fill('una frase bien larga')
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Guardar' }).click()
    await page.getByText('Este enlace ya se usó o venció').waitFor()
  })
})

it('broke no policy and threw nothing', () => {
  expect(screen.violations).toEqual([])
  expect(screen.errors).toEqual([])
})
