import type { ReactNode } from "react";
import { Button } from "#app/_ui/button.tsx";
import { Said } from "./said.tsx";
import styles from "./settings.module.css";

interface SaveEndProps {
  sending: boolean;
  /** What came of the form; null as long as nobody has sent it. */
  outcome: { readonly kind: "changed" | "refused" | "signed-out" } | null;
}

const WORDS = {
  changed: "Saved.",
  // Each problem is said at its field.
  refused: null,
  "signed-out": "Your session has ended. Sign in in another tab, then save again.",
} as const;

/** The end of a form of settings: its button, and what came of it. */
export const SaveEnd = ({ sending, outcome }: SaveEndProps): ReactNode => (
  <div className={styles["end"]}>
    <Button kind="primary" type={sending ? "button" : "submit"} busy={sending} busyLabel="Saving">
      Save
    </Button>
    <Said failed={outcome?.kind === "signed-out"}>
      {outcome === null || sending ? null : WORDS[outcome.kind]}
    </Said>
  </div>
);
