import Link from "next/link";
import { ButtonLink } from "#app/_ui/button.tsx";
import { practiceAddress } from "#app/_ui/practice-address.ts";
import { InlineProse } from "#app/_ui/prose.tsx";
import type { PracticeOffer } from "#lib/server/use-cases/see-practice.ts";
import type { WeakSpot } from "#lib/server/use-cases/weak-spots.ts";
import styles from "./offer.module.css";
import { mistakeWords, weakWords } from "./words.ts";

const Spot = ({ spot }: { spot: WeakSpot }) => (
  <li className={styles["spot"]}>
    <Link
      href={practiceAddress({ family: spot.family })}
      prefetch={false}
      className={styles["title"]}
    >
      {spot.title}
    </Link>
    <p className={styles["aside"]}>
      {spot.section || "Your own"} · {weakWords(spot)}
    </p>
    {spot.mistake === null ? null : (
      <p className={styles["aside"]}>
        {mistakeWords(spot.mistake.times)} <InlineProse html={spot.mistake.feedbackHtml} />
      </p>
    )}
  </li>
);

/** Where the latest answers went wrong, and why each is named; a mix where nothing is known, or nothing is weak. */
export const WeakPart = ({ offer: { weak, answered } }: { offer: PracticeOffer }) => {
  const known = weak.length > 0;
  return (
    <section className={styles["part"]} aria-labelledby="weak">
      <div className={styles["head"]}>
        <div>
          <h2 id="weak">Where I am weak</h2>
          <p className={styles["says"]}>
            {known
              ? "By your last answers in reviews and practice: what went wrong, mistakes with a name, what was forgotten."
              : answered === 0
                ? "Nothing is known yet: that takes a few answers. Until then, a mix with one exercise of each section."
                : "Nothing of late: your last answers were right, or the mistakes are behind you. A mix keeps it so, with what you have not seen for longest."}
          </p>
        </div>
        <ButtonLink kind="primary" href={practiceAddress({ weak: true })} prefetch={false}>
          {known ? "Practise these" : "Practise a mix"}
        </ButtonLink>
      </div>
      {known ? (
        <ul className={styles["spots"]}>
          {weak.map((spot) => (
            <Spot key={spot.family} spot={spot} />
          ))}
        </ul>
      ) : null}
    </section>
  );
};
