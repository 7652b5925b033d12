export type { Blobs, Db, Store, Tx } from './store'
export type { Database } from './schema'
export { createStore, type CreatedStore, type CreateStoreOptions } from './create-store'
export { openStore, type OpenStoreOptions, type OpenWith } from './open-store'
export {
  appendAudit,
  auditHead,
  verifyAudit,
  type AuditEntry,
  type AuditHead,
  type AuditVerdict,
} from './audit'
export { canonicalJson } from './canonical-json'
export { bulkInsert } from './sqlite/bulk-insert'
export { newId } from './new-id'
export * from './repositories/audit'
export * from './repositories/readings'
export * from './repositories/settings'
export * from './repositories/submissions'
export { confirmRecovery, markAsSample, registerInfo, type RegisterInfo } from './register-info'
export { changePassphrase, renewRecoveryKey, setPassphrase, useKeyStore } from './change-keys'
export { isRecoveryGroup, recoveryGroups } from './keys/recovery-key'
export { readKeyStoreWrap } from './keys/key-store-wrap'
export { pseudonym } from './pseudonym'
