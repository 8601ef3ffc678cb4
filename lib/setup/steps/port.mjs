// @ts-check
import { createServer } from "node:net";
import { SetupError } from "../report.mjs";

/**
 * Takes the port for a moment, so that a person hears that it is in use before the work and not after it.
 *
 * @param {string} host
 * @param {number} port
 * @returns {Promise<void>}
 */
export const requireFreePort = (host, port) =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => reject(portError(error, host, port)));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve()));
  });

/**
 * @param {Error & { code?: string }} error
 * @param {string} host
 * @param {number} port
 */
const portError = (error, host, port) => {
  if (error.code === "EADDRINUSE") {
    return new SetupError(
      `Port ${port} on ${host} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === "EACCES") {
    return new SetupError(
      `Port ${port} needs more rights than this user has. Choose one above 1023: PORT=3000 npm start`,
    );
  }
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return new SetupError(`HOST is "${host}", which is not an address of this machine.`);
  }
  return new SetupError(`Port ${port} on ${host} cannot be used: ${error.message}`);
};
