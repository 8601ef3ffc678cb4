/** What an exercise may cost, so that a text from anybody can be read, drawn and checked. */
export const MOST_CHARACTERS = 20_000;
export const LONGEST_TITLE = 120;
export const LONGEST_TEMPLATE = 4000;
export const LONGEST_QUOTED = 300;
export const LONGEST_EXPRESSION = 400;
export const LONGEST_NAME = 30;
export const MOST_PARTS = 200;
export const DEEPEST = 25;
export const MOST_NAMES = 12;
export const MOST_CONDITIONS = 10;
export const MOST_WRONGS = 8;
export const MOST_REASONS = 10;
export const MOST_LABELS = 10;
export const MOST_LISTED = 200;
export const MOST_COMPONENTS = 10;
export const MOST_ROWS = 4;
export const LARGEST_FACTORIAL = 20;
/** Node visits of one evaluation; an operation on a vector or matrix visits each of its numbers. */
export const MOST_VISITS = 2000;
export const LARGEST_VALUE = 1e15;
/** Numbers that need more bits than this are carried on as doubles. */
export const MOST_EXACT_BITS = 256;
export const EQUAL_WITHIN = 1e-9;
