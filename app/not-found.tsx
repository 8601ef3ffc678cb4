import { ButtonLink } from "./_ui/button.tsx";
import { EmptyState } from "./_ui/empty-state.tsx";
import { OpenShell } from "./_ui/shell.tsx";

export const metadata = { title: "Nothing here" };

const NotFound = () => (
  <OpenShell>
    <EmptyState
      level={1}
      title="There is nothing at this address."
      actions={
        <ButtonLink href="/" kind="primary">
          Back to today
        </ButtonLink>
      }
    >
      <p>The page, note or card may have been deleted, or the link is not whole.</p>
    </EmptyState>
  </OpenShell>
);

export default NotFound;
