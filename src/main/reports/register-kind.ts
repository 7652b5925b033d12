/** Whether the register of cases in a report names people. */
export type RegisterKind = 'identifiable' | 'pseudonymised'
