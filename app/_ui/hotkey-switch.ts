"use client";

import { useDeviceSwitch, type DeviceSwitch } from "./device-switch.ts";

/** Whether keys without Ctrl do anything; kept on this device, on unless switched off. */
export const useHotkeySwitch = (): DeviceSwitch =>
  useDeviceSwitch("notecurve.keys", { unlessTold: true });
