// @ts-check
/** Loaded first in a worker that runs the sources: Node.js 20 does not hand tsx on to workers. */
import { register } from "tsx/esm/api";

register();
