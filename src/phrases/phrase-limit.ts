/** A longer text is no phrase: it is left unread, so that nothing takes long. Give pages to `parsePlanText`. */
export const longestPhrase = 2000
