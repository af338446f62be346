/** The ways in which a caller can break a documented contract. @public */
export type UsageErrorCode = 'not-a-date' | 'invalid-plan' | 'invalid-log' | 'invalid-policy' | 'invalid-options'

/**
 * Thrown when a caller breaks a documented contract, for example a date that is none.
 *
 * Bad *data* never throws: the `read…` functions return issues instead.
 *
 * @public
 */
export class UsageError extends Error {
  readonly code: UsageErrorCode

  constructor(code: UsageErrorCode, message: string) {
    super(message)
    this.name = 'UsageError'
    this.code = code
  }
}
