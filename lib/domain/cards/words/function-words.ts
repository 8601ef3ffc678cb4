import { list } from "./list.ts";

export const ARTICLES = list("a an the");

export const DETERMINERS = list(`
  a an the this that these those its their our his her your my any some no every each all both most
  many few several such another other one two three more less`);

export const PREPOSITIONS = list(`
  of in on at by for with from to into onto over under between among about across along through
  during without within against per via towards toward upon like unlike near around as than behind
  beyond beside besides despite except w.r.t wrt`);

export const AUXILIARIES = list(`
  is are was were be been being am has have had having do does did can could may might must shall
  should will would cannot can't doesn't don't isn't aren't won't needn't`);

export const MODALS = list("can could may might must shall should will would cannot can't won't");

export const CONJUNCTIONS = list(
  "and or but nor so yet because if when while although though since",
);

export const RELATIVES = list("that which who whom whose where");

const PRONOUNS = list(`
  it its they them their he she we us our you your i my me this that these those such both itself
  themselves one ones`);

/** Words that are lowered inside a prompt whatever follows them. */
export const LOWERED = new Set([...DETERMINERS, ...PREPOSITIONS, ...CONJUNCTIONS, ...PRONOUNS]);

/** A lead-in that ends in one of these waits for the lines below it. */
export const OPEN_ENDS = list(`
  that by to is are was were if the a an of with assume say says as for in on be can and or when
  where which from into such and/or either given goes then suppose let using satisfies satisfy containing comprising yields`);

/** Words that carry no content: they never leak an answer and never make one. */
export const STOP_WORDS = new Set([
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...AUXILIARIES,
  ...CONJUNCTIONS,
  ...RELATIVES,
  ...PRONOUNS,
  ...list(`not only also very just there then thus hence therefore how what why when whether here
    often usually typically generally more less most least much same different own out up down off
    again once ever never always already still even well rather too quite really only called known
    said possible used use uses using make makes made get gets give gives given take takes taken
    have want need needs let case cases way ways kind kinds term name part word follows`),
]);

/** Nouns and verbs so general in study notes that sharing one tells nothing. */
export const GENERIC_NOUNS = list(`
  function functions model models method methods value values set sets data problem problems
  algorithm algorithms learning number numbers example examples point points property properties
  concept concepts type types thing things result results process system systems machine training
  variable variables parameter parameters term terms task tasks`);
