import { type Asked, type Draft, SUBJECTS, type Value } from '@litper/learning/turn'
import { Random } from '../crisis/random.ts'
import { instantOf } from './months.ts'
import type { Play } from './play.ts'

const PER_DAY = 2.2
/** The price of a city changes then: who knew the months before would write what is not true any more. */
const PRICE_CHANGES = 80

interface Matter {
  readonly asked: readonly string[]
  readonly answers: readonly string[]
}
/** Asked and answered alike all the time. */
const SIZE: Matter = {
  asked: [
    '¿Cómo hago el cambio de talla de la camisa?',
    'Hola, quiero un cambio de talla, ¿cómo se hace el cambio?',
    'Necesito hacer cambio de talla de mi camisa',
    'La camisa me quedó pequeña, ¿cómo es el cambio de talla?',
  ],
  answers: [
    'Para el cambio de talla envíe la prenda a la bodega dentro de 30 días y le mandamos la otra talla.',
    'Claro que sí. El cambio de talla se hace enviando la prenda a la bodega dentro de 30 días; le mandamos la otra talla.',
    'Envíe la prenda a la bodega dentro de 30 días para el cambio de talla. Quedo atenta.',
  ],
}
const priceOf = (pesos: string): Matter => ({
  asked: [
    '¿Cuánto cuesta el envío a Leticia?',
    'Me dice el costo del envío a Leticia porfa',
    'Valor del envío a Leticia',
  ],
  answers: [`El envío a Leticia cuesta ${pesos}.`, `Hola. Cuesta ${pesos} el envío a Leticia, con gusto.`],
})
/** Each is about one order, and has no answer for everybody. */
const OWN: Matter = {
  asked: ['¿Dónde está mi pedido?', 'Mi paquete no llega', '¿Quién recibió mi pedido ayer?', 'El mensajero no vino'],
  answers: [
    'Su pedido está en la bodega.',
    'Su guía va en camino.',
    'Lo recibió [nombre] en la portería.',
    'Mañana va otra vez.',
  ],
}
const OPINION: Draft = {
  title: '¿Cuánto cuesta el envío a Leticia?',
  body: 'El envío a Leticia cuesta $18.000.',
  sources: [],
}

class Talks {
  private readonly random: Random
  private talks = 0
  constructor(seed: number) {
    this.random = new Random(seed)
  }

  day(day: number): Asked[] {
    const price = priceOf(day < PRICE_CHANGES ? '$18.000' : '$24.000')
    return [SIZE, price, OWN].flatMap((matter) =>
      Array.from({ length: this.random.poisson(PER_DAY / 2) }, () => this.one(day, matter)),
    )
  }

  private one(day: number, { asked, answers }: Matter): Asked {
    const good = this.random.next() < 0.8
    // now and then a person answers something else
    const answer = this.random.next() < 0.08 ? 'Ya lo reviso con la bodega y le cuento.' : this.random.pick(answers)
    return {
      orderId: `talk ${++this.talks}`,
      at: instantOf(day),
      place: '',
      question: this.random.pick(asked),
      answer,
      good,
    }
  }
}

const isAboutSize = ({ title }: Draft) => /talla/i.test(title)
const answered = (seen: readonly Asked[], draft: Value) =>
  SUBJECTS.article.prove(seen, { place: '', from: null, to: draft }).candidate.share

/** What people answer again and again is in no article. */
export const ARTICLES: Play = {
  about: { kind: 'article', topic: 'answer' },
  historyDays: 120,
  policyOf: () => null,
  isPlanted: ({ to }) => isAboutSize(to as Draft),
  planted: { place: 'talla', from: null, to: { title: '', body: '', sources: [] } },
  opinion: { place: 'leticia', from: null, to: OPINION },
  seems(history) {
    const early = (history as readonly Asked[]).filter(({ at }) => at < instantOf(PRICE_CHANGES))
    return [answered(early, OPINION), 0]
  },
  isHarmed: () => false,
  share: (seen, inForce) => (inForce === null ? 0 : answered(seen as readonly Asked[], inForce)),
  begin(seed) {
    const talks = new Talks(seed)
    return (day) => talks.day(day)
  },
}
