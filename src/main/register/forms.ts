import type { PackSet } from '@shared/protocol/pack-set'
import type { FormDefinition } from '@shared/protocol/form-schema'
import type { ProtocolPack } from '@shared/protocol/pack-schema'

/** The pack of an id at a version; its newest version when that one is no longer there. */
export function packOf(packs: PackSet, id: string, version: string | null): ProtocolPack {
  const known = packs.versions(id)
  return known.find((pack) => pack.policy.version === version) ?? packs.get(id)
}

/** A form by `pack/form`; null when no pack has it. */
export function formOf(packs: PackSet, id: string | null): FormDefinition | null {
  if (id === null) return null
  const slash = id.indexOf('/')
  const versions = packs.versions(id.slice(0, slash))
  for (const pack of versions) {
    const form = pack.forms.find((candidate) => candidate.id === id.slice(slash + 1))
    if (form) return form
  }
  return null
}

/** Pack id of a form's `pack/form`, when such a pack is known. */
export function packIdOf(packs: PackSet, form: string | null): string | null {
  const id = form?.slice(0, form.indexOf('/')) ?? ''
  return packs.versions(id).length > 0 ? id : null
}
