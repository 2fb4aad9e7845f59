import { createHmac } from 'node:crypto'
import { newId } from '@litper/kernel'
import {
  asTenant,
  CLOCK,
  currentTenant,
  DATABASE,
  derivedKey,
  Effects,
  Events,
  holdsPeople,
  provideParts,
  SETTINGS,
  type ServiceDefinition,
} from '@litper/platform'
import { Module } from '@nestjs/common'
import { learningMigrations } from '../migrations/01-learning.ts'
import manifest from '../package.json' with { type: 'json' }
import { AnswersSubscriber } from './edge/answers.subscriber.ts'
import { LearningController } from './edge/learning.controller.ts'
import { LearningSubscriber } from './edge/learning.subscriber.ts'
import { MakeTurnEffect } from './edge/make-turn.effect.ts'
import { MeaningsSubscriber } from './edge/meanings.subscriber.ts'
import { LEARNING_PARTS, LEARNING_PEOPLE } from './edge/parts.ts'
import { SharingController } from './edge/sharing.controller.ts'
import { TurnsController } from './edge/turns.controller.ts'
import { TurnsSweep } from './edge/turns.sweep.ts'
import { storesOf } from './store/all-stores.ts'
import { learningEntities } from './store/entities.ts'
import { LearningPeople } from './usecases/learning-people.ts'

const hashedBy = (key: Buffer) => (known: string) =>
  createHmac('sha256', key).update(known).digest('base64url').slice(0, 22)

@Module({
  controllers: [
    LearningController,
    LearningSubscriber,
    AnswersSubscriber,
    MeaningsSubscriber,
    TurnsController,
    SharingController,
    holdsPeople('learning', LEARNING_PEOPLE),
  ],
  providers: [
    provideParts(
      LEARNING_PARTS,
      { database: DATABASE, events: Events, effects: Effects, settings: SETTINGS, clock: CLOCK },
      ({ database, events, effects, settings, clock }) => ({
        ...storesOf(database),
        asTenant,
        tenant: currentTenant,
        keyed: hashedBy(derivedKey(settings.secret, 'learning people')),
        contributor: hashedBy(derivedKey(settings.secret, 'learning contributors')),
        transaction: (work) => database.transaction(work),
        publish: (emitted) => events.publish(...emitted),
        scheduleEffect: (kind, key, payload) => effects.schedule(kind, key, payload),
        newId,
        clock,
      }),
    ),
    provideParts(LEARNING_PEOPLE, { parts: LEARNING_PARTS }, ({ parts }) => new LearningPeople(parts)),
    MakeTurnEffect,
    TurnsSweep,
  ],
})
export class LearningModule {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: learningMigrations,
    entities: learningEntities,
    needs: ['taskQueue'],
  }
}
