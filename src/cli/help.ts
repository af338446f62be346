/** What `iepkit --help` prints. */
export const help = `iepkit: what an IEP or 504 plan promises, what was recorded, and a calm next step

  iepkit example DIR                 write a plan, a log and a calendar to start from
  iepkit check PLAN LOG              compare a plan with a log
  iepkit explain PLAN LOG TARGET     show where a number comes from, down to days and records
  iepkit next PLAN LOG               say what to do next, and why
  iepkit draft PLAN LOG              print the message of the next step
  iepkit read PLAN                   print what was understood of a plan’s words, doubtful parts first
  iepkit parse "PHRASE"              print what one phrase of a plan says
  iepkit schema KIND                 print a JSON Schema: plan, log, calendar, communications, policy
                                     or evaluation

PLAN, the calendar, the communications and the policy are JSON; LOG is JSON, NDJSON or CSV;
“-” reads standard input.

  --calendar FILE     the school calendar; without it every weekday counts as a school day
  --as-of DATE        look up to the end of this day (default: yesterday)
  --complete TEXT     a log is complete over dates: SOURCE:START..END or SOURCE:START..END:PROVISION;
                      may be given several times
  --policy FILE       choices that differ from the defaults
  --locale LANGUAGE   check, next, draft: en (default) or es
  TARGET              explain: speech.2026-09-14.sessions.delivered (line, first day of a period, figure),
                      speech.totals.sessions.undelivered.agencySide, the id of a finding, or a JSON pointer
  --kind KIND         parse: service, frequency, accommodation, setting, provision (default) or plan
  --format FORMAT     check: text, json or markdown; explain, read, parse: text or json;
                      next: text, json or ics (a reminder);
                      draft: text, json, markdown, mailto or eml (a file for a mail program)
  --communications FILE  next, draft: what was said and written so far
  --provision ID      next, draft: the provision to speak about (default: what is most pressing)
  --step STEP         next, draft: a step of one’s own choice: document, ask, follow-up,
                      request-records, request-meeting, confirm, ask-make-up, know-options, thank
  --voice VOICE       draft: parent (default), student, advocate or case-manager
  --detail DETAIL     draft: full (default) or short
  --child NAME        draft: the child’s first name or initials
  --to NAME           draft: who it is written to; --to-email ADDRESS for mailto and eml
  --from NAME         draft: who writes it; --from-email ADDRESS for eml

Exit code: 0 nothing found, 1 findings (check) or doubts (read, parse), 2 bad input, with the issues
on standard error.
Not legal advice; no lawyer has checked the legal references.
`
