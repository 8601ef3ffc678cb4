"use client";

import "./_ui/tokens.css";
import "./_ui/fonts.css";
import "./_ui/global.css";
import { ErrorWords } from "./_ui/error-words.tsx";

interface GlobalErrorProps {
  error: Error & { digest?: string };
}

/** The document itself failed, so this one brings its own, without the frame. */
const GlobalError = ({ error }: GlobalErrorProps) => (
  <html lang="en">
    <body>
      <title>This page did not load · Notecurve</title>
      <main style={{ padding: "var(--s-7) var(--side)" }}>
        <ErrorWords digest={error.digest} />
      </main>
    </body>
  </html>
);

export default GlobalError;
