import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { currentLearner } from "#lib/server/session.ts";
import styles from "../_door/entry-form.module.css";
import { Door } from "../_door/door.tsx";
import { returnPath } from "#app/_ui/return-path.ts";
import { problemOf } from "./messages.ts";
import { SignInForm } from "./sign-in-form.tsx";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

export const metadata: Metadata = { title: "Sign in" };

interface SignInPageProps {
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

const SignInPage = async ({ searchParams }: SignInPageProps) => {
  const { callbackUrl, error } = await searchParams;
  const goTo = returnPath(callbackUrl);
  if (await currentLearner()) redirect(goTo);
  return (
    <Door
      title={
        <>
          Remember what
          <br /> you wrote down.
        </>
      }
      foot={
        <>
          New here? <Link href="/sign-up">Create an account</Link>. Your notes stay yours: export
          everything at any time.
        </>
      }
    >
      {goTo === "/" ? null : (
        <p className={styles["note"]}>Sign in, and you come back to the page that you asked for.</p>
      )}
      <SignInForm goTo={goTo} problem={problemOf(error)} />
    </Door>
  );
};

export default SignInPage;
