import { plainWords } from './plain-words.ts'

/** Apps whose only business is a cash-on-delivery form; they leave no gateway, or one named "manual". */
const FORM_APP =
  /releasit|easy ?sell|cod ?(form|king|fast|monster|network|in a box|express|checkout|orders?|upsell)\w*|advanced cod|formulario (cod|contra ?entrega)|(cod|contra ?entrega) formulario/

/** Whether a tag, an attribute or a source names such an app. */
export const namesFormApp = (written: string): boolean => FORM_APP.test(plainWords(written))

/** Attributes of an order that tell how it is paid: others are the customer's words. */
export const tellsOfPayment = (name: string): boolean =>
  /\b(pag[ao]r?|pagos|payment|pay|pagamento|cobro|gateway|recaudo|cod|cash)\b/.test(plainWords(name))
