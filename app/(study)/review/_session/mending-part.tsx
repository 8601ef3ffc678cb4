import { useToast } from "#app/_ui/toast.tsx";
import type { Mending } from "./use-mending.ts";
import type { Sitting } from "./use-sitting.ts";

interface MendingPartProps {
  open: NonNullable<Mending["open"]>;
  learnerId: string;
  sitting: Pick<Sitting, "mend">;
  onClose: () => void;
}

/** The editor over the sheet: what is saved goes on in the sitting. */
export const MendingPart = ({ open, learnerId, sitting, onClose }: MendingPartProps) => {
  const tell = useToast();
  return (
    <open.Sheet
      cardId={open.cardId}
      draft={open.draft}
      keptUnder={`notecurve draft ${learnerId} ${open.cardId}`}
      onMended={({ cards, gone }) => {
        sitting.mend(cards, gone);
        onClose();
        tell({ text: "Saved. The schedule stays as it is." });
      }}
      onClose={onClose}
    />
  );
};
