/** What `iepkit --help` prints. */
export const help = `iepkit: what an IEP or 504 plan promises, what was recorded, and a calm next step

  iepkit example DIR                 write a plan, a log and a calendar to start from
  iepkit check PLAN LOG              compare a plan with a log
  iepkit draft PLAN LOG              print the suggested message
  iepkit read PLAN                   print what was understood of a plan’s words, doubtful parts first
  iepkit parse "PHRASE"              print what one phrase of a plan says
  iepkit schema KIND                 print a JSON Schema: plan, log, calendar, policy or evaluation

PLAN, the calendar and the policy are JSON; LOG is JSON, NDJSON or CSV; “-” reads standard input.

  --calendar FILE     the school calendar; without it every weekday counts as a school day
  --as-of DATE        look up to the end of this day (default: yesterday)
  --complete TEXT     a log is complete over dates: SOURCE:START..END or SOURCE:START..END:PROVISION;
                      may be given several times
  --policy FILE       choices that differ from the defaults
  --kind KIND         parse: service, frequency, accommodation, setting, provision (default) or plan
  --format FORMAT     check: text, json or markdown; draft, read and parse: text or json
  --child NAME        draft: the child’s first name or initials
  --to NAME           draft: who it is written to
  --from NAME         draft: who writes it
  --provision ID      draft: the provision to write about (default: the largest difference)

Exit code: 0 nothing found, 1 findings (check), 2 bad input, with the issues on standard error.
Not legal advice; no lawyer has checked the legal references.
`
