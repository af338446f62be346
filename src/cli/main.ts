#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { UsageError } from '../core/usage-error.ts'
import type { Detail, Voice } from '../drafts/voice.ts'
import { voices } from '../drafts/voice.ts'
import { type LadderStep, ladderSteps } from '../model/communication.ts'
import { check } from './commands/check.ts'
import { draft } from './commands/draft.ts'
import { example } from './commands/example.ts'
import { explain } from './commands/explain.ts'
import { next } from './commands/next.ts'
import { parse as parsePhrase, phraseKinds } from './commands/parse.ts'
import { read } from './commands/read.ts'
import { schema, schemas } from './commands/schema.ts'
import { Exit, type ExitCode, paintFor, printable, type Surroundings } from './console.ts'
import { help } from './help.ts'

const formats: Readonly<Record<string, readonly string[]>> = {
  check: ['text', 'json', 'markdown'],
  explain: ['text', 'json'],
  next: ['text', 'json', 'ics'],
  draft: ['text', 'json', 'eml', 'mailto', 'markdown'],
  parse: ['text', 'json'],
  read: ['text', 'json'],
}

/** Options that take one of a few words. */
const words: Readonly<Record<'step' | 'voice' | 'locale' | 'detail', readonly string[]>> = {
  step: ladderSteps,
  voice: voices,
  locale: ['en', 'es'],
  detail: ['short', 'full'],
}

/** Runs one command line; returns the exit code. */
const run = async (argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> => {
  const usage = (problem: string): ExitCode => {
    surroundings.err(`${problem}\nRun “iepkit --help” for the commands.\n`)
    return Exit.badInput
  }
  const parsed = parse(argv)
  if (typeof parsed === 'string') return usage(parsed)
  const { values, positionals } = parsed
  const [command, ...operands] = positionals
  if (values.help || command === undefined) {
    surroundings.out(help)
    return command === undefined && !values.help ? Exit.badInput : Exit.clean
  }
  const [first, second] = operands
  const format = values.format ?? 'text'
  const known = Object.hasOwn(formats, command) ? formats[command] : undefined
  if (known !== undefined && !known.includes(format)) return usage(`--format is one of ${known.join(', ')}.`)
  for (const [name, known] of Object.entries(words)) {
    const value = values[name as keyof typeof words]
    if (value !== undefined && !known.includes(value)) return usage(`--${name} is one of ${known.join(', ')}.`)
  }
  switch (command) {
    case 'check':
    case 'explain':
    case 'next':
    case 'draft': {
      const isExplain = command === 'explain'
      if (first === undefined || second === undefined || operands.length !== (isExplain ? 3 : 2))
        return usage(`Expected: iepkit ${command} PLAN LOG${isExplain ? ' TARGET' : ''}`)
      const files = {
        plan: first,
        log: second,
        calendar: values.calendar,
        policy: values.policy,
        asOf: values['as-of'],
        complete: values.complete ?? [],
        locale: (values.locale ?? 'en') as 'en',
      }
      if (command === 'check') return check({ ...files, format: format as 'text' }, surroundings)
      if (isExplain) return explain({ ...files, target: operands[2] ?? '', format: format as 'text' }, surroundings)
      const { communications, provision } = values
      const chosen = { ...files, communications, provision, step: values.step as LadderStep | undefined }
      if (command === 'next') return next({ ...chosen, format: format as 'text' }, surroundings)
      const who = { child: values.child, to: values.to, from: values.from, toEmail: values['to-email'], fromEmail: values['from-email'] }
      const how = { voice: (values.voice ?? 'parent') as Voice, detail: (values.detail ?? 'full') as Detail }
      return draft({ ...chosen, ...who, ...how, format: format as 'text' }, surroundings)
    }
    case 'schema':
      if (first === undefined || !Object.hasOwn(schemas, first)) return usage(`Expected: iepkit schema ${Object.keys(schemas).join('|')}`)
      return schema(first as keyof typeof schemas, surroundings)
    case 'parse': {
      const kind = values.kind ?? 'provision'
      if (first === undefined || operands.length > 1) return usage('Expected: iepkit parse "PHRASE"')
      if (!Object.hasOwn(phraseKinds, kind)) return usage(`--kind is one of ${Object.keys(phraseKinds).join(', ')}.`)
      return parsePhrase(first, kind, format as 'text', surroundings)
    }
    case 'read':
      return first === undefined || operands.length > 1 ? usage('Expected: iepkit read PLAN') : read(first, format as 'text', surroundings)
    case 'example':
      return first === undefined ? usage('Expected: iepkit example DIR') : example(first, surroundings)
    default:
      return usage(`“${command}” is no command.`)
  }
}

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        calendar: { type: 'string' },
        policy: { type: 'string' },
        'as-of': { type: 'string' },
        complete: { type: 'string', multiple: true },
        format: { type: 'string' },
        child: { type: 'string' },
        to: { type: 'string' },
        from: { type: 'string' },
        'to-email': { type: 'string' },
        'from-email': { type: 'string' },
        provision: { type: 'string' },
        communications: { type: 'string' },
        step: { type: 'string' },
        voice: { type: 'string' },
        locale: { type: 'string' },
        detail: { type: 'string' },
        kind: { type: 'string' },
      },
    })
  } catch (error) {
    return error instanceof Error ? error.message : 'The command line could not be read.'
  }
}

const widest = 100

/** What nobody can read without evaluating, such as a rule that a policy names and no rule has, is bad input as well. */
const runSafely = async (argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> => {
  try {
    return await run(argv, surroundings)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    surroundings.err(printable(`error: ${error.message}\n`))
    return Exit.badInput
  }
}

process.exitCode = await runSafely(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  paint: paintFor(process.stdout, process.env),
  paintErr: paintFor(process.stderr, process.env),
  width: Math.min(process.stdout.columns ?? widest, widest),
  today: () => new Date(),
})
