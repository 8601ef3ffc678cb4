import { createServer, request, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import "../../../lib/setup/peer-address.mjs";

let headers: IncomingHttpHeaders = {};
const server = createServer((incoming, response) => {
  headers = incoming.headers;
  response.end();
});

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

const send = (claimed: Record<string, string>): Promise<void> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ host: "127.0.0.1", port, headers: claimed }, (answer) => {
      answer.resume().on("end", resolve);
    })
      .on("error", reject)
      .end();
  });

it("the address is the peer's own, whatever the request claims", async () => {
  await send({ "x-forwarded-for": "203.0.113.9" });
  expect(headers["x-forwarded-for"]).toBe("127.0.0.1");
});

it("a claimed host or protocol is dropped, other headers stay", async () => {
  await send({
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
    accept: "text/html",
  });
  expect(headers["x-forwarded-host"]).toBeUndefined();
  expect(headers["x-forwarded-proto"]).toBeUndefined();
  expect(headers.accept).toBe("text/html");
});
