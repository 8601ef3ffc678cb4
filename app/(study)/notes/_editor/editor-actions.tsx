import { Button, ButtonLink } from "#app/_ui/button.tsx";
import styles from "./note-editor.module.css";

interface ActionsProps {
  busy: boolean;
  /** Why no plan came. */
  problem: string | null;
  /** The device keeps no draft. */
  keepsNothing: boolean;
  /** Where the page leads without an import. */
  back: string;
  onPlan: () => void;
}

/** What can be done with the text, and where it is until then. */
export const EditorActions = ({ busy, problem, keepsNothing, back, onPlan }: ActionsProps) => (
  <div className={styles["done"]}>
    <p className={styles["error"]} role="alert" hidden={problem === null}>
      {problem}
    </p>
    <div className={styles["actions"]}>
      <Button
        kind="primary"
        size="big"
        keys="Ctrl Enter"
        busy={busy}
        busyLabel="Reading"
        onClick={onPlan}
      >
        Show the plan
      </Button>
      <ButtonLink kind="quiet" size="big" href={back}>
        Leave
      </ButtonLink>
      <span className={styles["kept"]}>
        {keepsNothing
          ? "This device keeps no draft: import before you leave."
          : "What you write is kept on this device until you import it."}
      </span>
    </div>
  </div>
);
