import type { Metadata } from "next";
import { OfflineReview } from "./offline-review.tsx";

export const metadata: Metadata = { title: "Offline" };

/**
 * What the service worker shows while there is no connection. It is the same for everybody: what is a learner's own
 * comes from the device.
 */
const OfflinePage = () => <OfflineReview />;

export default OfflinePage;
