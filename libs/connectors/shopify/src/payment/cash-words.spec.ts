import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saysCashOnDelivery, saysPaidOnline } from './cash-words.ts'
import { namesFormApp } from './form-apps.ts'

const CASH = `
Pago contra entrega|PAGO CONTRAENTREGA|Cash on Delivery (COD)|cash_on_delivery|Contra-reembolso|Paga al recibir|Pago en casa|COD
Pagas al recibir|Paga cuando recibes|Págalo al recibir|Pague al recibir|Pagas en casa|Paga en efectivo al recibir
Efectivo al recibir|Pago en la entrega|Pago al momento de la entrega|Contrarrembolso|Pay on delivery|Payment on delivery
Pagamento na entrega|💵 Pago Contra Entrega 🚚|𝐏𝐚𝐠𝐨 𝐜𝐨𝐧𝐭𝐫𝐚 𝐞𝐧𝐭𝐫𝐞𝐠𝐚|PagoContraEntrega|pagocontraentrega|C.O.D.|Pago c.o.d
Pago contra-entrega (efectivo)|Contra entrega gratis|Pago contra la entrega|Contra reembolso|Contrareembolso|Contrapago
PAGA AL RECIBIR TU PEDIDO|Pagar al recibir|Pagarás al recibir|Págale al mensajero cuando llegue|Paga al repartidor al recibir
Paga cuando te llegue|Paga cuando lo tengas en tus manos|Pagas cuando llegue a tu casa|Pago a domicilio|Pago en domicilio
Paga en la puerta de tu casa|Pago a la entrega|Pago en efectivo a la entrega|Paga tu pedido al recibirlo|Cancela al recibir
Cancelas cuando recibas|Recibe y paga|Recibe y luego paga|Al recibir pagas|Recíbelo y págalo en casa|Primero recibe y después pagas
Pago contraentraga|Contra entrgea|Pago contra entega|Kontraentrega|Pago con recaudo|Recaudo|RCE|PCE
Efectivo contra entrega|Datáfono contra entrega|Nequi o efectivo al recibir|Transferencia contra entrega|Pay at the door
Pay when you receive it|Pay upon arrival|Cash at delivery|Cash upon delivery|Collect on delivery|Payment upon receipt
Pay at your doorstep|CashOnDelivery|Pague na entrega|Pagar na entrega|Dinheiro na entrega|Pague ao receber
Pagamento no recebimento|Receba e pague|Pagamento contra entrega|Paga sin riesgo, contra entrega|Sin anticipo: pago contraentrega
Abono y saldo contra entrega|Anticipo + saldo contraentrega|Paiement à la livraison|Nachnahme|Contrassegno
Pago al recibir en efectivo (solo Bogotá)|PAGO CONTRA  ENTREGA|pago-contra-entrega|Pagá cuando recibís|Pago al momento de recibir
Pago en efectivo cuando recibas el producto|Pago contraentrega - Envío gratis|Pagas hasta que lo recibes|Pago en el momento de la entrega
`
const NOT = `
shopify_payments|Mercado Pago|PSE|Bank Deposit|manual|codensa|Wompi|Transferencia bancaria|Consignación Bancolombia|Nequi|Daviplata
Addi|Sistecrédito|Tarjeta de crédito|gift_card|paypal|bogus|Efecty|Baloto|PayU Latam|ePayco|Bold|Pago en línea|Pago anticipado
Pago anticipado (no contraentrega)|Sin contraentrega|No hay pago contra entrega|Pago antes de la entrega|Pago previo a la entrega
Prepago, recibe en casa|Paga en línea y recibe en casa|Paga online, recibe en tu puerta|Se despacha al recibir el pago
Enviamos al recibir tu comprobante|Transferencia: se envía al recibir la transferencia|Código QR Bancolombia|Cod. QR|cod promo
Money Order|Efectivo|cash|Pagado|Ya pagado|Compra ahora, paga después|Paga a cuotas|Crédito|Recoger en tienda|Local pickup
Codigo postal|Decodificado|Encodes|Pago en tienda|Apple Pay|Google Pay|Amazon Pay|Shop Pay|Net 30|custom|Pago manual|Llave Bre-B
Giro Western Union|Pay in advance|Prepaid|Upfront payment before delivery|No cash on delivery|COD not available
`
const each = (text: string) => text.trim().split(/[|\n]/)

describe('names of ways to pay', () => {
  it.each(each(CASH))('"%s" is paid to the courier', (name) => expect(saysCashOnDelivery(name)).toBe(true))
  it.each(each(NOT))('"%s" is not', (name) => expect(saysCashOnDelivery(name)).toBe(false))
  it.each([
    'Wompi',
    'Transferencia Bancolombia',
    'shopify_payments',
    'Pago en línea',
    'Addi a cuotas',
    'Llave Bre-B',
    'ShopPay',
  ])('"%s" is paid before', (name) => expect(saysPaidOnline(name)).toBe(true))
  it.each(['manual', 'Pago contra entrega', 'Efectivo', 'Pago Lulú', 'Otro'])('"%s" is not known to be', (name) =>
    expect(saysPaidOnline(name)).toBe(false),
  )
  it('does not change with case, accents, signs or emoji around', () => {
    const dress = fc.constantFrom('', ' ', '💵', '✅ ', '*', ' - ', '!!', '(', '🚚🏠')
    fc.assert(
      fc.property(fc.constantFrom(...each(CASH), ...each(NOT)), dress, dress, (name, before, after) => {
        expect(saysCashOnDelivery(`${before}${name}${after}`)).toBe(saysCashOnDelivery(name))
      }),
    )
  })
  it('reads any text in bounded time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => void saysCashOnDelivery(name)))
    const start = performance.now()
    saysCashOnDelivery('pago '.repeat(20_000))
    saysCashOnDelivery('no se '.repeat(20_000))
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('form apps', () => {
  it.each([
    'releasit_cod_form',
    'Releasit COD Form & Upsells',
    'easysell',
    'EasySell COD Form',
    'cod_form',
    'CodKing',
    'cod-fast',
    'formulario contraentrega',
  ])('knows %s', (name) => expect(namesFormApp(name)).toBe(true))
  it.each(['web', 'pos', '580111', 'codigo', 'vip', 'shopify_draft_order', 'form'])('is not fooled by %s', (name) =>
    expect(namesFormApp(name)).toBe(false),
  )
})
