import { mkdirSync, rmSync } from 'node:fs'
import { makeCertificates } from './certificates.mjs'
import { startControlPlane } from './control-plane.mjs'
import { GO_PROGRAMS } from './go-programs.mjs'
import { programImage } from './image-store.mjs'
import { kubectlOf } from './kubectl.mjs'
import { startContainers, startNode } from './node.mjs'
import { closeNodeSpace, openNodeSpace } from './node-space.mjs'
import { LOGS, RUN } from './place.mjs'
import { traefik } from './programs.mjs'

/** @typedef {Awaited<ReturnType<typeof import('./programs.mjs').clusterPrograms>>} Programs */

const AUTHORITIES = '/etc/ssl/certs/ca-certificates.crt'

/** @param {Programs} programs */
export async function toolImages(programs) {
  return {
    pause: await programImage(programs.pause, GO_PROGRAMS.pause),
    dns: await programImage(programs.coredns, GO_PROGRAMS.coredns),
    metrics: await programImage(programs['metrics-server'], GO_PROGRAMS['metrics-server']),
    rollouts: await programImage(programs.rollouts, GO_PROGRAMS.rollouts),
    ingress: await programImage(programs.traefik, { version: traefik.version, more: [[AUTHORITIES, AUTHORITIES]] }),
  }
}
/** @typedef {Awaited<ReturnType<typeof toolImages>>} ToolImages */

/**
 * A control plane that answers and a node that is ready, in a space of their own, with these images in the node. What an earlier run left is
 * removed first.
 * @param {Programs} programs
 * @param {ToolImages} images
 * @param {string[]} archives of the platform
 */
export async function openGround(programs, images, archives) {
  await closeNodeSpace()
  rmSync(RUN, { recursive: true, force: true })
  mkdirSync(LOGS, { recursive: true })
  await makeCertificates()
  const kubectl = kubectlOf(programs.kubernetes)
  const inside = await openNodeSpace(programs.pause)
  const own = Object.values(images).map(({ archive }) => archive)
  await startContainers(inside, { pause: images.pause.name, archives: [...own, ...archives] })
  await startControlPlane(inside, programs.kubernetes, kubectl)
  await startNode(inside, programs.kubernetes, kubectl)
  return { kubectl, inside, close: closeNodeSpace }
}
/** @typedef {Awaited<ReturnType<typeof openGround>>} Ground */
