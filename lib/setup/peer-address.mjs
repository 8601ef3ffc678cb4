// @ts-check
/**
 * Loaded into the server before Next.js. Sign-in is limited by address, so the address must be the peer's own and
 * not what a request claims; and the host that links are made with must not be a claim either. Behind a proxy that
 * overwrites these headers, NOTECURVE_TRUST_PROXY=1 leaves them as they come.
 */
import { subscribe } from "node:diagnostics_channel";

const CLAIMS = [
  "forwarded",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-forwarded-port",
  "x-real-ip",
];

/** @param {import("node:http").IncomingMessage} request */
export const stateOwnAddress = (request) => {
  for (const claim of CLAIMS) delete request.headers[claim];
  request.headers["x-forwarded-for"] = request.socket.remoteAddress ?? "unknown";
};

if (process.env["NOTECURVE_TRUST_PROXY"] !== "1") {
  subscribe("http.server.request.start", (message) => {
    stateOwnAddress(
      /** @type {{ request: import("node:http").IncomingMessage }} */ (message).request,
    );
  });
}
