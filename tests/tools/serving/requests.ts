import { Agent, request } from "node:http";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

export interface Asked {
  readonly method?: "GET" | "POST";
  readonly cookie?: string;
  /** JSON unless `type` says otherwise. */
  readonly body?: string;
  readonly type?: string;
}

/** One connection that stays open from request to request. */
export const connect = (): Agent => new Agent({ keepAlive: true, maxSockets: 1 });

/** Rejects where the connection ends before the answer does. */
export const ask = (
  agent: Agent,
  url: string,
  { method = "GET", cookie, body, type = "application/json" }: Asked = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = {
      ...(cookie === undefined ? {} : { cookie }),
      ...(body === undefined
        ? {}
        : { "content-type": type, "content-length": Buffer.byteLength(body) }),
    };
    const sent = request(url, { agent, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("aborted", () => reject(new Error("The answer was cut off.")));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString(),
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });

const cookiesOf = ({ headers }: Answer): string =>
  [headers["set-cookie"] ?? []]
    .flat()
    .map((cookie) => cookie.split(";")[0] ?? "")
    .join("; ");

/** Signs in as a browser does; what to send as `cookie` from then on. */
export const signIn = async (
  url: string,
  account: { readonly email: string; readonly password: string },
): Promise<string> => {
  const agent = connect();
  const token = await ask(agent, `${url}/api/auth/csrf`);
  const { csrfToken } = JSON.parse(token.text) as { csrfToken: string };
  const answer = await ask(agent, `${url}/api/auth/callback/credentials`, {
    method: "POST",
    cookie: cookiesOf(token),
    type: "application/x-www-form-urlencoded",
    body: new URLSearchParams({ ...account, csrfToken, json: "true" }).toString(),
  });
  agent.destroy();
  const cookie = cookiesOf(answer);
  if (!cookie.includes("session-token")) throw new Error(`Not signed in: ${answer.text}`);
  return cookie;
};
