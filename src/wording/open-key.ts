import type { Undetermined } from '../model/evaluation.ts'

/**
 * What is one thing to write down: sessions and minutes of one line that are open for the same window. Two matters of the plan as a
 * whole can be open since one day, and each is a note of its own.
 */
export const openKey = ({ line, window, asWritten, rule }: Pick<Undetermined, 'line' | 'window' | 'asWritten' | 'rule'>): string =>
  `${window.start} ${window.end} ${asWritten === '' ? rule : ''} ${line}`
