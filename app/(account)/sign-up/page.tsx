import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { currentLearner } from "#lib/server/session.ts";
import { Door } from "../_door/door.tsx";
import { SignUpForm } from "./sign-up-form.tsx";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

export const metadata: Metadata = { title: "Create an account" };

const SignUpPage = async () => {
  if (await currentLearner()) redirect("/");
  return (
    <Door
      title={
        <>
          Keep what
          <br /> you write down.
        </>
      }
      foot={
        <>
          Have an account? <Link href="/sign-in">Sign in</Link>. Your notes stay yours: export
          everything at any time.
        </>
      }
    >
      <SignUpForm />
    </Door>
  );
};

export default SignUpPage;
