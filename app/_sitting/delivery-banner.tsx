import { countOf } from "#app/_ui/count-of.ts";
import Link from "next/link";
import { Banner } from "#app/_ui/banner.tsx";
import { Button } from "#app/_ui/button.tsx";
import { OfflineIcon } from "#app/_ui/icons.tsx";
import type { Outbox } from "#lib/client/outbox.ts";
import { useOutboxState } from "./use-outbox.ts";

interface DeliveryBannerProps {
  /** The page to return to after signing in. */
  page: string;
  outbox: Outbox;
  /** The device had no room for the last grade. */
  deviceFull: boolean;
}

/** Says what has not reached the server, and what becomes of it. Nothing when all is stored. */
export const DeliveryBanner = ({ page, outbox, deviceFull }: DeliveryBannerProps) => {
  const { waiting, refused, status } = useOutboxState(outbox);
  if (deviceFull) {
    return (
      <Banner>
        This device has no room left: the last grade was not kept. Make room on it, then grade
        again.
      </Banner>
    );
  }
  if (status === "signed-out") {
    return (
      <Banner
        action={<Link href={`/sign-in?callbackUrl=${encodeURIComponent(page)}`}>Sign in</Link>}
      >
        Your session has ended. {countOf(waiting.length, "review")} kept on this device; sign in to
        send them.
      </Banner>
    );
  }
  if (status === "unreachable" && waiting.length > 0) {
    return (
      <Banner
        icon={<OfflineIcon />}
        action={
          <Button kind="quiet" size="small" onClick={() => void outbox.flush()}>
            Send now
          </Button>
        }
      >
        Offline. {countOf(waiting.length, "review")} kept on this device, will be sent.
      </Banner>
    );
  }
  if (refused.length > 0) {
    return (
      <Banner
        action={
          <Button kind="quiet" size="small" onClick={() => void outbox.forgetRefused()}>
            Let go
          </Button>
        }
      >
        {countOf(refused.length, "review")} not taken: {refused[0]?.reason}
      </Banner>
    );
  }
  return null;
};
