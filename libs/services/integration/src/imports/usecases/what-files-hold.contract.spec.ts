import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ImportsWorld, importsWorld } from '../imports.testing.ts'
import { confirmMapping } from './confirm-mapping.ts'
import { FILE_DAYS, forgetFiles } from './forget-files.ts'
import { rejectedCsv } from './rejected-csv.ts'

let world: ImportsWorld
beforeAll(async () => {
  world = await importsWorld()
})
afterAll(() => world.stop())
const told = (name: string) => world.told.heard.filter((one) => one.name === name)

describe('columns that are not known', () => {
  const FILE = 'Mi listado\r\ncódigo;cómo va;quién lleva\r\n90000000001;ENTREGADO;uno\r\n'
  it('wait for a person, whose word is remembered', async () => {
    const merchant = world.newTenant()
    const one = await merchant.send(FILE)
    expect(one).toMatchObject({
      state: 'awaiting_mapping',
      details: { headerLine: 2, columns: ['código', 'cómo va', 'quién lleva'] },
    })
    const confirm = (mapping: Record<string, string>) =>
      merchant.as(() => confirmMapping(world.parts, { id: one.id, kind: 'parcels', mapping }))
    await expect(confirm({ status: 'cómo va' })).rejects.toMatchObject({ code: 'import.mapping' })
    await expect(confirm({ number: 'guía' })).rejects.toMatchObject({ code: 'import.mapping' })
    const mapping = { number: 'código', status: 'cómo va', carrier: 'quién lleva' }
    expect(await confirm(mapping)).toMatchObject({ state: 'queued' })
    await expect(confirm(mapping)).rejects.toMatchObject({ code: 'import.already_started' })
    await merchant.run(one.id)
    expect((await merchant.find(one.id))!.counts.imported).toBe(1)
    expect(await merchant.send(`${FILE}90000000002;ENTREGADO;uno\r\n`)).toMatchObject({
      state: 'queued',
      details: { mappedBy: 'memory', mapping },
    })
    expect(await world.newTenant().send(FILE)).toMatchObject({ state: 'awaiting_mapping' })
  })
})

describe('a file of orders', () => {
  const ROWS = [
    'Pedido,Nombre,Celular,Dirección,Ciudad,Valor total,Forma de pago,Producto,Cantidad,Fecha',
    '1,Ana Paz,3001112233,Calle 1 # 2-3,Cali,80000,Contraentrega,Gorra,1,28/11/2026',
    '1,Ana Paz,3001112233,Calle 1 # 2-3,Cali,80000,Contraentrega,Saco,2,28/11/2026',
    '1,Ana Paz,3001112233,Calle 1 # 2-3,Cali,80000,Contraentrega,Saco,2,28/11/2026',
    '2,Luis Gil,3001112244,Carrera 5 # 6-7,Bogotá,50000,Transferencia,Gorra,1,28/11/2026',
    '3,Eva Sol,3001112255,Carrera 5 # 6-7,Bogotá,50000,Contraentrega,Gorra,1,01/02/2026',
    '4,,3001112266,Carrera 5 # 6-7,Bogotá,50000,Contraentrega,Gorra,1,28/11/2026',
  ]
  it('tells of each as a shop would: products together, the money decided, old ones kept back', async () => {
    const merchant = world.newTenant()
    const before = told('integration.order-received').length
    const one = await merchant.send(ROWS.join('\n'))
    expect(one).toMatchObject({ state: 'queued', details: { kind: 'orders' } })
    await merchant.run(one.id)
    expect(
      (await merchant.linesOf(one.id)).map(({ line, verdict, code, notes }) => [line, verdict, code, ...notes]),
    ).toEqual([
      [2, 'imported', undefined],
      [3, 'imported', undefined],
      [4, 'duplicate', undefined, 'import.in_file_twice'],
      [5, 'imported', undefined],
      [6, 'imported', undefined, 'import.old_order'],
      [7, 'rejected', 'import.no_name'],
    ])
    const orders = told('integration.order-received')
      .slice(before)
      .map(({ data }) => data)
    expect(
      orders.map(({ source, change, order }) => [
        source,
        change,
        order.name,
        order.lines.length,
        order.payment.kind,
        order.leaving.verdict,
      ]),
    ).toEqual([
      ['import', 'created', '1', 2, 'collect', 'ship'],
      ['import', 'created', '2', 1, 'unknown', 'ship'],
      ['import', 'created', '3', 1, 'collect', 'stay'],
    ])
  })
})

it('gives the rejected lines back as they were, safe for a spreadsheet', async () => {
  const merchant = world.newTenant()
  const one = await merchant.send(
    'Guía;Estado;Cliente\n;ENTREGADO;=1+1\n90000000001;ENTREGADO;Ana\n90000000002;@SUM(1);"Ana ""la"" Ruiz"\n',
  )
  await merchant.run(one.id)
  const done = (await merchant.find(one.id))!
  const text = await merchant.as(async () => {
    let all = ''
    for await (const piece of rejectedCsv(world.parts, done)) all += piece
    return all
  })
  expect(text.split('\r\n')).toEqual([
    '\uFEFF"Guía","Estado","Cliente","línea","código","motivo","reason"',
    `"","ENTREGADO","'=1+1","2","import.formula","Una celda tiene una fórmula; pégala como valor","A cell holds a formula; paste it as a value"`,
    `"90000000002","'@SUM(1)","Ana ""la"" Ruiz","4","import.formula","Una celda tiene una fórmula; pégala como valor","A cell holds a formula; paste it as a value"`,
    '',
  ])
})

it('fails with its reason where it cannot be read on, and keeps what was read', async () => {
  const merchant = world.newTenant()
  const one = await merchant.send(`Guía;Estado\n${'90000000001;ENTREGADO\n'.repeat(900)}"${'x'.repeat(300_000)}`)
  await merchant.run(one.id)
  expect(await merchant.find(one.id)).toMatchObject({
    state: 'failed',
    fault: 'import.unreadable',
    counts: { imported: 1 },
  })
})

it('links a parcel to the order that came from the tenant’s shop', async () => {
  const merchant = world.newTenant()
  world.ofShops.set('5001234567', 'tienda.myshopify.com')
  const one = await merchant.send(
    'Guía;Estado;ID de orden de tienda\n90000000001;ENTREGADO;5001234567\n90000000002;ENTREGADO;5001234568\n',
  )
  await merchant.run(one.id)
  const shops = told('integration.parcel-imported')
    .slice(-2)
    .map(({ data }) => [data.number, data.shopDomain])
  expect(shops).toEqual([
    ['90000000001', 'tienda.myshopify.com'],
    ['90000000002', 'import.litper'],
  ])
})

it('forgets the file and what rejected lines said after its days', async () => {
  const merchant = world.newTenant()
  const one = await merchant.send('Guía;Estado\n;ENTREGADO\n')
  await merchant.run(one.id)
  const sweep = () => merchant.as(() => forgetFiles(world.parts))
  await sweep()
  expect(merchant.hasFile(one.id)).toBe(true)
  world.clock.at = new Date(world.clock.at.getTime() + (FILE_DAYS + 1) * 86_400_000)
  await sweep()
  expect(merchant.hasFile(one.id)).toBe(false)
  expect(await merchant.linesOf(one.id)).toMatchObject([{ verdict: 'rejected', cells: undefined }])
  expect((await merchant.find(one.id))!.fileGoneAt).toEqual(world.clock.at)
})
