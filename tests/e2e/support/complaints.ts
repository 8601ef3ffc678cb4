import type { Page } from "@playwright/test";

const BAD_WORDS = /Content.Security.Policy|hydrat|Minified React error|unhandled/i;

/**
 * What no test may meet on the way, gathered while it runs: an exception on a page, a breach of the
 * content security policy, HTML that React has to throw away, a request to another host.
 */
export const gatherComplaints = (page: Page, home: string): readonly string[] => {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  page.on("console", (message) => {
    const bad = message.type() === "error" && BAD_WORDS.test(message.text());
    if (bad) complaints.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    const abroad = /^(?:https?|wss?):$/.test(protocol) && origin !== home;
    if (abroad) complaints.push(`request to another host: ${request.url()}`);
  });
  return complaints;
};
