import { nearly, plainWords } from './plain-words.ts'

/** One of some words; "_" stands for a space that may lack. */
const any = (words: string) => `(?:${words.trim().split(/\s+/).join('|').replaceAll('_', ' ?')})`
const PAY = any(`
  pag(?!ad)\\w* abon\\w+ cancel\\w+ efectivo dinero dinheiro plata cash cod pay\\w* paid cobr\\w+ recaud\\w+ collect\\w* money
  saldo resto restante balance`)
const AT = any(
  `al a en cuando contra hasta tras despues luego vez on upon at when after once until na no ao quando apos`,
)
const TARGET = any(`
  recib\\w* recep\\w+ entreg\\w* lleg(?!ar)\\w+ casa hogar domicilio puerta porta manos? mensajer\\w+ repartidor\\w*
  domiciliari\\w+ courier transportador\\w* deliver\\w* arriv\\w+ receipt receiv\\w+ door doorstep receb\\w+ livraison`)

/** "Pagas al recibir", "Pay when you receive it", "Pagamento na entrega": money, when, the parcel's arrival. */
const PHRASE = new RegExp(`\\b${PAY}(?: \\w+){0,4}? ${AT}(?: \\w+){0,4}? ${TARGET}\\b`)
/** The same with nothing between: strong enough beside the name of an online way to pay ("Nequi al recibir"). */
const AT_THE_DOOR =
  /\b((al|a|en) (momento de |instante de )?(la |el )?(recib|entreg)\w*|cuando (lo |la |los |te |me |le |se )?(recib|llegu|entregu)\w*|(on|upon|at) (delivery|arrival|receipt|(the |your )?door\w*)|when (it |you |your order )?(is )?(receiv|arriv|deliver)\w*|(na|no) (entrega|recebimento)|ao receber|contra \w+ entrega)\b/
/** The other way round: "Recibe y paga", "Al recibir pagas", "Receba e pague". */
const RECEIVE_THEN_PAY =
  /\b(?:recib\w*|receb\w*|receive|al recibir|cuando llegue)(?: \w+){0,3}? (?:pag(?!o\b|os\b|ad)\w*|cancel[ae]s?|pay)\b/
/** Words that are enough by themselves, also run together. */
const ENOUGH =
  /contra ?(la |su |tu )?entrega|contra ?r?re?embolso|contra ?pago|cash ?on ?deliver|pay(ment)? ?on ?deliver|pag\w{1,4} ?al ?recibir|\bc ?o ?d\b|\bpce\b|\brce\b|\brecaudo\b|contrassegno|nachnahme|a la livraison/
const ABBREVIATION_OF_CODE = /\bcod (qr|promo\w*|descuento|dcto|postal|cliente|vendedor|barras?|ref\w*|\d+)\b/g

/** What takes it back: paid before, not offered, or "we send it when we receive your payment". */
const TAKEN_BACK = [
  new RegExp(`\\b(?:antes|previ[oa]|before|prior)(?: \\w+){0,3} ${TARGET}\\b`),
  /\b(no|sin|not|non|without|sem|nao|anti)( (es|hay|aplica|acept\w*|ofrec\w*|tenemos|se|admit\w*|permit\w*|disponible|servicio|opcion|de|para|el|pagos?|available|with))* (contra|cod\b|cash on|al recibir|pay on|pago al)/,
  /\b(recib\w*|recep\w+|receiv\w*|receipt|receb\w*)( \w+)?( el| la| tu| su| del| de| of| the| your| o| do)+ (pagos?|comprobante|soporte|dinero|transferencia|consignacion|abono|payments?|funds|proof|pagamento)\b/,
  /\b(cod|contra ?entrega|cash on delivery) (\w+ )?(blocked|disabled|rejected|unavailable|not|no disponible|bloquead[oa]|rechazad[oa]|prohibid[oa]|desactivad[oa]|to prepaid|convertid[oa])\b/,
]
const PAID_BEFORE = /\b(?<!sin |no |cero |without )(anticip\w+|adelant\w+|prepag\w+|prepaid|upfront|advance)\b/
const REST_LATER = /\b(saldo|resto|restante|balance|rest)\b|contra ?entrega/

const PREPAID = new RegExp(
  `\\b${any(`
  wompi mercado_pago payu\\w* epayco pse bold addi sistecredito nequi daviplata bancolombia davivienda bbva
  bank\\w* banc\\w+ deposit\\w* transfer\\w* consigna\\w+ tarjetas? card credit\\w* debit\\w* visa mastercard amex stripe paypal gift
  efecty baloto placetopay kushki rapyd dlocal ebanx openpay conekta klarna afterpay sezzle puntored sufi brilla linea online
  bogus boton link qr llave breb zelle binance crypto\\w* usdt pix boleto giro\\w* sured supergiros cuotas anticip\\w+
  prepag\\w+ prepaid shop_pay shopify apple google amazon`)}\\b|\\b(bre b|western union)\\b`,
)

/** Whether a name of a way to pay says that it is paid to the courier. */
export function saysCashOnDelivery(written: string): boolean {
  const words = plainWords(written).replace(ABBREVIATION_OF_CODE, ' ')
  if (words === '' || TAKEN_BACK.some((pattern) => pattern.test(words))) return false
  if (PAID_BEFORE.test(words) && !REST_LATER.test(words)) return false
  if (ENOUGH.test(words) || misspelt(words)) return true
  if (saysPaidOnline(words)) return AT_THE_DOOR.test(words)
  return PHRASE.test(words) || RECEIVE_THEN_PAY.test(words) || /^(efectivo )?al recibir$/.test(words)
}

/** Whether a name is one of a way to pay before: a bank, a card, a wallet, credit. */
export const saysPaidOnline = (written: string): boolean => PREPAID.test(plainWords(written))

/** "contraentraga", "contra entrgea": a slip or two in the longest words. */
function misspelt(words: string): boolean {
  const each = words.split(' ')
  const pairs = each.slice(1).map((word, at) => each[at] + word)
  return [...each, ...pairs].some(
    (word) =>
      nearly(word, 'contraentrega', 2) || nearly(word, 'contrareembolso', 2) || nearly(word, 'cashondelivery', 2),
  )
}
