import { list } from "./list.ts";
import { MORE_THIRD_PERSON } from "./more-verbs.ts";

/** Forms of the third person that are hardly ever nouns. */
export const THIRD_PERSON = list(`
  holds acts rises falls drops runs turns fits helps meets lives dies comes sits hangs burns shines freezes melts gives denotes provides represents determines encodes ensures guarantees minimizes maximizes lacks
  contains includes requires depends refers corresponds leads converges tells shows implies assumes
  becomes occurs happens arises exists allows enables reduces grows shrinks takes makes learns
  produces yields returns computes satisfies consists describes defines generates predicts
  transforms converts expands contracts preserves alters varies tends relies performs incorporates
  underflows overflows aligns receives protects follows begins specifies selects observes explores
  seeks finds generalizes suffers exceeds lies appears seems remains stays keeps adds removes
  multiplies divides equals behaves approaches reaches affects influences improves prevents avoids
  helps encourages penalizes excludes associates contributes expresses sifts involves chooses
  decomposes decreases increases accumulates activates adapts amplifies applies asks assigns
  avoids balances breaks brings builds carries causes changes characterizes checks combines
  compares concentrates connects considers constrains controls copies corrects counts covers
  creates destroys detects differs disappears discards draws drives drops eliminates enlarges
  escapes establishes evaluates excites explains explodes extends extracts fails falls fits
  fixes flows focuses forgets gains gets goes halves has handles hides identifies ignores
  indicates integrates interprets introduces inverts keeps knows lets lowers maps matches matters
  means measures memorizes mixes moves needs normalizes offers operates optimizes overcomes
  overfits owes passes picks plays points possesses prefers presents processes projects
  proposes proves pushes puts raises ranges reads receives recovers reflects regularizes relates
  repeats replaces resembles resets resists restricts results rises rotates runs samples saves
  says scales searches separates serves sets shares shifts simplifies slows solves sorts
  specializes splits starts states stops stores stretches struggles sums supports surrounds
  tolerates trains transmits treats turns underfits updates uses vanishes violates weights works
  writes outputs factorizes distinguishes propagates oscillates stagnates diverges exhibits
  inherits releases consumes collects absorbs emits binds catalyzes regulates inhibits stimulates
  governs owns permits forbids obliges entitles grants protects`);

/** Third-person forms that are as often nouns; they need a verb's surroundings. */
export const DOUBTFUL = list(`
  measures states results controls changes increases decreases 
  estimates maps projects forces works experiences ranges tests trains samples weights steps
  points scales values models functions causes sets processes sums outputs shares checks matches
  limits plays starts stops reads shifts searches drives gains 
  breaks covers counts costs offers returns supports updates weights
  splits stores sorts transforms approaches contracts handles 
  estimates ranks benefits copies proofs  objects orders records reports
  labels plots rules judges guards hosts guides signals senses studies trades tracks votes walks
  stresses supplements objects demands desires attacks benefits blocks bonds claims charges features
  filters fires forces functions imports exports invites joins limits loads marks names pumps ranks
  rests rewards sounds slopes slides stands stains strikes strips switches triggers visits watches
  progresses presses requests respects refuses regrets concerns contrasts delays deposits displays
  exchanges exercises experiments experiments exploits harms heats honors insults jumps leaks leaves
  lifts mirrors orbits paints partitions practices promises purchases quotes reminds cracks bursts spills smells tastes crashes bends drinks`);

/** Past forms that are finite by themselves. */
export const PAST = list(`
  became occurred happened arose existed showed found gave proved discovered proposed introduced
  invented began led took made held won lost ruled argued wrote`);

const IRREGULAR_BASE: ReadonlyMap<string, string> = new Map([
  ["has", "have"],
  ["does", "do"],
  ["goes", "go"],
  ["is", "be"],
  ["lies", "lie"],
  ["causes", "cause"],
  ["focuses", "focus"],
  ["processes", "process"],
  ["possesses", "possess"],
  ["expresses", "express"],
  ["passes", "pass"],
  ["matches", "match"],
  ["approaches", "approach"],
  ["reaches", "reach"],
  ["vanishes", "vanish"],
  ["establishes", "establish"],
  ["distinguishes", "distinguish"],
  ["stretches", "stretch"],
  ["searches", "search"],
  ["pushes", "push"],
  ["fixes", "fix"],
  ["mixes", "mix"],
]);

const BASE_IN_S = new Set(["focus", "process", "bias", "access"]);

/** The base form of a third-person verb: "ensures" → "ensure", "classifies" → "classify". */
export const baseForm = (verb: string): string => {
  const irregular = IRREGULAR_BASE.get(verb);
  if (irregular !== undefined) return irregular;
  if (verb.endsWith("ss") || !verb.endsWith("s") || BASE_IN_S.has(verb)) return verb;
  if (verb.endsWith("ies")) return `${verb.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/u.test(verb)) return verb.slice(0, -2);
  return verb.slice(0, -1);
};

const EXTRA_BASE = list(`
  meet sit come live die lie have do go need require tend rely seem appear experience consist learn struggle overfit behave
  refer fall fail become remain grow shrink vary want know think expect`);

/** All forms of the third person that are finite wherever a verb can stand. */
export const FINITE_THIRD: ReadonlySet<string> = new Set([...THIRD_PERSON, ...MORE_THIRD_PERSON]);

/** Base forms: finite after a plural subject, an order at the start of a sentence. */
export const BASE_FORMS: ReadonlySet<string> = new Set([
  ...[...THIRD_PERSON, ...DOUBTFUL].map(baseForm),
  ...EXTRA_BASE,
]);

/** Base forms that open no order in notes, but follow a plural subject. */
export const MORE_BASE_FORMS: ReadonlySet<string> = new Set([...MORE_THIRD_PERSON].map(baseForm));

/** Base forms that are as often nouns, so that they are verbs only before an object. */
export const DOUBTFUL_BASE: ReadonlySet<string> = new Set([
  ...[...DOUBTFUL].map(baseForm),
  ...list("experience process focus match approach search fix mix point set fit result cost work"),
]);

/** Verbs that open an instruction besides the base forms above. */
export const IMPERATIVES: ReadonlySet<string> = new Set([
  ...[...THIRD_PERSON].map(baseForm),
  ...list(`check update split scale shift fit set move mark record hold measure let monitor augment impose truncate perturb rewrite enlarge conduct rule plot initialize alternate obtain derive design approximate train test
    compare differentiate decide estimate sample try note consider suppose assume recall put let
    minimize maximize use take add decompose wrap store jump iteratively calculate multiply
    subtract rank label normalize standardize shuffle print look make give write draw choose go
    measure stop start do don't never always begin switch clip fill report watch adjust tune
    call insert delete push pop visit return remove append sort swap connect send read test merge
    acquire release preempt abort lock unlock commit repeat wash dry weigh dissolve filter heat cut fold
    formulate rewrite reject accept sort press mix heat cool stir turn place hold wait`),
]);

/** Verbs of pattern o: what stands behind them is the thing to ask. */
export const ASKABLE = list(`
  gives measures denotes provides represents determines encodes ensures guarantees minimizes
  maximizes lacks requires contains includes produces yields computes describes specifies indicates
  predicts estimates chooses selects reduces prevents preserves satisfies expresses outputs returns assigns
  exhibits involves enables incorporates reflects characterizes penalizes needs implies entails`);
