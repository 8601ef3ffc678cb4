import { rmSync } from "node:fs";
import { chosenServer } from "./server.ts";

/** The accounts of the tests go with their data folder. */
const removeData = (): void => {
  const folder = chosenServer().variables["NOTECURVE_DATA"];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
};

export default removeData;
