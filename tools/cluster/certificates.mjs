import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../engines/programs.mjs'
import { ADDRESS, API_PORT, NODE, PKI, PUBLIC_HOST, RUN, VENDORS } from './place.mjs'

const NEED = { need: 'Install openssl.' }
const openssl = (/** @type {string[]} */ ...args) => run('openssl', args, NEED)
const pathOf = (/** @type {string} */ name) => join(PKI, name)

/** What is in one of the files that are made here. @param {string} file */
export const pem = (file) => readFileSync(pathOf(file), 'utf8')

/** @param {string} name */
const newKey = (name) => openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', pathOf(`${name}.key`))

/** @param {string} name @param {string} subject */
async function authority(name, subject) {
  await newKey(name)
  const uses = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign,digitalSignature']
  const how = ['-subj', `/CN=${subject}`, '-days', '30', '-out', pathOf(`${name}.crt`)]
  await openssl(
    'req',
    '-x509',
    '-new',
    '-key',
    pathOf(`${name}.key`),
    ...how,
    ...uses.flatMap((one) => ['-addext', one]),
  )
}

/**
 * A certificate by one of the authorities.
 * @param {string} by
 * @param {string} name
 * @param {{ subject: string, names?: string[] }} whose `names`: what a server is called, `DNS:` or `IP:` before each
 */
async function certificate(by, name, { subject, names = [] }) {
  await newKey(name)
  await openssl('req', '-new', '-key', pathOf(`${name}.key`), '-subj', subject, '-out', pathOf(`${name}.csr`))
  const lines = [
    'basicConstraints=CA:FALSE',
    'keyUsage=digitalSignature,keyEncipherment',
    `extendedKeyUsage=${names.length > 0 ? 'serverAuth' : 'clientAuth'}`,
    ...(names.length > 0 ? [`subjectAltName=${names.join(',')}`] : []),
  ]
  writeFileSync(pathOf(`${name}.ext`), `${lines.join('\n')}\n`)
  const signed = ['-CA', pathOf(`${by}.crt`), '-CAkey', pathOf(`${by}.key`), '-CAcreateserial', '-days', '30']
  await openssl(
    'x509',
    '-req',
    '-in',
    pathOf(`${name}.csr`),
    ...signed,
    '-extfile',
    pathOf(`${name}.ext`),
    '-out',
    pathOf(`${name}.crt`),
  )
}

const CLIENTS = {
  'apiserver-kubelet': '/O=system:masters/CN=kube-apiserver-kubelet-client',
  admin: '/O=system:masters/CN=admin',
  manager: '/CN=system:kube-controller-manager',
  scheduler: '/CN=system:kube-scheduler',
  proxy: '/CN=system:kube-proxy',
  kubelet: `/O=system:nodes/CN=system:node:${NODE}`,
}

/** All that one run needs: of the cluster itself, of the public door, of the stand-ins of vendors. */
export async function makeCertificates() {
  mkdirSync(PKI, { recursive: true, mode: 0o700 })
  await Promise.all([
    authority('ca', 'kubernetes'),
    authority('front', 'front-proxy'),
    authority('world', 'Litper cluster test'),
  ])
  const { node, services } = ADDRESS
  const first = services.replace(/0\.0\/16$/, '0.1')
  const inside = ['kubernetes', 'kubernetes.default', 'kubernetes.default.svc', 'kubernetes.default.svc.cluster.local']
  const server = [`IP:127.0.0.1`, `IP:${node}`, `IP:${first}`, ...inside.map((one) => `DNS:${one}`)]
  // one after the other: an authority counts its certificates in a file
  await certificate('ca', 'apiserver', { subject: '/CN=kube-apiserver', names: server })
  await certificate('ca', 'kubelet-serving', {
    subject: `/O=system:nodes/CN=system:node:${NODE}`,
    names: [`IP:${node}`, `DNS:${NODE}`],
  })
  await certificate('front', 'front-client', { subject: '/CN=front-proxy-client' })
  for (const [name, subject] of Object.entries(CLIENTS)) await certificate('ca', name, { subject })
  await certificate('world', 'door', { subject: `/CN=${PUBLIC_HOST}`, names: [`DNS:${PUBLIC_HOST}`] })
  await certificate('world', 'vendors', {
    subject: '/CN=vendors',
    names: Object.keys(VENDORS).map((one) => `DNS:${one}`),
  })
  await openssl('genrsa', '-out', pathOf('accounts.key'), '2048')
  await openssl('rsa', '-in', pathOf('accounts.key'), '-pubout', '-out', pathOf('accounts.pub'))
  for (const name of Object.keys(CLIENTS)) writeFileSync(join(RUN, `${name}.kubeconfig`), kubeconfig(name))
}

/** @param {string} name */
const kubeconfig = (name) =>
  JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'litper',
    clusters: [
      {
        name: 'litper',
        cluster: { server: `https://${ADDRESS.node}:${API_PORT}`, 'certificate-authority': pathOf('ca.crt') },
      },
    ],
    users: [{ name, user: { 'client-certificate': pathOf(`${name}.crt`), 'client-key': pathOf(`${name}.key`) } }],
    contexts: [{ name: 'litper', context: { cluster: 'litper', user: name } }],
  })
