/** How long the ladder waits. All in school days; software defaults, no law. @public */
export interface LadderPolicy {
  /** For a reply, before the next step. */
  readonly replyDays: number
  /** After a reply, to see whether it continues. */
  readonly continueDays: number
  /** After the day on which something was promised. */
  readonly promiseDays: number
  /** Within which a call or a meeting is best confirmed. */
  readonly confirmDays: number
  /** After which a call or a meeting is not confirmed any more. */
  readonly confirmUntilDays: number
  /** For records that were asked for: they take time to gather. */
  readonly recordsDays: number
  /** For an answer to the wish for a meeting. */
  readonly meetingDays: number
  /** Before the same step is taken again with the same person. */
  readonly repeatDays: number
  /** From a message to the day by which it wishes for a reply. */
  readonly replyByDays: number
  /** From a wish for a meeting to the first day that it names. */
  readonly noticeDays: number
}

/** The waiting times that are used where none are given. @public */
export const patientLadder: LadderPolicy = {
  replyDays: 5,
  continueDays: 10,
  promiseDays: 2,
  confirmDays: 2,
  confirmUntilDays: 10,
  recordsDays: 10,
  meetingDays: 10,
  repeatDays: 5,
  replyByDays: 5,
  noticeDays: 5,
}
