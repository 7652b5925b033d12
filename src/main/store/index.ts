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
export { casesBehind, tallyCases } from './repositories/figures'
export * from './repositories/readings'
export { policiesOf, reportCaseIds, reportCases, type ReportCase } from './repositories/report-cases'
export * from './repositories/settings'
export * from './repositories/submissions'
export { chooseBoard, confirmRecovery, markAsSample, registerInfo, type RegisterInfo } from './register-info'
export { changePassphrase, renewRecoveryKey, setPassphrase, useKeyStore } from './change-keys'
export { isRecoveryGroup, newRecoveryKey, recoveryGroups } from './keys/recovery-key'
export { readKeyStoreWrap } from './keys/key-store-wrap'
export { pseudonym } from './pseudonym'
export { verifyStore, type Verification } from './verify'
export { backupStore, restoreBackup, type BackedUp } from './backup'
export * from './repositories/agencies'
export * from './repositories/case-candidates'
export * from './repositories/case-events'
export * from './repositories/case-list'
export * from './repositories/decisions'
export * from './repositories/due'
export * from './repositories/protocol-versions'
export * from './repositories/escalations'
export * from './repositories/triage'
export * from './repositories/imports'
export * from './repositories/watched-files'
