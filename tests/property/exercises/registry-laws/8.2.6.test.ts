import { describeLaws } from "../laws/describe-laws.ts";

describeLaws("8.2.6");
