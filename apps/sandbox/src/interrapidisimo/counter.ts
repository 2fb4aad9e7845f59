import { ledgerOf } from '../carriers/ledger.ts'
import { Refusal } from '../carriers/refusal.ts'
import { chargedKg, isServed, type Parcel, type Tariff, tariff } from '../carriers/tariff.ts'
import type { Waybill } from '../carriers/waybill.ts'
import type { World } from '../world/world.ts'
import type { AdmissionBody } from './schemas.ts'

export const CARRIER = 'interrapidisimo'

/** Parcels start where the merchant’s agreement says; the demo’s is in Bogotá. */
const SENDER = { name: 'TIENDA DEMO', phone: '6014445566', address: 'Carrera 30 # 7-45', city: '11001000' } as const

export const SERVICES: Readonly<Record<number, { readonly name: string; fits(kg: number): boolean }>> = {
  3: { name: 'Mensajería', fits: (kg) => kg <= 5 },
  6: { name: 'Carga terrestre', fits: (kg) => kg >= 6 && kg <= 60 },
  17: { name: 'Rapi carga', fits: (kg) => kg > 5.1 },
}

/** Before admission there is only a pre-shipment, without a move. */
const isAdmitted = (waybill: Waybill) => waybill.moves.length > 0

/** The shipments of Interrapidísimo: admits, finds and cancels pre-shipments. */
export class Counter {
  private readonly world: World
  private last = 240_000_000_000 + Math.floor(Math.random() * 900_000_000)

  constructor(world: World) {
    this.world = world
  }

  /** @throws Refusal SIN_COBERTURA */
  quote(parcel: Parcel, from: string, to: string, declared: number, collect: number): Tariff {
    if (!isServed(from) || !isServed(to)) throw new Refusal(400, 'SIN_COBERTURA', 'La localidad no tiene cobertura')
    return tariff(parcel, from, to, declared, collect)
  }

  admit(body: AdmissionBody): { waybill: Waybill; tariff: Tariff } {
    const parcel = { weightKg: body.Peso, lengthCm: body.Largo, widthCm: body.Ancho, heightCm: body.Alto }
    const service = SERVICES[body.IdServicio]
    if (!service?.fits(chargedKg(parcel))) {
      throw new Refusal(400, 'PESO_NO_PERMITIDO', 'El peso no corresponde al servicio', ['IdServicio', 'Peso'])
    }
    const collect = body.AplicaContrapago ? Math.round(body.ValorDeclarado) : 0
    const to = body.Destinatario
    const price = this.quote(parcel, SENDER.city, to.idLocalidad, body.ValorDeclarado, collect)
    this.last += 1
    const waybill: Waybill = {
      carrier: CARRIER,
      number: String(this.last),
      id: this.last % 1_000_000_000,
      reference: body.NumeroReferencia,
      createdAt: this.world.clock.ms(),
      sender: SENDER,
      recipient: {
        name: [to.nombre, to.primerApellido].filter(Boolean).join(' '),
        phone: to.telefono,
        address: to.direccion,
        city: to.idLocalidad,
      },
      contents: body.DiceContener,
      weightKg: price.chargedKg,
      declared: body.ValorDeclarado,
      collect,
      price: price.freight + price.insurance + price.collection,
      days: price.days,
      service: service.name,
      moves: [],
      cancelled: false,
    }
    ledgerOf(this.world).add(waybill)
    return { waybill, tariff: price }
  }

  find(number: string | number): Waybill | undefined {
    return ledgerOf(this.world).find(CARRIER, String(number).trim())
  }

  /** @throws Refusal NO_EXISTE */
  get(number: string | number): Waybill {
    const waybill = this.find(number)
    if (!waybill) throw new Refusal(404, 'NO_EXISTE', 'El preenvío no existe')
    return waybill
  }

  /** Cancelling a cancelled one succeeds. @throws Refusal NO_ANULABLE once the parcel was admitted */
  cancel(number: string | number): Waybill {
    const waybill = this.get(number)
    if (!waybill.cancelled && isAdmitted(waybill)) {
      throw new Refusal(400, 'NO_ANULABLE', 'El envío ya fue admitido y no se puede anular')
    }
    ledgerOf(this.world).cancel(waybill)
    return waybill
  }

  withReference(reference: string): Waybill[] {
    return ledgerOf(this.world).withReference(reference, CARRIER)
  }
}
