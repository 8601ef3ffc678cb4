"use client";

import { useState } from "react";
import { Button } from "./button.tsx";
import { EmptyState } from "./empty-state.tsx";

/** What a page says that did not load. The number is the one in the server's log. */
export const ErrorWords = ({ digest }: { digest: string | undefined }) => {
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    if (digest === undefined) return;
    void navigator.clipboard.writeText(digest).then(() => setCopied(true));
  };
  return (
    <EmptyState
      level={1}
      title="This page did not load."
      actions={
        <>
          <Button kind="primary" onClick={() => location.reload()}>
            Reload
          </Button>
          {digest === undefined ? null : (
            <Button kind="quiet" onClick={copy}>
              {copied ? "Copied" : `Copy ${digest}`}
            </Button>
          )}
        </>
      }
    >
      <p>
        Reviews that were sent are safe. Reload, and if it happens again, send the number below to
        whoever runs this Notecurve.
      </p>
    </EmptyState>
  );
};
