import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { expect, test } from 'vitest'
import { protocolPack } from '@shared/protocol/pack-schema'
import { recordOfClock, recordOfDuty } from './record-of'

const hertfordshire = protocolPack.parse({
  ...parse(readFileSync('resources/protocols/hertfordshire.yaml', 'utf8')),
  forms: [],
})

test('one click on the conversation at stage 1 records contact made at stage 1', () => {
  expect(recordOfClock(hertfordshire, { id: 'speak', stage: 'stage-1' })).toEqual({
    type: 'contact-made',
    stage: 'stage-1',
  })
})

test('reaching agreement is an action of its own, never one click on a deadline', () => {
  expect(recordOfClock(hertfordshire, { id: 'resolve', stage: 'stage-2' })).toBeNull()
})

test('a response date that is not written out in the pack is met by an answer', () => {
  expect(recordOfClock(hertfordshire, { id: 'stage-2-response-date', stage: 'stage-2' })?.type).toBe(
    'contact-made',
  )
})

test('confirming in writing is recorded at the stage whose agreement asked for it, by name', () => {
  expect(recordOfDuty(hertfordshire, 'stage-2-confirm')).toEqual({
    type: 'confirmed-in-writing',
    stage: 'stage-2',
    clock: 'stage-2-confirm',
  })
  expect(recordOfDuty(hertfordshire, 'no-such-duty')).toBeNull()
})
