"use client";

import { ErrorWords } from "./_ui/error-words.tsx";
import { OpenShell } from "./_ui/shell.tsx";

interface ErrorPageProps {
  error: Error & { digest?: string };
}

const ErrorPage = ({ error }: ErrorPageProps) => (
  <OpenShell>
    <ErrorWords digest={error.digest} />
  </OpenShell>
);

export default ErrorPage;
