import { headers } from "next/headers";

/** The nonce of the page's content security policy; empty if there is none. */
export const pageNonce = async (): Promise<string> => {
  const policy = (await headers()).get("content-security-policy") ?? "";
  return /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
};
