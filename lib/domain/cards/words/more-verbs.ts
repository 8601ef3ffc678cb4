import { list } from "./list.ts";

/** Third-person forms of the other sciences, law, history, cooking: finite, but too rare to open an order. */
export const MORE_THIRD_PERSON = list(`
  breathes breeds chews crawls creeps digs dives droops exhales inhales fades flies gathers grazes
  hears hides hits hurts knows matures mourns perches polishes preys reeks shakes sings sits sleeps
  soars sprouts squeezes stinks sweeps swims thaws thinks trembles tumbles waits wakes wanders wilts
  wraps yawns spoils crashes explodes erodes cracks leaps drinks misleads soaks bends bursts spills
  smells tastes abolishes accelerates accepts accompanies accounts achieves acquires acknowledges adheres adjusts
  administers admits adopts advances advises agrees aims allocates amends amounts announces answers
  anticipates approximates degenerates appeals appoints approves argues arranges arrests ascends asserts assembles assesses
  assists attaches attacks attains attracts authorizes awakens bans bears becomes behaves belongs
  bends benefits bleeds blocks boils bonds borrows bounces brightens broadens burns buys calculates
  cancels captures carries catches celebrates ceases challenges charges circulates cites claims
  cleaves climbs clings closes coincides collapses collides combats commands commits communicates
  compels competes compensates complements completes complies comprises conceals concerns concludes
  condenses conducts confers confines confirms conforms confronts conquers conserves constitutes
  constructs contends continues contrasts convinces cooks cools cooperates coordinates correlates
  corrodes crosses crystallizes culminates cures dampens darkens decays deceives decides declares
  declines deepens defeats defends deforms degrades delays delivers demands demonstrates denies
  departs deposits deprives derives descends deserves designates desires deters deteriorates
  develops deviates devotes differentiates diffuses digests diminishes directs disagrees
  discloses discourages discovers dismisses disperses displaces displays disposes disrupts
  dissipates dissolves distorts distributes dominates doubles drains drifts drowns dries dyes earns eats
  elapses elects elicits embraces emerges emphasizes employs empowers encloses encounters endures
  enforces engages enhances enjoys enters entails equips erodes erupts evaporates evolves exacerbates
  examines exceeds exchanges executes exempts exercises exerts exhausts exists exits expels
  experiments expires exploits exports exposes facilitates favors favours features feeds feels ferments
  fertilizes fills filters fires flattens floats flourishes fluctuates folds forces forgives
  freezes fulfills functions fuses germinates glows governs grinds guards guides happens
  hardens harms hastens heals heats hinders hires honors hosts hydrolyzes ignites illustrates imagines
  imitates impairs impedes implements imports imposes impresses induces infects infers inflates
  informs infringes inhabits initiates injects insists inspects inspires installs instructs insulates
  intensifies intends interacts intercepts interferes intersects intervenes invades inverts invests
  invites ionizes irritates isolates joins judges jumps justifies kills labels lacks lasts launches
  leaks leans leaves lengthens liberates licenses lifts limits liquefies listens loads locates loosens
  loses lubricates magnifies maintains manages manifests manufactures marks melts mentions merges
  metabolizes migrates mirrors mobilizes moderates modifies modulates molds motivates multiplies
  mutates names narrows necessitates neglects neutralizes notifies nourishes obeys objects obscures
  obtains occupies opens opposes orbits orders organizes originates overlaps overrides overturns
  oxidizes paints partitions penetrates perceives permeates persists persuades phosphorylates
  pierces plots polarizes polymerizes populates portrays possesses postpones postulates pours
  practices precedes precipitates precludes preserves presides presses presumes prevails proceeds
  proclaims progresses prohibits proliferates prolongs promises promotes prompts propels prosecutes
  prospers provokes publishes pulls pumps punishes purchases purifies pursues qualifies quantifies
  quotes radiates ratifies reacts realizes reappears rearranges rebels recalls recognizes recommends
  reconciles records recruits recycles redirects refines refracts refuses regains regards registers
  regresses regrets regulates reinforces rejects relaxes relieves reminds renders renews repairs
  repels repents replicates reports represses reproduces requests rescues resides resigns resolves
  resonates respects responds rests restores retains retards retires retreats retrieves reveals
  reverses reverts revises revives revolves rewards rinses ripens roams rotates rules sacrifices
  satisfies scatters secretes secures seizes sells sends senses settles sharpens shears shields
  shines shortens signals signifies sinks slides slips slopes smooths soaks softens solidifies sounds
  specializes speeds spends spins spreads stabilizes stains stalls stands steers sticks stiffens
  stipulates straightens strengthens stresses strikes strips strives studies submits succeeds
  suffices summarizes supervises supplements supplies suppresses survives suspends sustains swells
  swings switches symbolizes synthesizes tears teaches tempers tends terminates testifies threatens
  thrives throws tightens tilts touches tracks trades transcends transcribes transfers translates
  transports traps travels triggers tunes twists underestimates undergoes underlies undermines
  understands undertakes unfolds unifies unites upholds urges utilizes vaporizes verifies vetoes
  vibrates vindicates visits votes walks warms warns wastes watches weakens wears weighs wets widens
  wins withdraws withstands witnesses worsens yields`);
