import type { GuideOrder } from '../counter.ts'
import { type Fields, fields, items, SoapFault, text } from './envelope.ts'

const REQUIRED = [
  'nombre_remitente',
  'direccion_remitente',
  'ciudad_remitente',
  'nombre_destinatario',
  'direccion_destinatario',
  'ciudad_destinatario',
  'telefono_destinatario',
  'valor_declarado',
  'codigo_cuenta',
  'nivel_servicio',
  'contenido',
  'referencia',
]

/** Reads Guias_generarGuia. @throws SoapFault with the first wrong field */
export function readGuide(p: Fields): GuideOrder {
  for (const name of REQUIRED) {
    if (text(p, name).trim() === '') throw wrong(`El campo ${name} es obligatorio`)
  }
  if (text(p, 'observaciones') === '') throw wrong('El campo observaciones no puede estar vacío')
  if (!['PENDIENTE', 'IMPRESO'].includes(text(p, 'estado'))) throw wrong('El campo estado no es válido')
  const pieces = items(p, 'detalle').map(fields)
  if (pieces.length === 0) throw wrong('El campo detalle es obligatorio')
  return {
    reference: text(p, 'referencia').trim(),
    sender: party(p, 'remitente'),
    recipient: party(p, 'destinatario'),
    contents: text(p, 'contenido').trim(),
    parcels: pieces.map((piece) => ({
      units: amount(piece, 'unidades'),
      weightKg: amount(piece, 'peso'),
      lengthCm: amount(piece, 'largo'),
      widthCm: amount(piece, 'ancho'),
      heightCm: amount(piece, 'alto'),
    })),
    declared: amount(p, 'valor_declarado'),
    collect: items(p, 'recaudos').reduce<number>((sum, item) => sum + amount(fields(item), 'valor'), 0),
    level: amount(p, 'nivel_servicio'),
  }
}

function party(p: Fields, whose: 'remitente' | 'destinatario') {
  return {
    name: text(p, `nombre_${whose}`).trim(),
    phone: text(p, `telefono_${whose}`).trim(),
    address: text(p, `direccion_${whose}`).trim(),
    city: text(p, `ciudad_${whose}`).trim(),
  }
}

function amount(p: Fields, name: string): number {
  const value = Number(text(p, name).trim() || 'none')
  if (!Number.isFinite(value) || value < 0) throw wrong(`El campo ${name} no es un número válido`)
  return value
}

function wrong(message: string): SoapFault {
  return new SoapFault('Client', message)
}
