import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ButtonLink } from "#app/_ui/button.tsx";
import { noteAddress } from "#app/_ui/note-address.ts";
import { PageHead, Crumbs } from "#app/_ui/page-head.tsx";
import { practiceAddress } from "#app/_ui/practice-address.ts";
import { Shell } from "#app/_ui/shell.tsx";
import { now } from "#lib/server/clock.ts";
import { requireLearner } from "#lib/server/session.ts";
import { readCard, type CardPage } from "#lib/server/use-cases/read-card.ts";
import { backPath } from "../../back-path.ts";
import { CardDoings } from "./card-doings.tsx";
import { CardPast } from "./card-past.tsx";
import { EditForm } from "./edit-form.tsx";
import { ExerciseForm } from "./exercise-form.tsx";
import { NoteWording } from "./note-wording.tsx";
import styles from "./edit.module.css";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

export const metadata: Metadata = { title: "Edit card" };

interface EditPageProps {
  params: Promise<{ cardId: string }>;
  searchParams: Promise<{ back?: string | string[] }>;
}

const addressInNote = ({ source }: CardPage): string | null =>
  source && noteAddress(source.noteId, { line: source.line });

const SourceLink = ({ card }: { card: CardPage }) => {
  const address = addressInNote(card);
  return address === null || card.source === null ? null : (
    <Link href={address}>
      “{card.source.noteTitle}”, line {card.source.line}
    </Link>
  );
};

const placeOf = ({ place, content, source }: CardPage): readonly ReactNode[] =>
  content.kind === "own" || (content.kind === "made" && source === null)
    ? [
        <Link key="own" href="/cards?show=own">
          Your own cards
        </Link>,
      ]
    : place;

const Practise = ({ cardId, family }: { cardId: string; family: string }) => (
  <p>
    <ButtonLink href={practiceAddress({ family }, `/cards/${cardId}/edit`)} prefetch={false}>
      Practise
    </ButtonLink>
  </p>
);

interface PartProps {
  card: CardPage;
  keptUnder: string;
  back: string;
}

const Words = ({ card, keptUnder, back }: PartProps) => {
  const { cardId, content } = card;
  if (content.kind === "exercise")
    return (
      <section className={styles["part"]}>
        <p className={styles["exercise"]}>{content.title}</p>
        <p className={styles["words"]}>{content.objective}</p>
        <p className={styles["words"]}>
          An exercise has no text to edit: its numbers are drawn anew at each review. It stands with
          its concept in <SourceLink card={card} />.
        </p>
        {content.family === null ? null : <Practise cardId={cardId} family={content.family} />}
      </section>
    );
  if (content.kind === "made")
    return card.source === null ? (
      <>
        <ExerciseForm
          // Another text in the database is another start.
          key={content.text}
          cardId={cardId}
          text={content.text}
          keptUnder={keptUnder}
          back={back}
        />
        <Practise cardId={cardId} family={content.family} />
      </>
    ) : (
      <section className={styles["part"]}>
        <p className={styles["exercise"]}>{content.title}</p>
        <p className={styles["words"]}>
          Written in <SourceLink card={card} />. Change it there: the schedule stays.
        </p>
        <pre className={styles["written"]}>{content.text}</pre>
        <Practise cardId={cardId} family={content.family} />
      </section>
    );
  return (
    <>
      {content.kind === "own" ? null : (
        <p className={styles["words"]}>
          Made from <SourceLink card={card} />. Your wording is for you alone; the note’s is kept
          underneath, and the schedule stays.
        </p>
      )}
      <EditForm
        // Another wording in the database is another start.
        key={JSON.stringify(content.draft)}
        cardId={cardId}
        draft={content.draft}
        keptUnder={keptUnder}
        back={back}
      />
      {content.kind === "from-note" && content.noteWording ? (
        <NoteWording cardId={cardId} own={content.draft} {...content.noteWording} />
      ) : null}
    </>
  );
};

/** The cards that go together when this one is deleted; none where it cannot be. */
const deletableOf = ({ cardId, content }: CardPage): readonly string[] => {
  if (content.kind === "own") return content.cardIds;
  return content.kind !== "exercise" && content.deletable ? [cardId] : [];
};

const TITLES: Readonly<Record<CardPage["content"]["kind"], string>> = {
  own: "Edit card",
  "from-note": "Edit card",
  made: "Edit exercise",
  exercise: "Exercise",
};

const EditPage = async ({ params, searchParams }: EditPageProps) => {
  const [learner, { cardId }, { back }] = await Promise.all([
    requireLearner(),
    params,
    searchParams,
  ]);
  const card = await readCard(learner, cardId, now());
  if (!card) notFound();
  const goTo = backPath(back, addressInNote(card) ?? "/cards");
  const { content, suspended } = card;
  return (
    <Shell accountName={learner.name}>
      <PageHead title={TITLES[content.kind]} above={<Crumbs steps={placeOf(card)} />} />
      <div className={styles["page"]}>
        <Words card={card} keptUnder={`notecurve draft ${learner.id} ${card.cardId}`} back={goTo} />
        <section className={styles["part"]}>
          <h2>Where it stands</h2>
          <CardPast card={card} />
          <CardDoings
            cardId={card.cardId}
            suspended={suspended}
            reviewed={card.memory.dueOn !== null}
            today={card.day}
            deletable={deletableOf(card)}
            back={goTo}
          />
        </section>
      </div>
    </Shell>
  );
};

export default EditPage;
