/** The id of the field that / leads to. */
export const SEARCH_ID = "search";
