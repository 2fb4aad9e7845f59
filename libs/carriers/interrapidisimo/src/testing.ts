import type { CarrierAccount, ShipmentSpec } from '@litper/ports'

export const ACCOUNT: CarrierAccount = {
  settings: {
    baseUrl: 'https://carrier.example/b2b',
    appSignature: 'signature',
    securityToken: 'token',
    idCliente: '1001',
    codigoConvenio: '7',
  },
}

export const SPEC: ShipmentSpec = {
  reference: '5001#0a1b2c3d',
  sender: { name: 'Tienda', phone: '6014445566', address: 'Calle 10 # 20-30', daneCode: '11001', city: 'Bogotá' },
  recipient: {
    name: 'Ana María  Díaz',
    phone: '3001234567',
    address: 'Cra 15 # 93-60 apto 302',
    daneCode: '05001',
    city: 'Medellín',
  },
  weightGrams: 1200,
  sizeCm: { length: 30, width: 20, height: 10 },
  declaredValue: { amount: '200000', currency: 'COP' },
  collect: { amount: '129900', currency: 'COP' },
  contents: 'Camiseta',
}
