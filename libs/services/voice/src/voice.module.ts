import { calling } from '@litper/connectors'
import {
  BLOBS,
  CLOCK,
  DATABASE,
  Effects,
  Events,
  HTTP_CLIENT,
  holdsPeople,
  provideParts,
  SEALER,
  SETTINGS,
  type ServiceDefinition,
} from '@litper/platform'
import { openVendors, standInOrigins } from '@litper/ports'
import { Module } from '@nestjs/common'
import { voiceMigrations } from '../migrations/01-voice.ts'
import manifest from '../package.json' with { type: 'json' }
import { DialEffect, LookUpEffect, PlaceCallEffect } from './edge/call.effects.ts'
import { CallsController } from './edge/calls.controller.ts'
import { CampaignsController } from './edge/campaigns.controller.ts'
import { CALL_PEOPLE, VOICE_PARTS } from './edge/parts.ts'
import { ForgetRecordingEffect, KeepRecordingEffect, StartRecordingEffect } from './edge/recording.effects.ts'
import { VoiceSubscriber } from './edge/voice.subscriber.ts'
import { DialSweep, RecordingSweep } from './edge/voice.sweeps.ts'
import { VoiceWebhookController } from './edge/voice-webhook.controller.ts'
import { voiceEntities } from './store/entities.ts'
import { storesOf } from './store/stores.ts'
import { CallPeople } from './usecases/call-people.ts'

@Module({
  controllers: [
    holdsPeople('voice', CALL_PEOPLE),
    VoiceSubscriber,
    VoiceWebhookController,
    CallsController,
    CampaignsController,
  ],
  providers: [
    provideParts(
      VOICE_PARTS,
      {
        database: DATABASE,
        sealer: SEALER,
        http: HTTP_CLIENT,
        blobs: BLOBS,
        events: Events,
        effects: Effects,
        clock: CLOCK,
        settings: SETTINGS,
      },
      ({ database, sealer, http, blobs, events, effects, clock, settings }) => ({
        ...storesOf(database, sealer),
        providers: openVendors(calling, http, standInOrigins(settings)),
        origins: standInOrigins(settings),
        blobs,
        publicUrl: settings.publicUrl.replace(/\/+$/, ''),
        publish: (emitted) => events.publish(...emitted),
        scheduleEffect: (kind, key, payload, runAt) => effects.schedule(kind, key, payload, runAt),
        clock,
        unknownWaitMs: settings.UNKNOWN_SEND_WAIT_SECONDS * 1000,
      }),
    ),
    provideParts(CALL_PEOPLE, { parts: VOICE_PARTS }, ({ parts }) => new CallPeople(parts)),
    DialEffect,
    PlaceCallEffect,
    LookUpEffect,
    StartRecordingEffect,
    KeepRecordingEffect,
    ForgetRecordingEffect,
    DialSweep,
    RecordingSweep,
  ],
})
export class VoiceModule {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: voiceMigrations,
    entities: voiceEntities,
    needs: ['blobs', 'taskQueue'],
  }
}
