import type { Words } from '../../text/lexicon.ts'

/** English words for numbers, amounts and how they hang together. */
export const amounts: Words = {
  number: {
    1: 'one|single',
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
    11: 'eleven',
    12: 'twelve',
    13: 'thirteen',
    14: 'fourteen',
    15: 'fifteen',
    16: 'sixteen',
    17: 'seventeen',
    18: 'eighteen',
    19: 'nineteen',
    20: 'twenty',
    30: 'thirty',
    40: 'forty|fourty',
    50: 'fifty',
    60: 'sixty',
    70: 'seventy',
    80: 'eighty',
    90: 'ninety',
    100: 'hundred',
  },
  unit: {
    1: 'minute|=m|min|mintues|minuets|mn',
    60: 'hour|hr|hrs|h',
  },
  rate: {
    '1 week': 'mpw|min pw',
    '1 month': 'mpm',
    '1 school-day': 'mpd',
    '60 week': 'hpw|hrs pw',
    '60 month': '=HPM|hpm',
  },
  span: {
    15: 'quarter hour|quarter of an hour|quarter of hour',
    30: 'one half hour|one half of an hour|half hour|half an hour|half hr|half an hr|half of an hour',
    45: 'three quarters of an hour|three quarter hour',
    90: 'hour and a half|hour and half|hour and one half',
  },
  times: { times: 'times' },
  cross: { x: 'x|xs' },
  session: {
    session:
      'session|sess|visit|block|lesson|meeting|contact|slot|treatment|therapy session|treatment session|service session|instructional session|occurrence|occasion|appointment|check in',
    'class-period': 'class period|period|instructional period|school period',
  },
  once: { 1: 'once|one time', 2: 'twice|two times|twise', 3: 'thrice' },
  of: { of: 'of', 'out-of': 'out of|out of every|out of each|of every|of each', over: 'over|over the course of|spread over|across' },
  to: { to: 'to|through|thru|til|until' },
  or: { or: 'or' },
  and: { and: 'and' },
  between: { between: 'between' },
  ordinal: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', 6: 'sixth', last: 'last' },
  total: {
    total:
      'total|totaling|totalling|in total|total of|a total of|for a total of|altogether|combined|cumulative|aggregate|equals|equaling|equal to',
  },
  bound: {
    max: 'up to|not to exceed|no more than|not more than|maximum of|maximum|max of|max|at most|not exceed|not exceeding|no greater than',
    min: 'at least|a minimum of|minimum of|minimum|no less than|not less than|no fewer than|not fewer than|at a minimum|at minimum|not below',
    below: 'less than|fewer than|under|below',
    above: 'above|over|more than|greater than|exceeding|in excess of',
  },
  'bound-after': {
    min: 'or more|or greater|or above|or longer|minimum|at a minimum|at minimum|at least|and up|and above',
    max: 'or less|or fewer|or below|or under|maximum|max|at most|at the most|tops|and under',
  },
  approx: {
    about:
      'about|approximately|approx|around|roughly|circa|nearly|almost|an average of|average of|averaging|on average|average|estimated|est',
  },
  per: { per: 'per|a|an|p', every: 'every' },
  each: { each: 'each|apiece|ea', area: 'each area|each subject|each one|each class|for each|in each|each service' },
  on: { on: 'weeks on|on' },
  off: { off: 'weeks off|off' },
  percent: { percent: 'percent|percentage|pct' },
}
