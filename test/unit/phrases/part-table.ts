/** Lines of which a part is not understood: what was read, and the words that were given back. */
export const partTable: readonly (readonly [text: string, brief: string, unread: readonly string[]])[] = [
  ['Scott 2x30 weekly', '- 2x30/week', ['Scott']],
  ['Speech 2x30 weekly zebra', 'speech-language 2x30/week', ['zebra']],
  ['Otto gets speech 2x per week', 'speech-language 2x/week', ['Otto']],
  ['OT 30 min weekly kwyjibo', 'occupational-therapy 30m/week', ['kwyjibo']],
  ['PT 1x/week 30 min (Mr. Ptak)', 'physical-therapy 1x30/week', ['Mr', 'Ptak']],
  ['counseling 30 minutes weekly, Lopez', 'counseling 30m/week', ['Lopez']],
  ['Speech 2x/week 30 min, lisp', 'speech-language 2x30/week', ['lisp']],
  ['2x30 weekly, xyzzy plugh', '- 2x30/week', ['xyzzy plugh']],
  ['SDI math 45 min daily, chapter tests', 'specialized-instruction(math) 45m/day', ['chapter tests']],
  ['speech therapy weekly 30 min stuttering', 'speech-language 1x30/week', ['stuttering']],
]
