import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { AccordError } from '@shared/domain/problem'
import { checkPack } from '../../register/protocols/check-pack'
import { loadPacks } from '../../register/protocols/load-packs'
import { readPackFile } from '../../register/protocols/pack-file'
import type { PackMistake } from '../../register/protocols/pack-text'
import { notFound } from '../../store'
import { columns, counted, type Answer } from '../answer'
import type { Arguments } from '../arguments'
import type { Surroundings } from '../open'

/** Lists the protocols Accord (or the register named) knows, or explains every mistake in a pack with its line. */
export async function protocols(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  if (call.options.check) return check(call.options.check)
  const { resources } = surroundings
  const register = call.options.store
  if (register !== undefined && !existsSync(join(register, 'register.db'))) throw noRegister(register)
  // A register's own packs are plain files beside it: no passphrase is needed to read them.
  const { packs, own, problems } = await loadPacks(register ? { resources, register } : { resources })
  const list = packs.all().map((pack) => ({
    id: pack.id,
    board: pack.board.name,
    title: pack.policy.title,
    version: pack.policy.version,
    scope: pack.scope,
    stages: pack.stages.map(({ number, name, rung }) => ({ number, name, rung })),
    forms: pack.forms.map((form) => `${pack.id}/${form.id}`),
    versions: packs.versions(pack.id).map(({ policy }) => policy.version),
    own: own.has(pack),
  }))
  return {
    lines: [
      ...columns(list.map((p) => [p.id, p.board, `${p.title}, ${p.version}`])),
      ...problems.map(({ message }) => message),
    ],
    json: { protocols: list, problems },
    needsPerson: problems.length > 0,
  }
}

async function check(file: string): Promise<Answer> {
  const { text, forms } = await readPackFile(file)
  const mistakes = checkPack(text, forms)
  const fileOf = (mistake: PackMistake) => (mistake.file ? join(dirname(file), mistake.file) : file)
  return {
    lines: mistakes.length
      ? [
          ...mistakes.map((m) => `${fileOf(m)}:${m.line}: ${m.message}`),
          `${counted(mistakes.length, 'mistake')}.`,
        ]
      : [`${file} is a usable protocol pack.`],
    json: { file, usable: mistakes.length === 0, mistakes },
    needsPerson: mistakes.length > 0,
  }
}

const noRegister = (folder: string) =>
  new AccordError({
    ...notFound(folder).problem,
    whatToDo:
      'Choose the folder that holds the register, or leave --store out for the protocols that come with Accord.',
  })
